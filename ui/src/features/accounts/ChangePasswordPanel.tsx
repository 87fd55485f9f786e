/** Another password of one's own; coordinators get another recovery key with it. */

import { useLingui } from "@lingui/react/macro";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useLong } from "../../api/hooks";
import { FormError } from "../../components/FormError";
import { PasswordField } from "../../components/PasswordField";
import { SidePanel } from "../../components/SidePanel";
import { NewPasswordField } from "./NewPasswordField";
import { KeySheet } from "./RecoveryKey";
import { useSecretForm } from "./useSecretForm";

export interface ChangePasswordProps {
  /** Whose password it is. */
  name: string;
  open: boolean;
  onClose: () => void;
}

export function ChangePasswordPanel({ name, open, onClose }: ChangePasswordProps) {
  const { t } = useLingui();
  const change = useLong("accounts.change_password", { errors: "return" });
  const { form, error, pending, incomplete, send } = useSecretForm({ current: "", password: "" });
  const [key, setKey] = useState<string | null>(null);
  const close = () => {
    form.reset();
    setKey(null);
    onClose();
  };
  const submit = async () => {
    const answer = await send(change.run);
    if (!answer.ok) return;
    notifications.show({ message: t`Your password is changed.` });
    form.reset();
    if (answer.value.recovery_key === null) close();
    else setKey(answer.value.recovery_key);
  };
  if (key !== null) {
    return (
      <SidePanel
        open={open}
        title={t`Keep your new recovery key`}
        subtitle={t`The old one works no more. This one is shown only now.`}
        dirty
        onClose={close}
      >
        <KeySheet name={name} recoveryKey={key} />
      </SidePanel>
    );
  }
  return (
    <SidePanel
      open={open}
      title={t`Change password`}
      subtitle={name}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Change the password`}
      blocked={incomplete ? t`Write the password of today and the new one.` : null}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <FormError error={error} />
      <PasswordField label={t`Password of today`} {...form.getInputProps("current")} />
      <NewPasswordField label={t`New password`} owner={name} {...form.getInputProps("password")} />
    </SidePanel>
  );
}
