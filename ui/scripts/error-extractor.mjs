/**
 * Puts the core's error sentences into the catalog under `error.<code>`,
 * so that an error of the core is translated like any text of the screen.
 * @type {import("@lingui/conf").ExtractorType}
 */
export const errorExtractor = {
  match: (filename) => filename.replaceAll("\\", "/").endsWith("api/generated/errors.ts"),
  extract(filename, code, onMessageExtracted) {
    const entry = /^\s*"?([\w.]+)"?:\s*("(?:[^"\\]|\\.)*"),?\s*$/gm;
    for (const [, key, text] of code.matchAll(entry)) {
      onMessageExtracted({ id: `error.${key}`, message: JSON.parse(text), origin: [filename, 1] });
    }
  },
};
