/** Name and password; beside them the ways for those who have no password. */

import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput, UnstyledButton } from "@mantine/core";
import { useLong } from "../../api/hooks";
import classes from "../../components/Door.module.css";
import { DoorForm, DoorHead } from "../../components/DoorForm";
import { PasswordField } from "../../components/PasswordField";
import type { Way } from "./Door";
import { useSecretForm } from "./useSecretForm";

export function SignInForm({ onGo }: { onGo: (way: Way) => void }) {
  const { t } = useLingui();
  const signIn = useLong("accounts.sign_in", { errors: "return" });
  const { form, send, ...state } = useSecretForm({ name: "", password: "" });
  return (
    <DoorForm
      {...state}
      head={
        <DoorHead
          title={<Trans>Sign in</Trans>}
          text={<Trans>With the name and the password of your account.</Trans>}
        />
      }
      fields={
        <>
          <TextInput label={t`Name`} autoComplete="username" {...form.getInputProps("name")} />
          <PasswordField label={t`Password`} {...form.getInputProps("password")} />
        </>
      }
      action={<Trans>Sign in</Trans>}
      onSubmit={() => void send(signIn.run)}
    >
      <UnstyledButton className={classes["link"] ?? ""} onClick={() => onGo("invitation")}>
        <Trans>I have an invitation</Trans>
      </UnstyledButton>
      <UnstyledButton className={classes["link"] ?? ""} onClick={() => onGo("forgotten")}>
        <Trans>Forgot your password?</Trans>
      </UnstyledButton>
    </DoorForm>
  );
}
