/** The program in words. */
import type { MessageDescriptor } from "@lingui/core";
import { msg, plural, t } from "@lingui/core/macro";
import type {
  Decision,
  Floor,
  MilestoneKind,
  Module,
  Offset,
  ProgramChangeKind,
  ProgramPart,
  RecordField,
} from "../../api/generated/types";

export const kindWords: Record<MilestoneKind, MessageDescriptor> = {
  baseline: msg`Baseline`,
  evaluation: msg`Evaluation`,
  gate: msg`Gate`,
  final: msg`Final`,
  follow_up: msg`Follow-up`,
};

export const decisionWords: Record<Decision, MessageDescriptor> = {
  continue: msg`continue`,
  continue_with_support_plan: msg`continue with a support plan`,
  release: msg`release`,
  graduate: msg`graduate`,
  extend: msg`extend`,
  not_graduated: msg`not graduated`,
};

export const fieldWords: Record<RecordField, MessageDescriptor> = {
  technical_diagnostic_percent: msg`technical diagnostic`,
  rubric_from_selection: msg`result of the selection`,
  confidence_1_to_5: msg`own confidence`,
  still_here: msg`still here`,
  left_on: msg`left on`,
  role: msg`role`,
  manager_rating_1_to_5: msg`rating by the manager`,
  satisfaction: msg`satisfaction of customers`,
};

export const partWords: Record<ProgramPart, MessageDescriptor> = {
  settings: msg`Settings`,
  modules: msg`Module`,
  criteria: msg`Criterion`,
  milestones: msg`Milestone`,
  competencies: msg`Competency`,
  threshold_checks: msg`Threshold check`,
  exercises: msg`Exercise`,
  tracks: msg`Track`,
  roles: msg`Role`,
  readiness: msg`Readiness question`,
  outcomes: msg`Outcome`,
};

export const changeKindWords: Record<ProgramChangeKind, MessageDescriptor> = {
  added: msg`new`,
  removed: msg`gone`,
  changed: msg`changed`,
};

/** `1–2`, or `3` for one week. */
export function weeksOf({ start_week, due_week }: Module): string {
  return start_week === due_week ? `${start_week}` : `${start_week}–${due_week}`;
}

/** `80` on a scale of percent, `level 3` on the rubric. */
export function passMark({ scale, pass_mark }: Module): string {
  return scale === "rubric" ? t`level ${pass_mark}` : `${pass_mark}`;
}

/** `day 30`, `month 6`. */
export function offsetWords(offset: Offset): string {
  if ("days" in offset) {
    const { days } = offset;
    return t`day ${days}`;
  }
  const { months } = offset;
  return t`month ${months}`;
}

/** What must hold besides the total (R20), in a sentence. */
export function floorSentence(floor: Floor): string {
  switch (floor.kind) {
    case "every_competency_at_least": {
      const { level } = floor;
      return t`No competency below level ${level}`;
    }
    case "modules_passed": {
      const codes = floor.modules.join(", ");
      return t`Passed or exempt: ${codes}`;
    }
    case "core_modules_passed":
      return t`Every core module passed or exempt`;
    case "client_meetings_at_least":
      return plural(floor.count, {
        one: "At least # client meeting",
        other: "At least # client meetings",
      });
    case "partly_led_or_led_at_least":
      return plural(floor.count, {
        one: "At least # client meeting partly led or led",
        other: "At least # client meetings partly led or led",
      });
  }
}
