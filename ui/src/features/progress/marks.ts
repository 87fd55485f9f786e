/** Scales in words. */
import { t } from "@lingui/core/macro";

/** How the mark of a module is entered. */
export function markLabel(scale: string): string {
  return scale === "rubric" ? t`Level, 1 to 5` : t`Mark in percent`;
}

/** Which of several results counts (R13). */
export function countsWords(counts: string): string {
  switch (counts) {
    case "best":
      return t`the best attempt counts`;
    case "last":
      return t`the last attempt counts`;
    case "first_pass":
      return t`the first pass counts`;
    default:
      return counts;
  }
}
