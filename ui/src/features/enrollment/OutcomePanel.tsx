/** Records how the year ended. A person does it, and can take it back (R24, R32). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Select, Textarea } from "@mantine/core";
import type { TraineeView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useUndoToast } from "../../components/undo";
import { useWhenOpened } from "../../components/whenOpened";
import classes from "./replan/Replan.module.css";

interface OutcomePanelProps {
  view: TraineeView;
  today: string;
  open: boolean;
  onClose: () => void;
}

interface Fields extends Record<string, unknown> {
  outcome: string;
  on: string | null;
  reason: string;
}

export function OutcomePanel({ view, today, open, onClose }: OutcomePanelProps) {
  const { t } = useLingui();
  const { enrollment, name } = view.row;
  const { run } = useWrite("enrollment.record_outcome", { errors: "return" });
  const first: Fields = { outcome: "", on: today, reason: "" };
  const { form, error, pending, send, begin } = useCoreForm<Fields>(first);
  const undone = useUndoToast();
  useWhenOpened(open, () => begin({ on: today }));
  const { outcome, on, reason } = form.values;
  const chosen = view.outcomes.find((choice) => choice.code === outcome)?.name ?? "";
  const ready = chosen !== "" && on !== null;
  const submit = async () => {
    if (on === null) return;
    const told = reason.trim() === "" ? {} : { reason };
    const answer = await send(() => run({ enrollment, outcome, on, ...told }));
    if (!answer.ok) return;
    onClose();
    undone(t`${name}: ${chosen}`, answer.value.undo);
  };
  return (
    <SidePanel
      open={open}
      title={t`Record the outcome`}
      subtitle={name}
      dirty={form.isDirty()}
      pending={pending}
      action={ready ? t`Record “${chosen}”` : t`Record the outcome`}
      blocked={ready ? null : t`Choose an outcome and its day.`}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error} />
      <Select
        label={t`Outcome`}
        required
        allowDeselect={false}
        data={view.outcomes.map(({ code, name: label }) => ({ value: code, label }))}
        {...form.getInputProps("outcome")}
        value={outcome === "" ? null : outcome}
      />
      <DateField
        label={t`Day`}
        required
        min={view.row.start_on}
        max={today}
        value={on}
        error={(form.errors["on"] ?? null) as string | null}
        onChange={(day) => form.setFieldValue("on", day)}
      />
      <Textarea
        label={t`Reason`}
        description={t`What somebody who looks back should know.`}
        {...form.getInputProps("reason")}
      />
      <p className={classes["summary"]}>
        <Trans>
          This ends {name}’s year: what is still open is withdrawn, and nobody is reminded of it any
          more. Only the follow-up stays. You can undo it.
        </Trans>
      </p>
    </SidePanel>
  );
}
