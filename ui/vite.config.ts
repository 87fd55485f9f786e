/// <reference types="vitest/config" />
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { linguiMacro } from "./scripts/lingui-macro.mjs";

// Relative addresses, because the window loads the files from its own protocol.
// `safari16`: macOS's web view is as old as the macOS it runs on.
export default defineConfig({
  base: "./",
  plugins: [linguiMacro(), react(), lingui({ failOnCompileError: true })],
  build: {
    target: ["safari16", "chrome111", "firefox114"],
    outDir: "dist",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
  },
  server: {
    port: 5173,
    strictPort: true,
    // In development, `farmteam serve` answers the commands.
    proxy: { "/call": process.env["FARM_TEAM_SERVE"] ?? "http://127.0.0.1:4317" },
  },
  preview: {
    proxy: { "/call": process.env["FARM_TEAM_SERVE"] ?? "http://127.0.0.1:4317" },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    css: false,
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
