/** What check-ins are called on the screen. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { CheckInRole } from "../../api/generated/types";

export const ROLES: Record<CheckInRole, MessageDescriptor> = {
  mentor: msg`Mentor`,
  coordinator: msg`Coordinator`,
};

/** 1 to 5, the worst first. */
export const MOODS: readonly MessageDescriptor[] = [
  msg`Bad`,
  msg`Not well`,
  msg`All right`,
  msg`Well`,
  msg`Very well`,
];
