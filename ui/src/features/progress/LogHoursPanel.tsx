/** Logs hours or corrects an entry: day, how long, of what kind; whole minutes inside, hours for people (R16). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import type { HoursKind, HoursView } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import { FormError } from "../../components/FormError";
import { KINDS, kindWords } from "../../components/hoursKinds";
import { formatMinutes } from "../../components/quantities";
import { SidePanel } from "../../components/SidePanel";
import { oneOf } from "../../components/search";
import { useUndoToast } from "../../components/undo";
import { useWhenOpened } from "../../components/whenOpened";
import { durationText, minutesOf } from "./duration";
import classes from "./progress.module.css";

interface LogHoursPanelProps {
  enrollment: string;
  name: string;
  today: string;
  /** The entry that is corrected; without it a new one is logged. */
  entry?: HoursView;
  open: boolean;
  onClose: () => void;
}

interface Fields extends Record<string, unknown> {
  day: string | null;
  minutes: string;
  kind: HoursKind;
  /** Null is the kind's own default, which the core knows. */
  counts: boolean | null;
  module: string | null;
  note: string;
}

const NEW: Fields = {
  day: null,
  minutes: "",
  kind: "self_study",
  counts: null,
  module: null,
  note: "",
};

function fieldsOf({ day, minutes, kind, counts, module, note }: HoursView): Fields {
  return { day, minutes: durationText(minutes), kind, counts, module, note };
}

export function LogHoursPanel(props: LogHoursPanelProps) {
  const { enrollment, name, today, entry, open, onClose } = props;
  const { t } = useLingui();
  const record = useRead("progress.record", { enrollment }, { enabled: open });
  const log = useWrite("progress.log_hours", { errors: "return" });
  const correct = useWrite("progress.correct_hours", { errors: "return" });
  const first: Fields = entry === undefined ? { ...NEW, day: today } : fieldsOf(entry);
  const { form, error, pending, send, begin } = useCoreForm<Fields>(first);
  const undone = useUndoToast();
  useWhenOpened(open, () => begin(first));
  const { day, minutes, kind, counts, module, note } = form.values;
  const length = minutesOf(minutes);
  const words = length === null ? null : formatMinutes(length);
  const submit = async () => {
    if (day === null || length === null) return;
    const fields = {
      day,
      minutes: length,
      kind,
      note,
      ...(counts === null ? {} : { counts }),
      ...(module === null ? {} : { module }),
    };
    const answer = await send(() =>
      entry === undefined
        ? log.run({ enrollment, ...fields })
        : correct.run({ hours: entry.hours, fields }),
    );
    if (!answer.ok) return;
    onClose();
    const { undo } = answer.value;
    if (entry === undefined) undone(t`${words ?? ""} logged for ${name}`, undo);
    else if (undo !== null) undone(t`Hours of ${name} corrected`, undo);
  };
  const approved = entry !== undefined && entry.approved_on !== null;
  return (
    <SidePanel
      open={open}
      title={entry === undefined ? t`Log hours` : t`Correct hours`}
      subtitle={name}
      dirty={form.isDirty()}
      pending={pending}
      action={
        entry !== undefined
          ? t`Correct the hours`
          : words === null
            ? t`Log the hours`
            : t`Log ${words}`
      }
      blocked={day === null || length === null ? t`Say the day and how long.` : null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error} />
      {approved ? (
        <p className={classes["text"]}>
          <Trans>These hours are approved. Corrected, they wait for approval again.</Trans>
        </p>
      ) : null}
      <TextInput
        label={t`How long`}
        description={t`Hours or hours and minutes: 2, 1.5 or 1:30`}
        required
        data-autofocus
        className={classes["short"] ?? ""}
        {...form.getInputProps("minutes")}
      />
      <DateField
        label={t`Day`}
        required
        max={today}
        value={day}
        error={(form.errors["day"] ?? null) as string | null}
        onChange={(value) => form.setFieldValue("day", value)}
      />
      <Select
        label={t`Kind`}
        required
        allowDeselect={false}
        data={KINDS.map((value) => ({ value, label: kindWords(value) }))}
        value={kind}
        onChange={(value) =>
          form.setValues({ kind: oneOf(value, KINDS) ?? "self_study", counts: null })
        }
      />
      <Checkbox
        label={t`Counts although it was done on the job`}
        description={t`On the job hours do not count by themselves.`}
        display={kind === "on_the_job" ? "block" : "none"}
        checked={counts === true}
        onChange={(event) => form.setFieldValue("counts", event.currentTarget.checked || null)}
      />
      <Select
        label={t`Module`}
        clearable
        searchable
        data={record.data?.modules ?? []}
        {...form.getInputProps("module")}
      />
      <Textarea label={t`Note`} minRows={2} {...form.getInputProps("note")} />
    </SidePanel>
  );
}
