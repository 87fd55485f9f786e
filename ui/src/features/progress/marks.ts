/** Scales and hours in words. */
import { t } from "@lingui/core/macro";
import type { HoursKind } from "../../api/generated/types";

export const KINDS = [
  "taught",
  "self_study",
  "shadowing",
  "client_meeting",
  "on_the_job",
] as const satisfies readonly HoursKind[];

export function kindWords(kind: HoursKind): string {
  switch (kind) {
    case "taught":
      return t`Taught`;
    case "self_study":
      return t`Self-study`;
    case "shadowing":
      return t`Shadowing`;
    case "client_meeting":
      return t`Client meeting`;
    case "on_the_job":
      return t`On the job`;
  }
}

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
