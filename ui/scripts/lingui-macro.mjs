// Vite 8's React plugin has no Babel, so Lingui's macros are transformed here, before it runs.
import { transformAsync } from "@babel/core";
import macros from "@lingui/babel-plugin-lingui-macro";

/** @returns {import("vite").Plugin} */
export function linguiMacro() {
  return {
    name: "lingui-macro",
    enforce: "pre",
    transform: {
      filter: { id: /\.tsx?$/, code: /@lingui\/(core|react)\/macro/ },
      async handler(code, id) {
        const result = await transformAsync(code, {
          filename: id,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: ["typescript", ...(id.endsWith("x") ? ["jsx"] : [])] },
          plugins: [macros],
        });
        return result === null ? null : { code: result.code, map: result.map };
      },
    },
  };
}
