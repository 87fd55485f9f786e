/** Changes an account: its name, what a coordinator sees, whether it is open; and a new invitation. */

import { useLingui } from "@lingui/react/macro";
import { Switch, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import type { AccountRow, IntakeId, Invited } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useWhenOpened } from "../../components/whenOpened";
import { IntakesLimit } from "./IntakesLimit";
import { InvitationSheet } from "./InvitationSheet";
import { RenewInvitation } from "./RenewInvitation";
import { roleWords } from "./words";

interface AccountPanelProps {
  row: AccountRow;
  open: boolean;
  onClose: () => void;
}

interface Fields extends Record<string, unknown> {
  name: string;
  intakes: IntakeId[] | null;
  active: boolean;
}

export function AccountPanel({ row, open, onClose }: AccountPanelProps) {
  const { t } = useLingui();
  const { run } = useWrite("accounts.change", { errors: "return" });
  const now: Fields = {
    name: row.name,
    intakes: row.limited ? row.intakes : null,
    active: row.active,
  };
  const { form, error, pending, send, begin } = useCoreForm<Fields>(now);
  const [invited, setInvited] = useState<Invited | null>(null);
  useWhenOpened(open, () => begin(now));
  const close = () => {
    setInvited(null);
    onClose();
  };
  const submit = async () => {
    const answer = await send(({ name, intakes, active }) =>
      run({ account: row.account, name, intakes, active }),
    );
    if (!answer.ok) return;
    const name = form.values.name.trim();
    notifications.show({ message: t`The account of ${name} is changed.` });
    close();
  };
  if (invited !== null) {
    return (
      <SidePanel
        open={open}
        title={t`Hand over the invitation`}
        subtitle={row.name}
        onClose={close}
      >
        <InvitationSheet name={row.name} invited={invited} />
      </SidePanel>
    );
  }
  return (
    <SidePanel
      open={open}
      title={t`Change the account`}
      subtitle={`${row.name} · ${roleWords(row.role)}`}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Save the account`}
      blocked={form.isDirty() ? null : t`Nothing is changed yet.`}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <FormError error={error} />
      <TextInput
        label={t`Name`}
        description={t`They sign in with it.`}
        {...form.getInputProps("name")}
      />
      {row.role === "coordinator" ? (
        <IntakesLimit
          value={form.values.intakes}
          onChange={(value) => form.setFieldValue("intakes", value)}
        />
      ) : null}
      <Switch
        label={t`May sign in`}
        description={t`Switched off, the account is closed: whoever is signed in with it is out at the next click. What they recorded stays.`}
        {...form.getInputProps("active", { type: "checkbox" })}
      />
      {row.active ? <RenewInvitation row={row} onInvited={setInvited} /> : null}
    </SidePanel>
  );
}
