/** Kinds of hours in words. */
import { t } from "@lingui/core/macro";
import type { HoursKind } from "../api/generated/types";

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
