/** Ends an open break, gives one another last day, or takes it out. */
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { BreakView, Overlap, TraineeView } from "../../../api/generated/types";
import { useWrite } from "../../../api/hooks";
import { useCoreForm } from "../../../components/coreForm";
import { DateField } from "../../../components/DateField";
import { formatDay } from "../../../components/dates";
import { FormError } from "../../../components/FormError";
import { SidePanel } from "../../../components/SidePanel";
import { useUndoToast } from "../../../components/undo";
import { useWhenOpened } from "../../../components/whenOpened";
import { DatesThatMove } from "./DatesThatMove";
import { COVERS, OverlapQuestion } from "./OverlapQuestion";
import { usePreview } from "./usePreview";

interface LastDay extends Record<string, unknown> {
  to: string | null;
  /** Null until it is asked which gives way. */
  overlap: Overlap | null;
}

interface ChangeBreakPanelProps {
  view: TraineeView;
  gap: BreakView;
  open: boolean;
  onClose: () => void;
}

export function ChangeBreakPanel({ view, gap, open, onClose }: ChangeBreakPanelProps) {
  const { t } = useLingui();
  const end = useWrite("enrollment.end_break", { errors: "return" });
  const remove = useWrite("enrollment.remove_break");
  const { form, error, pending, send, begin } = useCoreForm<LastDay>({
    to: gap.to,
    overlap: null,
  });
  const undone = useUndoToast();
  const { to, overlap } = form.values;
  const request =
    to === null || to === gap.to
      ? null
      : { id: gap.id, to, ...(overlap === null ? {} : { overlap }) };
  const preview = usePreview(end.run, open ? request : null);
  const unanswered = preview.error?.code === COVERS && overlap === null;
  const asks = preview.error?.code === COVERS || overlap !== null;
  const editable = view.outcome === null;
  const reason = gap.reason;
  const from = formatDay(gap.from);
  useWhenOpened(open, () => begin({ to: gap.to, overlap: null }));
  const submit = async () => {
    if (request === null) return;
    const answer = await send(() => end.run({ ...request, dry_run: false }));
    if (!answer.ok) return;
    onClose();
    const moved = answer.value.changes.length;
    const dates = plural(moved, { one: "# date moved", other: "# dates moved" });
    undone(t`The break now ends on ${formatDay(request.to)}, ${dates}`, answer.value.undo);
  };
  const takeOut = async () => {
    const answer = await remove.run({ id: gap.id });
    if (!answer.ok) return;
    onClose();
    undone(t`The break from ${from} is removed`, answer.value.undo);
  };
  return (
    <SidePanel
      open={open}
      title={gap.to === null && editable ? t`End the break` : t`Break from ${from}`}
      subtitle={t`${view.row.name} · ${reason}`}
      width={560}
      dirty={form.isDirty()}
      pending={pending}
      {...(editable ? { action: gap.to === null ? t`End the break` : t`Change the last day` } : {})}
      blocked={
        editable && request === null
          ? t`Choose another last day.`
          : unanswered
            ? t`Say what gives way.`
            : null
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error?.code === COVERS ? null : error} />
      <DateField
        label={t`Last day of the break`}
        required
        disabled={!editable}
        min={gap.from}
        value={to}
        error={(form.errors["to"] ?? null) as string | null}
        onChange={(day) => form.setValues({ to: day, overlap: null })}
      />
      {asks ? (
        <OverlapQuestion
          error={preview.error}
          many={false}
          value={overlap}
          onChange={(chosen) => form.setFieldValue("overlap", chosen)}
        />
      ) : null}
      {preview.error?.code === COVERS ? null : <DatesThatMove preview={preview} />}
      {editable ? (
        <div>
          <Button
            variant="subtle"
            color="overdue"
            loading={remove.pending}
            onClick={() => void takeOut()}
          >
            <Trans>Remove this break</Trans>
          </Button>
        </div>
      ) : null}
    </SidePanel>
  );
}
