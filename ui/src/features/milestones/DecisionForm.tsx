/** The decision (R24): held date, what was decided, and what goes with it; stored in one step by `milestones.score`. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card, Textarea } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import type { Decision, MilestoneView, SupportAction } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import type { Day } from "../../components/dates";
import { useDraft } from "../../components/draft";
import { FormError } from "../../components/FormError";
import { useUndoToast } from "../../components/undo";
import { Choices } from "./Choices";
import classes from "./Decision.module.css";
import { Extension } from "./Extension";
import { Missing } from "./Missing";
import { SupportPlan } from "./SupportPlan";
import { scoreRequest } from "./scoreRequest";
import { decisionWords, scoreWords } from "./words";

/** What a person fills in; null and empty mean "not said". */
export interface DecisionValues extends Record<string, unknown> {
  held: Day | null;
  decision: Decision | null;
  reason: string;
  note: string;
  actions: SupportAction[];
  review_on: Day | null;
  extension_months: number | null;
  extended_modules: string[];
}

const NOTHING: DecisionValues = {
  held: null,
  decision: null,
  reason: "",
  note: "",
  actions: [],
  review_on: null,
  extension_months: null,
  extended_modules: [],
};

export interface DecisionFormProps {
  view: MilestoneView;
  /** Called after scoring with the code of the outcome that the decision proposes, if any. */
  onScored: (proposed: string | null) => void;
}

export function DecisionForm({ view, onScored }: DecisionFormProps) {
  const { t, i18n } = useLingui();
  const today = useRead("app.state", {}).data?.today;
  const score = useWrite("milestones.score", { errors: "return" });
  const undone = useUndoToast();
  const { form, error, pending, send } = useCoreForm<DecisionValues>(NOTHING);
  const [sent, setSent] = useState(false);
  const values = form.values;
  const draft = useDraft(
    `milestone:${view.row.milestone}`,
    values,
    form.isDirty() && !sent,
    (kept) => form.setValues({ ...NOTHING, ...kept }),
  );
  const decision = values.decision;
  const held = values.held ?? today ?? null;
  const chosen = view.decisions.find((choice) => choice.decision === decision);
  const submit = async () => {
    const answer = await send((all) =>
      score.run(scoreRequest(view.row.milestone, { ...all, held })),
    );
    if (!answer.ok) return;
    setSent(true);
    onScored(answer.value.proposed_outcome);
    await draft.forget();
    const name = view.name;
    const milestone = view.row.name;
    undone(t`${milestone} of ${name} is scored.`, answer.value.undo);
  };
  const choose = (value: Decision) => {
    form.setFieldValue("decision", value);
    if (value === "continue_with_support_plan" && values.actions.length === 0 && today) {
      form.setFieldValue("actions", [{ action: "", owner: "", due: today }]);
    }
  };
  return (
    <Card component="section" aria-labelledby="decision">
      <h2 id="decision">
        <Trans>Decision</Trans>
      </h2>
      <form
        className={classes["form"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) void submit();
        }}
      >
        <Missing missing={view.missing} />
        <Choices
          label={t`Decision`}
          choices={view.decisions.map((choice) => ({
            value: choice.decision,
            label: i18n._(decisionWords[choice.decision]),
          }))}
          value={decision}
          onChange={choose}
        />
        {chosen?.needs_reason ? <AgainstRule /> : null}
        {decision === null ? null : (
          <Textarea
            label={t`Reason for the decision`}
            required={chosen?.needs_reason === true || decision === "extend"}
            minRows={2}
            {...form.getInputProps("reason")}
          />
        )}
        {decision === "continue_with_support_plan" ? <SupportPlan form={form} /> : null}
        {decision === "extend" ? <Extension form={form} extendable={view.extendable} /> : null}
        <div className={classes["day"]}>
          <DateField
            label={t`Held on`}
            required
            value={held}
            onChange={(day) => form.setFieldValue("held", day)}
            {...(today === undefined ? {} : { max: today })}
            error={errorOf(form.errors["held"])}
          />
        </div>
        <Textarea label={t`Note to the milestone`} {...form.getInputProps("note")} />
        <FormError error={error} />
        <div className={classes["foot"]}>
          <span className="ft-muted">
            <Trans>Scoring freezes the figures above. It can be reopened with a reason.</Trans>
          </span>
          <Button type="submit" variant="filled" loading={pending} disabled={decision === null}>
            {decision === null ? <Trans>Choose a decision</Trans> : i18n._(scoreWords[decision])}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** The text of a form's error, where it is one. */
export function errorOf(error: unknown): string | null {
  return typeof error === "string" ? error : null;
}

function AgainstRule() {
  return (
    <p className={classes["against"]}>
      <IconAlertTriangle size={16} stroke={1.5} aria-hidden="true" />
      <Trans>
        The total or a floor is missed, so this decision needs a reason. It is marked as a decision
        against the rule.
      </Trans>
    </p>
  );
}
