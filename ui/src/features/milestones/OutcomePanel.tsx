/** A person confirms how a year ended (R24, R32): outcome, day, reason. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Select, Textarea } from "@mantine/core";
import type { MilestoneView, OutcomeChoice } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import type { Day } from "../../components/dates";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useUndoToast } from "../../components/undo";
import { errorOf } from "./DecisionForm";

export interface OutcomePanelProps {
  open: boolean;
  view: MilestoneView;
  outcomes: readonly OutcomeChoice[];
  /** What the decision proposes: the code of an outcome, or its kind. */
  proposed: string | null;
  onClose: () => void;
}

interface Values extends Record<string, unknown> {
  outcome: string | null;
  on: Day | null;
  reason: string;
}

export function OutcomePanel({ open, view, outcomes, proposed, onClose }: OutcomePanelProps) {
  const { t } = useLingui();
  const record = useWrite("enrollment.record_outcome", { errors: "return" });
  const undone = useUndoToast();
  const suggested =
    outcomes.find((one) => one.code === proposed) ?? outcomes.find((one) => one.kind === proposed);
  const { form, error, pending, send } = useCoreForm<Values>({
    outcome: suggested?.code ?? null,
    on: view.row.held,
    reason: "",
  });
  const { outcome, on } = form.values;
  const name = view.name;
  const submit = async () => {
    const answer = await send(({ outcome: code, on: day, reason }) =>
      record.run({
        enrollment: view.enrollment,
        outcome: code ?? "",
        on: day ?? "",
        ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
      }),
    );
    if (!answer.ok) return;
    onClose();
    undone(t`The outcome of ${name} is recorded.`, answer.value.undo);
  };
  const blocked = outcome === null || on === null ? t`Choose the outcome and its day.` : null;
  return (
    <SidePanel
      open={open}
      title={t`Record the outcome`}
      subtitle={name}
      dirty={form.isDirty("reason")}
      pending={pending}
      action={t`Record the outcome`}
      blocked={blocked}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="ft-muted">
        {proposed === null ? (
          <Trans>The program decides nothing about a person by itself: you choose.</Trans>
        ) : (
          <Trans>
            The outcome below is what the decision proposes. Nothing is recorded until you confirm
            it.
          </Trans>
        )}
      </p>
      <Select
        label={t`Outcome`}
        required
        allowDeselect={false}
        data={outcomes.map(({ code, name: label }) => ({ value: code, label }))}
        {...form.getInputProps("outcome")}
      />
      <DateField
        label={t`Outcome on`}
        required
        value={on}
        onChange={(day) => form.setFieldValue("on", day)}
        error={errorOf(form.errors["on"])}
      />
      <Textarea label={t`Reason for the outcome`} {...form.getInputProps("reason")} />
      <p className="ft-muted">
        <Trans>Milestones that are still planned or open are withdrawn. You can undo this.</Trans>
      </p>
      <FormError error={error} />
    </SidePanel>
  );
}
