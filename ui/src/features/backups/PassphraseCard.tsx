/** A passphrase that closes every new backup, so that it can lie where others have access. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { BackupSettings, PassphraseChange } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { PasswordField } from "../../components/PasswordField";
import classes from "./backups.module.css";

export function PassphraseCard({ settings }: { settings: BackupSettings }) {
  const { t } = useLingui();
  const save = useWrite("backups.save_settings", { errors: "return" });
  const { form, error, pending, send } = useCoreForm({ passphrase: "" });
  const change = async (passphrase: PassphraseChange, done: string) => {
    const answer = await send(() =>
      save.run({ second_folder: settings.second_folder, passphrase }),
    );
    if (!answer.ok) return;
    form.reset();
    notifications.show({ message: done });
  };
  const { passphrase } = form.values;
  return (
    <Card
      component="section"
      aria-labelledby="backup-passphrase"
      className={classes["narrow"] ?? ""}
    >
      <h2 id="backup-passphrase" className={classes["section"]}>
        <Trans>Passphrase for backups</Trans>
      </h2>
      <p className={classes["text"]}>
        {settings.passphrase ? (
          <Trans>
            New backups are closed with a passphrase. Whoever restores one on another computer needs
            it; keep it where you keep the recovery keys.
          </Trans>
        ) : (
          <Trans>
            With a passphrase, new backups can be opened only by whoever knows it: for a second
            folder where others can read. Backups that are there stay as they are.
          </Trans>
        )}
      </p>
      <form
        className={classes["closed"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (pending || passphrase === "") return;
          void change({ kind: "set", passphrase }, t`New backups are closed with this passphrase.`);
        }}
      >
        <PasswordField
          label={settings.passphrase ? t`Another passphrase` : t`New passphrase`}
          description={t`At least 8 characters. It cannot be looked up later.`}
          autoComplete="new-password"
          {...form.getInputProps("passphrase")}
        />
        <FormError error={error} />
        <div className={classes["ways"]}>
          <Button type="submit" loading={pending} disabled={passphrase === ""}>
            <Trans>Set the passphrase</Trans>
          </Button>
          {settings.passphrase ? (
            <Button
              variant="subtle"
              disabled={pending}
              onClick={() => void change({ kind: "remove" }, t`New backups need no passphrase.`)}
            >
              <Trans>Close backups no more</Trans>
            </Button>
          ) : null}
        </div>
      </form>
    </Card>
  );
}
