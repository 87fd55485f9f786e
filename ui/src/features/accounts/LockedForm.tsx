/** The same person comes back: their password opens the page that they left. */

import { Trans, useLingui } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { useLong } from "../../api/hooks";
import classes from "../../components/Door.module.css";
import { DoorForm } from "../../components/DoorForm";
import { PasswordField } from "../../components/PasswordField";
import { PersonAvatar } from "../../components/PersonAvatar";
import { useSecretForm } from "./useSecretForm";

export function LockedForm({ name, onAnother }: { name: string; onAnother: () => void }) {
  const { t } = useLingui();
  const unlock = useLong("accounts.unlock", { errors: "return" });
  const { form, send, ...state } = useSecretForm({ password: "" });
  return (
    <DoorForm
      {...state}
      head={
        <div className={classes["who"]}>
          <PersonAvatar name={name} size={44} />
          <div>
            <h1 className={classes["title"]} tabIndex={-1}>
              {name}
            </h1>
            <p className={classes["lead"]}>
              <Trans>Locked. Your work is as you left it.</Trans>
            </p>
          </div>
        </div>
      }
      fields={<PasswordField label={t`Password`} {...form.getInputProps("password")} />}
      action={<Trans>Unlock</Trans>}
      onSubmit={() => void send(unlock.run)}
    >
      <p className={classes["hint"]}>
        <Trans>Somebody else?</Trans>
      </p>
      <UnstyledButton className={classes["link"] ?? ""} onClick={onAnother}>
        <Trans>Sign in as another person</Trans>
      </UnstyledButton>
    </DoorForm>
  );
}
