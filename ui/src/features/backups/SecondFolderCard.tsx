/** A second place for every backup: another disk, a share. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconFolder } from "@tabler/icons-react";
import type { BackupSettings, SecondFolder } from "../../api/generated/types";
import { useLong, useWrite } from "../../api/hooks";
import { FormError } from "../../components/FormError";
import { StatusPill } from "../../components/StatusPill";
import classes from "./backups.module.css";

export interface SecondFolderCardProps {
  settings: BackupSettings;
  second: SecondFolder | null;
}

export function SecondFolderCard({ settings, second }: SecondFolderCardProps) {
  const { t } = useLingui();
  const dialog = useLong("host.pick_folder");
  const save = useWrite("backups.save_settings", { errors: "return" });
  const set = (folder: string | null) =>
    save.run({ second_folder: folder, passphrase: { kind: "keep" } });
  const choose = async () => {
    const answer = await dialog.run({ title: t`Second folder for backups` });
    if (answer.ok && answer.value.path !== null) await set(answer.value.path);
  };
  return (
    <Card component="section" aria-labelledby="second-folder" className={classes["narrow"] ?? ""}>
      <h2 id="second-folder" className={classes["section"]}>
        <Trans>Second folder</Trans>
      </h2>
      <p className={classes["text"]}>
        <Trans>
          A disk that breaks takes the backups beside the database with it. Every backup is copied
          to a second folder as well: on another disk, or on a share.
        </Trans>
      </p>
      {settings.second_folder === null ? null : (
        <p className={classes["path"]}>
          {settings.second_folder}{" "}
          {second?.reachable === false ? (
            <StatusPill tone="due">
              <Trans>Not there now; copied to when it is</Trans>
            </StatusPill>
          ) : null}
        </p>
      )}
      <FormError error={save.error} />
      <div className={classes["ways"]}>
        <Button
          leftSection={<IconFolder size={16} stroke={1.5} aria-hidden="true" />}
          loading={save.pending}
          onClick={() => void choose()}
        >
          {settings.second_folder === null ? (
            <Trans>Choose a folder…</Trans>
          ) : (
            <Trans>Choose another folder…</Trans>
          )}
        </Button>
        {settings.second_folder === null ? null : (
          <Button variant="subtle" disabled={save.pending} onClick={() => void set(null)}>
            <Trans>Copy there no more</Trans>
          </Button>
        )}
      </div>
    </Card>
  );
}
