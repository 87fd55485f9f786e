// Fails when the committed catalog is not what the sources say; leaves it as it was.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const catalog = new URL("../src/locales/en/messages.po", import.meta.url);
const committed = readFileSync(catalog, "utf8");
const lingui = new URL("../node_modules/@lingui/cli/dist/lingui.js", import.meta.url);
const { status } = spawnSync(
  process.execPath,
  [fileURLToPath(lingui), "extract", "--clean", "--overwrite"],
  {
    cwd: new URL("..", import.meta.url),
    stdio: ["ignore", "ignore", "inherit"],
  },
);
const extracted = readFileSync(catalog, "utf8");
if (extracted !== committed) writeFileSync(catalog, committed);
if (status !== 0 || extracted !== committed) {
  console.error(
    "The catalog ui/src/locales/en/messages.po is stale. Run `npm run extract` in ui/ and commit it.",
  );
  process.exit(1);
}
