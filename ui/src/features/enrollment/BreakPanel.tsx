/** Enters a break: the days, the reason, and at once what it would move (R6, R7). */
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Autocomplete, Checkbox } from "@mantine/core";
import type { TraineeView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import { DateRangeField } from "../../components/DateRangeField";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useUndoToast } from "../../components/undo";
import { useWhenOpened } from "../../components/whenOpened";
import { BreakPreviewTable } from "./BreakPreviewTable";
import { type BreakFields, breakRequest, NO_BREAK, usualReasons } from "./breakForm";
import { COVERS, OverlapQuestion } from "./OverlapQuestion";
import { useBreakPreview } from "./useBreakPreview";

interface BreakPanelProps {
  view: TraineeView;
  open: boolean;
  onClose: () => void;
}

export function BreakPanel({ view, open, onClose }: BreakPanelProps) {
  const { t } = useLingui();
  const { enrollment, name, start_on: start } = view.row;
  const { run } = useWrite("enrollment.add_break", { errors: "return" });
  const { form, error, pending, send, begin } = useCoreForm<BreakFields>(NO_BREAK);
  const undone = useUndoToast();
  const { values, errors } = form;
  const request = breakRequest(enrollment, values);
  const asking = request === null ? null : { ...request, reason: values.reason || t`not said yet` };
  const preview = useBreakPreview("enrollment.add_break", open ? asking : null);
  const unanswered = preview.error?.code === COVERS && values.overlap === null;
  const asks = preview.error?.code === COVERS || values.overlap !== null;
  const moved = preview.replanned?.changes.length ?? 0;
  useWhenOpened(open, () => begin());
  // Another range is another question: who gives way must be asked anew.
  const set = (change: Partial<BreakFields>) => form.setValues({ overlap: null, ...change });
  const submit = async () => {
    if (request === null) return;
    const answer = await send(() => run(request));
    if (!answer.ok) return;
    onClose();
    const count = answer.value.changes.length;
    undone(
      plural(count, {
        0: "Break entered",
        one: "Break entered, # date moved",
        other: "Break entered, # dates moved",
      }),
      answer.value.undo,
    );
  };
  const dayError = (errors["from"] ?? errors["to"] ?? null) as string | null;
  return (
    <SidePanel
      open={open}
      title={t`Enter a break`}
      subtitle={name}
      width={560}
      dirty={form.isDirty()}
      pending={pending}
      action={
        moved === 0
          ? t`Enter the break`
          : plural(moved, { one: "Move # date", other: "Move # dates" })
      }
      blocked={
        request === null ? t`Say when the break is.` : unanswered ? t`Say what gives way.` : null
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error?.code === COVERS ? null : error} />
      {values.open ? (
        <DateField
          label={t`First day`}
          required
          min={start}
          value={values.from}
          error={dayError}
          onChange={(from) => set({ from })}
        />
      ) : (
        <DateRangeField
          label={t`First and last day`}
          required
          min={start}
          value={values.range}
          error={dayError}
          onChange={(range) => set({ range })}
        />
      )}
      <Checkbox
        label={t`The end is not known yet`}
        description={t`The plan is paused until you end the break: nothing is due, nobody is reminded.`}
        checked={values.open}
        onChange={(event) =>
          set({
            open: event.currentTarget.checked,
            from: values.from ?? values.range?.from ?? null,
          })
        }
      />
      <Autocomplete
        label={t`Reason`}
        required
        data={usualReasons()}
        {...form.getInputProps("reason")}
      />
      {asks ? (
        <OverlapQuestion
          error={preview.error}
          value={values.overlap}
          onChange={(overlap) => form.setFieldValue("overlap", overlap)}
        />
      ) : null}
      {preview.error?.code === COVERS ? null : <BreakPreviewTable preview={preview} />}
    </SidePanel>
  );
}
