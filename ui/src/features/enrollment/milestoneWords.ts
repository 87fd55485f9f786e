/** Milestones in words: state and decision. */
import { t } from "@lingui/core/macro";
import type { Decision, MilestoneRow, PlanRow } from "../../api/generated/types";
import type { Tone } from "../../components/StatusPill";
import { stateWords, toneOf } from "./planWords";

/** @param line the same milestone in the plan: it knows whether the day is near or has passed. */
export function milestoneState(row: MilestoneRow, line: PlanRow | undefined): string {
  switch (row.state) {
    case "planned":
      return line === undefined ? t`Planned` : stateWords(line);
    case "open":
      return t`Open for scores`;
    case "scored":
      return row.passed === false ? t`Scored, not reached` : t`Scored`;
    case "awaiting_signatures":
      return t`Waits for signatures`;
    case "signed":
      return t`Signed`;
    case "done":
      return t`Done`;
    case "withdrawn":
      return t`Withdrawn`;
  }
}

export function milestoneTone(row: MilestoneRow, line: PlanRow | undefined): Tone {
  if (row.state === "planned") return line === undefined ? "neutral" : toneOf(line);
  if (row.state === "open" || row.state === "awaiting_signatures") return "due";
  if (row.state === "withdrawn") return "neutral";
  return row.passed === false ? "due" : "done";
}

export function decisionWords(decision: Decision): string {
  switch (decision) {
    case "continue":
      return t`Continue`;
    case "continue_with_support_plan":
      return t`Continue with a support plan`;
    case "release":
      return t`Release`;
    case "graduate":
      return t`Graduate`;
    case "extend":
      return t`Extend`;
    case "not_graduated":
      return t`Not graduated`;
  }
}
