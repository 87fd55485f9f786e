/** The backups there are, another one now, and how they are made. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDatabaseExport, IconShieldCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { BackupRow } from "../../api/generated/types";
import { useLong, useRead } from "../../api/hooks";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { FormError } from "../../components/FormError";
import { ProgressBar } from "../../components/ProgressBar";
import { formatBytes } from "../../components/quantities";
import { Skeletons } from "../../components/Skeletons";
import { BackupPanel } from "./BackupPanel";
import { BackupsTable } from "./BackupsTable";
import classes from "./backups.module.css";
import { PassphraseCard } from "./PassphraseCard";
import { SecondFolderCard } from "./SecondFolderCard";

export function BackupsTab() {
  const { t } = useLingui();
  const list = useRead("backups.list", {});
  const settings = useRead("backups.settings", {});
  const make = useLong("backups.make");
  const [opened, setOpened] = useState<BackupRow | null>(null);
  const [last, setLast] = useState<BackupRow | null>(null);
  const open = (row: BackupRow) => {
    setOpened(row);
    setLast(row);
  };
  const backUp = async () => {
    const answer = await make.run({});
    if (!answer.ok) return;
    const size = formatBytes(answer.value.bytes);
    notifications.show({ message: t`Backed up, ${size}, and checked.` });
  };
  if (list.data === undefined) {
    return list.error === null ? (
      <Skeletons shape="rows" count={4} />
    ) : (
      <ErrorState error={list.error} onRetry={() => void list.refetch()} compact />
    );
  }
  const { rows, second, trouble } = list.data;
  return (
    <div className={classes["column"]}>
      <div className={classes["head"]}>
        <p className={classes["headText"]}>
          <Trans>
            Farm Team backs up by itself once a day and before anything big. It reads each backup
            again after writing it, and keeps the newest of 7 days, 4 weeks and 12 months.
          </Trans>
        </p>
        {make.pending ? null : (
          <Button
            variant="filled"
            leftSection={<IconDatabaseExport size={16} stroke={1.5} aria-hidden="true" />}
            onClick={() => void backUp()}
          >
            <Trans>Back up now</Trans>
          </Button>
        )}
      </div>
      {make.pending ? (
        <ProgressBar
          label={t`Backing up`}
          progress={make.progress}
          onCancel={() => void make.cancel()}
        />
      ) : null}
      <FormError error={trouble} />
      {rows.length === 0 ? (
        <EmptyState
          compact
          icon={IconShieldCheck}
          title={<Trans>No backup yet</Trans>}
          text={<Trans>The first one is made at the next start, or now if you want.</Trans>}
        />
      ) : (
        <BackupsTable rows={rows} onOpen={open} />
      )}
      {settings.data === undefined ? (
        <Skeletons shape="lines" count={2} />
      ) : (
        <>
          <SecondFolderCard settings={settings.data} second={second} />
          <PassphraseCard settings={settings.data} />
        </>
      )}
      {last === null ? null : (
        <BackupPanel
          key={last.path}
          row={last}
          open={opened !== null}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
