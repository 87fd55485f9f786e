/** When mentors are away, and what of theirs lies in those days. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Select, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useMay } from "../../api/asker";
import type { AbsenceView } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateRangeField, type DayRange } from "../../components/DateRangeField";
import { formatDayPlain } from "../../components/dates";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useUndoToast } from "../../components/undo";
import classes from "./Calendar.module.css";

interface Values extends Record<string, unknown> {
  mentor: string | null;
  from: DayRange | null;
}

const BLANK: Values = { mentor: null, from: null };

export function AbsencesPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const mentors = useRead("mentors.list", {}, { enabled: open }).data ?? [];
  const absences = useRead("absences.list", {}, { enabled: open }).data ?? [];
  const add = useWrite("absences.add", { errors: "return" });
  const undone = useUndoToast();
  const { form, error, pending, send, begin } = useCoreForm<Values>(BLANK);
  const { mentor, from: days } = form.values;
  const submit = async () => {
    if (mentor === null || days === null) return;
    const answer = await send(() => add.run({ mentor, from: days.from, to: days.to }));
    if (!answer.ok) return;
    begin();
    undone(t`The absence is recorded.`, answer.value.undo);
  };
  const clear = () => {
    begin();
    onClose();
  };
  return (
    <SidePanel
      open={open}
      title={t`Mentors away`}
      subtitle={t`What lies in these days is marked in the calendar. No date moves by itself.`}
      dirty={mentor !== null || days !== null}
      pending={pending}
      action={t`Record the absence`}
      blocked={mentor === null || days === null ? t`Choose a mentor and the days.` : null}
      onSubmit={() => void submit()}
      onClose={clear}
    >
      <Select
        label={t`Mentor`}
        data={mentors.map(({ mentor: value, name }) => ({ value, label: name }))}
        value={mentor}
        onChange={(value) => form.setFieldValue("mentor", value)}
        error={textOf(form.errors["mentor"])}
        nothingFoundMessage={t`There is no mentor yet. Add one in the settings of an intake.`}
        searchable
      />
      <DateRangeField
        label={t`Away from, to`}
        value={days}
        onChange={(value) => form.setFieldValue("from", value)}
        error={textOf(form.errors["from"])}
      />
      <FormError error={error} />
      {absences.length === 0 ? (
        <p className="ft-muted">
          <Trans>No mentor is away from today on.</Trans>
        </p>
      ) : (
        <ul className={classes["absences"]} aria-label={t`Absences from today on`}>
          {absences.map((absence) => (
            <Absence key={absence.absence} absence={absence} />
          ))}
        </ul>
      )}
    </SidePanel>
  );
}

function Absence({ absence }: { absence: AbsenceView }) {
  const { t } = useLingui();
  const may = useMay();
  const { run } = useWrite("absences.remove");
  const undone = useUndoToast();
  const { mentor_name: name, milestones, interviews } = absence;
  const from = formatDayPlain(absence.from);
  const to = formatDayPlain(absence.to);
  const clashes: string[] = [];
  if (milestones > 0)
    clashes.push(plural(milestones, { one: "# milestone", other: "# milestones" }));
  if (interviews > 0)
    clashes.push(plural(interviews, { one: "# interview", other: "# interviews" }));
  const remove = async () => {
    const answer = await run({ absence: absence.absence });
    if (answer.ok) undone(t`The absence of ${name} is taken away.`, answer.value.undo);
  };
  return (
    <li>
      <div>
        <bdi>{name}</bdi>
        <div className="ft-muted ft-num">{from === to ? from : `${from} – ${to}`}</div>
        {clashes.length === 0 ? null : (
          <div className={classes["remark"]} data-clash>
            <Trans>In these days: {clashes.join(", ")}</Trans>
          </div>
        )}
      </div>
      {may("absences.remove") ? (
        <Tooltip label={t`Remove the absence of ${name}`}>
          <ActionIcon
            size={28}
            aria-label={t`Remove the absence of ${name}`}
            onClick={() => void remove()}
          >
            <IconX size={16} stroke={1.5} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      ) : null}
    </li>
  );
}

function textOf(error: unknown): string | null {
  return typeof error === "string" ? error : null;
}
