/** Takes up an invitation: the code from the coordinator becomes a password of one's own. */

import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput, UnstyledButton } from "@mantine/core";
import { useLong } from "../../api/hooks";
import classes from "../../components/Door.module.css";
import { DoorForm, DoorHead } from "../../components/DoorForm";
import { NewPasswordField } from "./NewPasswordField";
import { useSecretForm } from "./useSecretForm";
import { useWayIn, type WayIn } from "./useWayIn";

export function InvitationForm({ onBack, ...way }: WayIn & { onBack: () => void }) {
  const { t } = useLingui();
  const redeem = useLong("accounts.redeem", { errors: "return" });
  const enter = useWayIn(way);
  const { form, send, ...state } = useSecretForm({ name: "", code: "", password: "" });
  const { name } = form.values;
  return (
    <DoorForm
      {...state}
      head={
        <DoorHead
          title={<Trans>Take up your invitation</Trans>}
          text={
            <Trans>A coordinator gave you a code. With it you set a password of your own.</Trans>
          }
        />
      }
      fields={
        <>
          <TextInput
            label={t`Name`}
            description={t`As it stands on the invitation`}
            autoComplete="username"
            {...form.getInputProps("name")}
          />
          <TextInput
            label={t`Invitation code`}
            autoComplete="off"
            {...form.getInputProps("code")}
          />
          <NewPasswordField
            label={t`New password`}
            owner={name}
            {...form.getInputProps("password")}
          />
        </>
      }
      action={<Trans>Set the password and sign in</Trans>}
      onSubmit={() => void enter(name, () => send(redeem.run))}
    >
      <UnstyledButton className={classes["link"] ?? ""} onClick={onBack}>
        <Trans>Back to signing in</Trans>
      </UnstyledButton>
    </DoorForm>
  );
}
