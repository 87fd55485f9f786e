/** Milestones in words: states, decisions, results of floors, fields of a baseline or follow-up. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type {
  Decision,
  FloorResult,
  MilestoneKind,
  MilestoneState,
} from "../../api/generated/types";

export const stateWords: Record<MilestoneState, MessageDescriptor> = {
  planned: msg`Planned`,
  open: msg`Open`,
  scored: msg`Scored`,
  awaiting_signatures: msg`Scored`,
  signed: msg`Scored`,
  done: msg`Held`,
  withdrawn: msg`Withdrawn`,
};

export const decisionWords: Record<Decision, MessageDescriptor> = {
  continue: msg`Continue`,
  continue_with_support_plan: msg`Continue with a support plan`,
  release: msg`Release`,
  graduate: msg`Graduate`,
  extend: msg`Extend`,
  not_graduated: msg`Not graduated`,
};

/** The button that stores scores and decision at once. */
export const scoreWords: Record<Decision, MessageDescriptor> = {
  continue: msg`Score: continue`,
  continue_with_support_plan: msg`Score: continue with a support plan`,
  release: msg`Score: release`,
  graduate: msg`Score: graduate`,
  extend: msg`Score: extend`,
  not_graduated: msg`Score: not graduated`,
};

export const floorWords: Record<FloorResult, MessageDescriptor> = {
  holds: msg`Holds`,
  fails: msg`Fails`,
  not_checked: msg`Not checked`,
};

const fieldWords: Record<string, MessageDescriptor> = {
  technical_diagnostic_percent: msg`Technical diagnostic, percent`,
  rubric_from_selection: msg`Result of the selection`,
  confidence_1_to_5: msg`Own confidence, 1 to 5`,
  still_here: msg`Still here`,
  left_on: msg`Left on`,
  role: msg`Role`,
  manager_rating_1_to_5: msg`Rating by the manager, 1 to 5`,
  satisfaction: msg`Satisfaction of customers`,
};

/** The label of a field; its code when the program is newer than this screen. */
export function fieldWord(field: string): MessageDescriptor {
  return fieldWords[field] ?? { id: field, message: field };
}

/** Baseline and follow-up are recorded, not scored. */
export function isRecord(kind: MilestoneKind | string): boolean {
  return kind === "baseline" || kind === "follow_up";
}
