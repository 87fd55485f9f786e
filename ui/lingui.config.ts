import { defineConfig } from "@lingui/cli";
import babel from "@lingui/cli/api/extractors/babel";
import { formatter } from "@lingui/format-po";
import { errorExtractor } from "./scripts/error-extractor.mjs";

// Line numbers and dates stay out of the catalog: it changes only when a text does.
export default defineConfig({
  sourceLocale: "en",
  locales: ["en"],
  catalogs: [
    {
      path: "<rootDir>/src/locales/{locale}/messages",
      include: ["src"],
      exclude: ["**/*.test.ts", "**/*.test.tsx", "src/testing/**"],
    },
  ],
  extractors: [errorExtractor, babel],
  format: formatter({
    lineNumbers: false,
    origins: false,
    customHeaderAttributes: { "POT-Creation-Date": "" },
  }),
  orderBy: "message",
});
