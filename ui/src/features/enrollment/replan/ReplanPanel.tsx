/** Changes plans of one or many: a break, another start, an extension; and at once what would move (R4–R7). */
import { plural, t } from "@lingui/core/macro";
import { Autocomplete } from "@mantine/core";
import type { Change, EnrollmentId, ReplannedPeople } from "../../../api/generated/types";
import { useLong, useRead } from "../../../api/hooks";
import { useCoreForm } from "../../../components/coreForm";
import { FormError } from "../../../components/FormError";
import { ProgressBar } from "../../../components/ProgressBar";
import { SidePanel } from "../../../components/SidePanel";
import { useUndoToast } from "../../../components/undo";
import { useWhenOpened } from "../../../components/whenOpened";
import { ChangeFields, type ModuleChoice } from "./ChangeFields";
import { COVERS, OverlapQuestion } from "./OverlapQuestion";
import { ReplanPreview } from "./ReplanPreview";
import { changeOf, NOTHING_YET, type ReplanFields } from "./replanForm";
import { usePreview } from "./usePreview";

interface ReplanPanelProps {
  enrollments: readonly EnrollmentId[];
  /** Whom it concerns. */
  subtitle: string;
  /** The change that is asked for first. */
  kind?: Change["kind"];
  /** The first day of the year, where it is one trainee. */
  start?: string;
  /** Modules that an extension can move, where it is one trainee. */
  modules?: readonly ModuleChoice[];
  open: boolean;
  onClose: () => void;
  onDone?: () => void;
}

export function ReplanPanel(props: ReplanPanelProps) {
  const { enrollments, subtitle, kind = "break", start, modules = [], open, onClose } = props;
  const asks = useLong("enrollment.replan", { errors: "return" });
  const stores = useLong("enrollment.replan", { errors: "return" });
  const reasons = useRead("enrollment.reasons", {}, { enabled: open });
  const { form, error, pending, send, begin } = useCoreForm<ReplanFields>(NOTHING_YET);
  const undone = useUndoToast();
  const done = useDone();
  const { values, errors } = form;
  const change = changeOf(values);
  const request =
    change === null
      ? null
      : {
          enrollments: [...enrollments],
          change,
          reason: values.reason,
          ...(values.overlap === null ? {} : { overlap: values.overlap }),
        };
  // What moves can be looked at before anybody says why.
  const asking = request === null ? null : { ...request, reason: values.reason || t`not said yet` };
  const preview = usePreview(asks.run, open ? asking : null);
  const covered = preview.answer?.refused.find((row) => row.error.code === COVERS)?.error ?? null;
  const moved = preview.answer?.people.length ?? 0;
  useWhenOpened(open, () => begin({ kind }));
  // Another change is another question: who gives way must be asked anew.
  const set = (some: Partial<ReplanFields>) => form.setValues({ overlap: null, ...some });
  const submit = async () => {
    if (request === null) return;
    const answer = await send(() => stores.run({ ...request, dry_run: false }));
    if (!answer.ok || answer.value.undo === null) return;
    onClose();
    props.onDone?.();
    undone(done(answer.value, values.kind), answer.value.undo);
  };
  return (
    <SidePanel
      open={open}
      title={t`Change the plan`}
      subtitle={subtitle}
      width={640}
      dirty={form.isDirty()}
      pending={pending}
      action={actionOf(enrollments.length, preview.answer)}
      blocked={blockedBy(values.kind, change, covered !== null && enrollments.length === 1, moved)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error} />
      <ChangeFields
        values={values}
        errors={errors}
        start={start}
        modules={modules}
        many={enrollments.length > 1}
        onChange={set}
      />
      <Autocomplete
        label={t`Reason`}
        required
        data={reasons.data?.reasons ?? []}
        {...form.getInputProps("reason")}
      />
      {covered !== null || values.overlap !== null ? (
        <OverlapQuestion
          error={covered}
          many={enrollments.length > 1}
          value={values.overlap}
          onChange={(overlap) => form.setFieldValue("overlap", overlap)}
        />
      ) : null}
      {pending ? (
        <ProgressBar
          label={t`Changing plans`}
          progress={stores.progress}
          onCancel={() => void stores.cancel()}
        />
      ) : (
        <ReplanPreview preview={preview} many={enrollments.length > 1} progress={asks.progress} />
      )}
    </SidePanel>
  );
}

/** The verb of the button with what it moves. */
function actionOf(asked: number, answer: ReplannedPeople | null): string {
  if (asked > 1) {
    const people = answer?.people.length ?? asked;
    return plural(people, { one: "Change # plan", other: "Change # plans" });
  }
  const dates = answer?.people[0]?.replanned.changes.length ?? 0;
  return plural(dates, { 0: "Change the plan", one: "Move # date", other: "Move # dates" });
}

/** Why the button cannot be pressed yet. */
function blockedBy(kind: Change["kind"], change: Change | null, asks: boolean, moved: number) {
  if (change === null)
    return kind === "start" ? t`Say when the year starts.` : t`Say when the break is.`;
  if (asks) return t`Say what gives way.`;
  return moved === 0 ? t`Nothing to change yet.` : null;
}

/** What was done, for the toast. */
function useDone(): (answer: ReplannedPeople, kind: Change["kind"]) => string {
  return ({ people }, kind) => {
    const [one, ...others] = people;
    if (one === undefined || others.length > 0) {
      return plural(people.length, { one: "# plan changed", other: "# plans changed" });
    }
    const dates = one.replanned.changes.length;
    const moved = plural(dates, { one: "# date moved", other: "# dates moved" });
    if (kind === "start") return t`Start moved, ${moved}`;
    if (kind === "extension") return t`Year extended, ${moved}`;
    return dates === 0 ? t`Break entered` : t`Break entered, ${moved}`;
  };
}
