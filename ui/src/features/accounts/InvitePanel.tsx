/** A new account: for whom, as what; then the code that its person sets a password with. */

import { useLingui } from "@lingui/react/macro";
import { Select, TextInput } from "@mantine/core";
import { useState } from "react";
import type { AccountRole, IntakeId, Invited } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { PersonSelect } from "../../components/PersonSelect";
import { SidePanel } from "../../components/SidePanel";
import { oneOf } from "../../components/search";
import { IntakesLimit } from "./IntakesLimit";
import { InvitationSheet } from "./InvitationSheet";
import { ROLES, roleWords } from "./words";

interface Fields extends Record<string, unknown> {
  name: string;
  role: AccountRole;
  person: string | null;
  mentor: string | null;
  intakes: IntakeId[] | null;
}

const FIRST: Fields = { name: "", role: "mentor", person: null, mentor: null, intakes: null };

export function InvitePanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const { run } = useWrite("accounts.invite", { errors: "return" });
  const { form, error, pending, send, begin } = useCoreForm<Fields>(FIRST);
  const [made, setMade] = useState<{ name: string; invited: Invited } | null>(null);
  const { name, role, person, mentor, intakes } = form.values;
  const close = () => {
    begin();
    setMade(null);
    onClose();
  };
  const submit = async () => {
    const answer = await send(() =>
      run({
        name,
        role,
        ...(role === "trainee" && person !== null ? { person } : {}),
        ...(role === "mentor" && mentor !== null ? { mentor } : {}),
        ...(role === "coordinator" && intakes !== null ? { intakes } : {}),
      }),
    );
    if (answer.ok) setMade({ name: name.trim(), invited: answer.value });
  };
  if (made !== null) {
    return (
      <SidePanel
        open={open}
        title={t`Hand over the invitation`}
        subtitle={made.name}
        onClose={close}
      >
        <InvitationSheet {...made} />
      </SidePanel>
    );
  }
  return (
    <SidePanel
      open={open}
      title={t`Invite somebody`}
      subtitle={t`They set their own password with a code that you hand over`}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Make the invitation`}
      blocked={blockedWords(form.values, t`Write a name.`, t`Choose whose year it is.`)}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <FormError error={error} />
      <Select
        label={t`Role`}
        allowDeselect={false}
        data={ROLES.map((value) => ({ value, label: roleWords(value) }))}
        value={role}
        onChange={(value) => form.setFieldValue("role", oneOf(value, ROLES) ?? "mentor")}
      />
      {role === "trainee" ? (
        <PersonSelect
          label={t`Whose year it is`}
          value={person}
          onChange={(found) => {
            form.setFieldValue("person", found?.person ?? null);
            if (found !== null && name.trim() === "") form.setFieldValue("name", found.name);
          }}
        />
      ) : null}
      <TextInput
        label={t`Name`}
        description={t`They sign in with it.`}
        {...form.getInputProps("name")}
      />
      {role === "mentor" ? <MentorSelect {...form.getInputProps("mentor")} /> : null}
      {role === "coordinator" ? (
        <IntakesLimit value={intakes} onChange={(value) => form.setFieldValue("intakes", value)} />
      ) : null}
    </SidePanel>
  );
}

function blockedWords({ name, role, person }: Fields, noName: string, nobody: string) {
  if (role === "trainee" && person === null) return nobody;
  return name.trim() === "" ? noName : null;
}

/** The entry in the list of mentors that stands at trainees and intakes. */
function MentorSelect(props: { value?: string | null; onChange?: (value: string | null) => void }) {
  const { t } = useLingui();
  const mentors = useRead("mentors.list", {}).data ?? [];
  return (
    <Select
      label={t`Mentor in the list`}
      description={t`Whose trainees they see. Left empty, the mentor of the same name is taken, or added.`}
      searchable
      clearable
      data={mentors.map(({ mentor, name }) => ({ value: mentor, label: name }))}
      {...props}
    />
  );
}
