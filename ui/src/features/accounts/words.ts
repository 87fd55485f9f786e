/** Roles in words. */
import { t } from "@lingui/core/macro";
import type { AccountRole } from "../../api/generated/types";

/** In the order of a list to choose from. */
export const ROLES: readonly AccountRole[] = ["coordinator", "mentor", "trainee", "sponsor"];

export function roleWords(role: AccountRole): string {
  switch (role) {
    case "coordinator":
      return t`Coordinator`;
    case "mentor":
      return t`Mentor`;
    case "trainee":
      return t`Trainee`;
    case "sponsor":
      return t`Sponsor`;
  }
}
