/** A new intake, beside the list: stored whole, then opened. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { ProgramRow } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { useDraft } from "../../components/draft";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useUndoToast } from "../../components/undo";
import { fieldsOf, type IntakeValues, NEW_INTAKE } from "./fields";
import { IntakeFieldsForm } from "./IntakeFieldsForm";

export function NewIntakePanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const create = useWrite("intakes.create", { errors: "return" });
  const programs = useRead("programs.list", {}, { enabled: open }).data;
  const { form, error, pending, send } = useCoreForm<IntakeValues>(NEW_INTAKE);
  const draft = useDraft(open ? "intake:new" : null, form.values, form.isDirty(), (kept) =>
    form.setValues({ ...NEW_INTAKE, ...kept }),
  );
  // Null is the newest program.
  const [program, setProgram] = useState<string | null>(null);
  const undone = useUndoToast();
  useDefaultHours(
    program ?? undefined,
    open && form.values.learning_minutes_a_week === null,
    (minutes) => form.setFieldValue("learning_minutes_a_week", minutes),
  );
  const leave = () => {
    form.reset();
    void draft.forget();
    onClose();
  };
  const submit = async () => {
    const answer = await send((values) =>
      create.run({
        fields: fieldsOf(values),
        ...(program === null ? {} : { program }),
      }),
    );
    if (!answer.ok) return;
    const name = form.values.name.trim();
    leave();
    await navigate({ to: "/intakes/$intake", params: { intake: answer.value.intake } });
    undone(t`The intake “${name}” is here.`, answer.value.undo);
  };
  const none = programs !== undefined && programs.length === 0;
  return (
    <SidePanel
      open={open}
      title={t`New intake`}
      subtitle={t`A group of people who start together`}
      dirty={form.isDirty("name") || form.isDirty("start_on")}
      pending={pending}
      action={t`Create the intake`}
      blocked={none ? t`There is no program yet.` : null}
      onSubmit={() => void submit()}
      onClose={leave}
      width={520}
    >
      {none ? (
        <p>
          <Trans>
            An intake follows a program. <Link to="/program">Bring in a program first.</Link>
          </Trans>
        </p>
      ) : null}
      <IntakeFieldsForm form={form} startUsed={false} />
      {programs !== undefined && programs.length > 1 ? (
        <Select
          label={t`Program`}
          data={programs.map(programOption)}
          value={program ?? programs[0]?.program ?? null}
          allowDeselect={false}
          onChange={setProgram}
        />
      ) : null}
      <FormError error={error} />
    </SidePanel>
  );
}

function programOption(row: ProgramRow) {
  return { value: row.program, label: `${row.name} ${row.version}` };
}

/** Fills in the program's learning hours a week, until a person writes something else. */
function useDefaultHours(
  program: string | undefined,
  wanted: boolean,
  fill: (minutes: number) => void,
): void {
  const { data } = useRead("programs.get", program === undefined ? {} : { program }, {
    enabled: wanted,
  });
  const minutes = data?.capacity;
  // biome-ignore lint/correctness/useExhaustiveDependencies: fills once, when the answer is there
  useEffect(() => {
    if (wanted && minutes !== undefined) fill(minutes);
  }, [wanted, minutes]);
}
