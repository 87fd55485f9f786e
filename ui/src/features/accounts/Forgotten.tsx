/** A forgotten password: coordinators have their recovery key, everybody else a coordinator to ask. */

import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput, UnstyledButton } from "@mantine/core";
import { useLong } from "../../api/hooks";
import classes from "../../components/Door.module.css";
import { DoorForm, DoorHead } from "../../components/DoorForm";
import { NewPasswordField } from "./NewPasswordField";
import { useSecretForm } from "./useSecretForm";
import { useWayIn, type WayIn } from "./useWayIn";

export function Forgotten({ onBack, ...way }: WayIn & { onBack: () => void }) {
  const { t } = useLingui();
  const recover = useLong("accounts.recover", { errors: "return" });
  const enter = useWayIn(way);
  const { form, send, ...state } = useSecretForm({ name: "", recovery_key: "", password: "" });
  const { name } = form.values;
  return (
    <DoorForm
      {...state}
      head={
        <DoorHead
          title={<Trans>Forgot your password?</Trans>}
          text={
            <Trans>
              Mentors, trainees and sponsors: ask a coordinator for a new invitation. Coordinators
              use the recovery key that they kept.
            </Trans>
          }
        />
      }
      fields={
        <>
          <TextInput label={t`Name`} autoComplete="username" {...form.getInputProps("name")} />
          <TextInput
            label={t`Recovery key`}
            autoComplete="off"
            {...form.getInputProps("recovery_key")}
          />
          <NewPasswordField
            label={t`New password`}
            owner={name}
            {...form.getInputProps("password")}
          />
        </>
      }
      action={<Trans>Set the password and sign in</Trans>}
      onSubmit={() => void enter(name, () => send(recover.run))}
    >
      <UnstyledButton className={classes["link"] ?? ""} onClick={onBack}>
        <Trans>Back to signing in</Trans>
      </UnstyledButton>
    </DoorForm>
  );
}
