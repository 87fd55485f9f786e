/** Plans a session, or changes one: the module, when and where, the trainer, who is invited. */
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { NumberInput, Select, TextInput } from "@mantine/core";
import { errorText } from "../../../api/errors";
import type { SessionFields, SessionView } from "../../../api/generated/types";
import { useRead, useWrite } from "../../../api/hooks";
import { useCoreForm } from "../../../components/coreForm";
import { DateField } from "../../../components/DateField";
import { useDraft } from "../../../components/draft";
import { FormError } from "../../../components/FormError";
import { SidePanel } from "../../../components/SidePanel";
import { TimeField } from "../../../components/TimeField";
import { useUndoToast } from "../../../components/undo";
import { Guests } from "./Guests";
import classes from "./sessions.module.css";

interface SessionPanelProps {
  /** The session to change; without it one is planned. */
  view?: SessionView;
  onClose: () => void;
  /** Called with the session that was stored. */
  onDone: (session: string) => void;
}

interface Values extends Record<string, unknown> {
  intake: string | null;
  module: string | null;
  day: string | null;
  starts_at: number | null;
  minutes: number;
  place: string;
  trainer: string | null;
  /** Null until somebody changes what is offered: everybody who needs it and can come. */
  invited: string[] | null;
}

const NEW: Values = {
  intake: null,
  module: null,
  day: null,
  starts_at: 9 * 60,
  minutes: 120,
  place: "",
  trainer: null,
  invited: null,
};

function valuesOf({ row, seats }: SessionView): Values {
  const { day, starts_at, minutes, place } = row.appointment;
  const { intake, module, trainer } = row;
  const invited = seats.map(({ enrollment }) => enrollment);
  return { intake, module, day, starts_at, minutes, place, trainer, invited };
}

function fieldsOf(values: Values, invited: readonly string[]): SessionFields | null {
  const { module, day, starts_at, minutes, place, trainer } = values;
  if (module === null || day === null || starts_at === null) return null;
  return {
    module,
    appointment: { day, starts_at, minutes, place },
    invited: [...invited],
    ...(trainer === null ? {} : { trainer }),
  };
}

export function SessionPanel({ view, onClose, onDone }: SessionPanelProps) {
  const { t } = useLingui();
  const plan = useWrite("sessions.plan", { errors: "return" });
  const change = useWrite("sessions.change", { errors: "return" });
  const undone = useUndoToast();
  const { form, error, pending, send } = useCoreForm<Values>(
    view === undefined ? NEW : valuesOf(view),
  );
  const { values } = form;
  const key = view === undefined ? "session" : `session:${view.row.session}`;
  const draft = useDraft(key, values, form.isDirty(), (kept) => form.setValues(kept));
  const intakes = useRead("intakes.list", {}).data ?? [];
  const mentors = useRead("mentors.list", {}).data ?? [];
  const today = useRead("app.state", {}).data?.today;
  const intake = values.intake ?? (intakes.length === 1 ? (intakes[0]?.intake ?? null) : null);
  const choices = useRead(
    "sessions.choices",
    { intake: intake ?? "", module: values.module, day: values.day ?? today ?? "" },
    { enabled: intake !== null && today !== undefined, keepPrevious: true },
  );
  const guests = choices.data?.guests ?? [];
  const offered = guests
    .filter(({ needless, hindrance }) => !needless && hindrance === null)
    .map(({ enrollment }) => enrollment);
  const invited = values.invited ?? offered;
  const fields = fieldsOf(values, invited);
  const submit = async () => {
    if (fields === null || intake === null) return;
    const answer = await send(() =>
      view === undefined
        ? plan.run({ intake, fields })
        : change.run({ session: view.row.session, fields }),
    );
    if (!answer.ok) return;
    await draft.forget();
    undone(
      view === undefined
        ? t`The session of ${fields.module} is planned`
        : t`The session is changed`,
      answer.value.undo,
    );
    onClose();
    onDone(answer.value.session);
  };
  const count = invited.length;
  const timeError = error?.field === "appointment" ? errorText(error) : null;
  const blocked =
    fields === null || intake === null
      ? t`Choose the module, the day and the time.`
      : count === 0
        ? t`Invite somebody.`
        : null;
  return (
    <SidePanel
      open
      title={view === undefined ? t`Plan a session` : t`Change the session`}
      dirty={form.isDirty()}
      pending={pending}
      action={
        view === undefined
          ? plural(count, { one: "Plan for # person", other: "Plan for # people" })
          : t`Save the change`
      }
      blocked={blocked}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {view === undefined ? (
        <Select
          label={t`Intake`}
          required
          searchable
          allowDeselect={false}
          data={intakes.map(({ intake: value, name }) => ({ value, label: name }))}
          value={intake}
          onChange={(value) => form.setValues({ intake: value, module: null, invited: null })}
          nothingFoundMessage={t`There is no such intake.`}
        />
      ) : null}
      <Select
        label={t`Module`}
        required
        searchable
        allowDeselect={false}
        disabled={intake === null}
        data={(choices.data?.modules ?? []).map(({ code, name }) => ({
          value: code,
          label: `${code} ${name}`,
        }))}
        value={values.module}
        error={form.errors["module"]}
        onChange={(value) => form.setValues({ module: value, invited: null })}
        nothingFoundMessage={t`The program has no such module.`}
      />
      <div className={classes["when"]}>
        <DateField
          label={t`Day`}
          required
          value={values.day}
          onChange={(day) => form.setFieldValue("day", day)}
        />
        <TimeField
          label={t`Starts at`}
          required
          value={values.starts_at}
          onChange={(minutes) => form.setFieldValue("starts_at", minutes)}
          error={timeError}
        />
        <NumberInput
          label={t`Minutes`}
          required
          min={5}
          max={600}
          step={5}
          allowDecimal={false}
          {...form.getInputProps("minutes")}
        />
      </div>
      <TextInput label={t`Room or link`} autoComplete="off" {...form.getInputProps("place")} />
      <Select
        label={t`Trainer`}
        description={t`A mentor who signs in takes the attendance and marks attempts of this session.`}
        searchable
        clearable
        data={mentors.map(({ mentor: value, name }) => ({ value, label: name }))}
        value={values.trainer}
        error={form.errors["trainer"]}
        onChange={(value) => form.setFieldValue("trainer", value)}
        nothingFoundMessage={t`There is no such mentor.`}
      />
      <FormError error={timeError === null ? error : null} />
      {values.module === null ? (
        <p className="ft-muted">
          <Trans>Choose the module: those who run it are offered here.</Trans>
        </p>
      ) : (
        <Guests
          guests={guests}
          invited={invited}
          error={(form.errors["invited"] ?? null) as string | null}
          onChange={(next) => form.setFieldValue("invited", next)}
        />
      )}
    </SidePanel>
  );
}
