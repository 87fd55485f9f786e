/** A code or a key becomes a new password: the form of an invitation and of a forgotten password. */

import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput, UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import type { Recovery } from "../../api/generated/types";
import type { Result } from "../../api/host";
import classes from "../../components/Door.module.css";
import { DoorForm } from "../../components/DoorForm";
import { NewPasswordField } from "./NewPasswordField";
import { useSecretForm } from "./useSecretForm";
import { useWayIn, type WayIn } from "./useWayIn";

const FIRST = { name: "", secret: "", password: "" };

interface SetPasswordFormProps extends WayIn {
  head: ReactNode;
  /** Where the name is to be found, when that is not plain. */
  nameHint?: string;
  /** What the secret is called. */
  secretLabel: string;
  run: (values: typeof FIRST) => Promise<Result<Recovery>>;
  onBack: () => void;
}

export function SetPasswordForm(props: SetPasswordFormProps) {
  const { head, nameHint, secretLabel, run, onBack, ...way } = props;
  const { t } = useLingui();
  const enter = useWayIn(way);
  const { form, send, ...state } = useSecretForm(FIRST);
  const { name } = form.values;
  return (
    <DoorForm
      {...state}
      head={head}
      fields={
        <>
          <TextInput
            label={t`Name`}
            description={nameHint}
            autoComplete="username"
            {...form.getInputProps("name")}
          />
          <TextInput label={secretLabel} autoComplete="off" {...form.getInputProps("secret")} />
          <NewPasswordField
            label={t`New password`}
            owner={name}
            {...form.getInputProps("password")}
          />
        </>
      }
      action={<Trans>Set the password and sign in</Trans>}
      onSubmit={() => void enter(name, () => send(run))}
    >
      <UnstyledButton className={classes["link"] ?? ""} onClick={onBack}>
        <Trans>Back to signing in</Trans>
      </UnstyledButton>
    </DoorForm>
  );
}
