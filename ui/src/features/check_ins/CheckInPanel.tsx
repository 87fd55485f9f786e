/** Records a check-in in two minutes: how it is going, what blocks, what comes next. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, SegmentedControl, Textarea } from "@mantine/core";
import type { CheckInRole, CheckInsView } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import { ErrorState } from "../../components/ErrorState";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { Skeletons } from "../../components/Skeletons";
import { useUndoToast } from "../../components/undo";
import { useWhenOpened } from "../../components/whenOpened";
import classes from "./CheckIns.module.css";
import { MOODS, ROLES } from "./words";

interface CheckInPanelProps {
  enrollment: string;
  name: string;
  today: string;
  open: boolean;
  onClose: () => void;
}

interface Fields extends Record<string, unknown> {
  /** Null is the asker's own, which the core knows. */
  role: CheckInRole | null;
  on: string | null;
  mood: number | null;
  went_well: string;
  blocks: string;
  next_step: string;
}

const EMPTY = { role: null, mood: null, went_well: "", blocks: "", next_step: "" };

export function CheckInPanel({ enrollment, name, today, open, onClose }: CheckInPanelProps) {
  const { t } = useLingui();
  const view = useRead("check_ins.list", { enrollment }, { enabled: open });
  const { run } = useWrite("check_ins.add", { errors: "return" });
  const { form, error, pending, send, begin } = useCoreForm<Fields>({ ...EMPTY, on: today });
  const undone = useUndoToast();
  useWhenOpened(open, () => begin({ on: today }));
  const { role, on, mood, ...texts } = form.values;
  const { went_well, blocks, next_step } = texts;
  const submit = async () => {
    if (on === null) return;
    const said = { went_well, blocks, next_step };
    const answer = await send(() =>
      run({
        enrollment,
        on,
        ...said,
        ...(role === null ? {} : { role }),
        ...(mood === null ? {} : { mood }),
      }),
    );
    if (!answer.ok) return;
    onClose();
    undone(t`Check-in with ${name} saved`, answer.value.undo);
  };
  return (
    <SidePanel
      open={open}
      title={t`Check in`}
      subtitle={name}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Save the check-in`}
      blocked={on === null ? t`Say the day.` : null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error} />
      {view.data === undefined ? (
        view.error === null ? (
          <Skeletons shape="lines" count={4} />
        ) : (
          <ErrorState error={view.error} onRetry={() => void view.refetch()} compact />
        )
      ) : (
        <>
          <Before view={view.data} />
          {view.data.asks_mood ? (
            <Mood value={mood} onChange={(next) => form.setFieldValue("mood", next)} />
          ) : null}
        </>
      )}
      <Textarea label={t`What went well`} minRows={2} {...form.getInputProps("went_well")} />
      <Textarea label={t`What blocks`} minRows={2} {...form.getInputProps("blocks")} />
      <Textarea label={t`Next step`} minRows={2} {...form.getInputProps("next_step")} />
      <DateField
        label={t`Day`}
        required
        max={today}
        value={on}
        error={(form.errors["on"] ?? null) as string | null}
        onChange={(day) => form.setFieldValue("on", day)}
      />
      <HeldBy
        roles={view.data?.may_add ?? []}
        value={role}
        onChange={(next) => form.setFieldValue("role", next)}
      />
    </SidePanel>
  );
}

/** What was agreed the last time: where this talk begins. */
function Before({ view }: { view: CheckInsView }) {
  const last = view.check_ins.find(({ next_step: step }) => step !== "")?.next_step;
  if (last === undefined) return null;
  return (
    <p className={classes["before"]}>
      <Trans>Agreed the last time: {last}</Trans>
    </p>
  );
}

function Mood({
  value,
  onChange,
}: {
  value: number | null;
  onChange: (mood: number | null) => void;
}) {
  const { t, i18n } = useLingui();
  const data = MOODS.map((word, at) => ({ value: String(at + 1), label: i18n._(word) }));
  return (
    <fieldset className={classes["mood"]}>
      <legend>
        <Trans>How do they feel?</Trans>
      </legend>
      <SegmentedControl
        fullWidth
        aria-label={t`How do they feel?`}
        data={data}
        value={value === null ? "" : String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
      />
      {value === null ? null : (
        <Button size="xs" variant="subtle" onClick={() => onChange(null)}>
          <Trans>Leave it open</Trans>
        </Button>
      )}
    </fieldset>
  );
}

interface HeldByProps {
  roles: readonly CheckInRole[];
  value: CheckInRole | null;
  onChange: (role: CheckInRole) => void;
}

/** Coordinators also write down what a mentor reports; whoever has one role is not asked. */
function HeldBy({ roles, value, onChange }: HeldByProps) {
  const { t, i18n } = useLingui();
  if (roles.length < 2) return null;
  return (
    <fieldset className={classes["mood"]}>
      <legend>
        <Trans>Who held it</Trans>
      </legend>
      <SegmentedControl
        fullWidth
        aria-label={t`Who held it`}
        data={roles.map((role) => ({ value: role, label: i18n._(ROLES[role]) }))}
        value={value ?? "coordinator"}
        onChange={(role) => onChange(role as CheckInRole)}
      />
    </fieldset>
  );
}
