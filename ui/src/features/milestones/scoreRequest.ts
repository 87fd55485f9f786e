/** Makes the request of `milestones.score` from the form: only what belongs to the decision goes along. */
import type { ScoreMilestone } from "../../api/generated/types";
import type { DecisionValues } from "./DecisionForm";

/** @throws never; a missing decision or day cannot be sent, the button is off until both are there. */
export function scoreRequest(milestone: string, values: DecisionValues): ScoreMilestone {
  const plan = values.decision === "continue_with_support_plan";
  const extend = values.decision === "extend";
  const reason = values.reason.trim();
  return {
    milestone,
    held: values.held ?? "",
    decision: values.decision ?? "continue",
    note: values.note.trim(),
    actions: plan ? values.actions.filter((one) => one.action.trim() !== "") : [],
    extended_modules: extend ? values.extended_modules : [],
    ...(reason === "" ? {} : { reason }),
    ...(plan && values.review_on !== null ? { review_on: values.review_on } : {}),
    ...(extend && values.extension_months !== null
      ? { extension_months: values.extension_months }
      : {}),
  };
}
