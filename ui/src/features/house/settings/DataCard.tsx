/** Where the data is, and a copy of it. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconDatabaseExport, IconFolderOpen } from "@tabler/icons-react";
import { useLong, useRead } from "../../../api/hooks";
import { ProgressBar } from "../../../components/ProgressBar";
import { formatBytes } from "../../../components/quantities";
import { fileName, useFileToast } from "../../../components/saved";
import classes from "./Settings.module.css";

export function DataCard() {
  const { t } = useLingui();
  const state = useRead("app.state", {}).data;
  const dialog = useLong("host.save_file");
  const reveal = useLong("host.reveal");
  const backup = useLong("app.backup");
  const toast = useFileToast();
  const path = state?.data_file ?? "";
  const today = state?.today ?? "";
  const copy = async () => {
    const picked = await dialog.run({
      title: t`Back up the database`,
      name: `farm-team-${today}.db`,
      kinds: [{ name: t`Farm Team databases`, extensions: ["db"] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const answer = await backup.run({ path: picked.value.path });
    if (!answer.ok) return;
    const file = fileName(answer.value.path);
    const size = formatBytes(answer.value.bytes);
    const lacking = answer.value.lacking.missing + answer.value.lacking.damaged;
    toast(
      lacking === 0
        ? t`Backed up to ${file}, ${size}, and checked.`
        : t`Backed up to ${file}, ${size}. Attached files missing or damaged here: ${lacking}. Check the database to see which.`,
      answer.value.path,
    );
  };
  return (
    <Card component="section" aria-labelledby="data">
      <h2 id="data" className={classes["title"]}>
        <Trans>Your data</Trans>
      </h2>
      <p className={classes["text"]}>
        <Trans>
          Everything is in one file on this computer; attached files lie encrypted in the folder
          beside it. Nothing leaves it by itself.
        </Trans>
      </p>
      <p className={classes["path"]}>{path}</p>
      <div className={classes["buttons"]}>
        <Button
          leftSection={<IconDatabaseExport size={16} stroke={1.5} aria-hidden="true" />}
          loading={backup.pending}
          disabled={state === undefined}
          onClick={() => void copy()}
        >
          <Trans>Back up now</Trans>
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconFolderOpen size={16} stroke={1.5} aria-hidden="true" />}
          disabled={state === undefined}
          onClick={() => void reveal.run({ path })}
        >
          <Trans>Show in folder</Trans>
        </Button>
      </div>
      {backup.pending ? (
        <div className={classes["work"]}>
          <ProgressBar
            label={t`Backing up`}
            progress={backup.progress}
            onCancel={() => void backup.cancel()}
          />
        </div>
      ) : null}
    </Card>
  );
}
