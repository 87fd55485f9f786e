/** One backup: what is in it, a rehearsal of its restore, and the restore itself. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import type { BackupRow, CheckProblem, ChosenBackup } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { formatInstant } from "../../components/dates";
import { FormError } from "../../components/FormError";
import { ProgressBar } from "../../components/ProgressBar";
import { SidePanel } from "../../components/SidePanel";
import { fileName } from "../../components/saved";
import { Verdict } from "../../components/Verdict";
import classes from "./backups.module.css";
import { Inside } from "./Inside";
import { kindWords } from "./words";

export interface BackupPanelProps {
  row: BackupRow;
  open: boolean;
  onClose: () => void;
}

export function BackupPanel({ row, open, onClose }: BackupPanelProps) {
  const { t } = useLingui();
  return (
    <SidePanel
      open={open}
      title={t`Backup of ${formatInstant(row.at)}`}
      subtitle={kindWords(row.kind)}
      onClose={onClose}
    >
      <p className={classes["path"]}>{row.path}</p>
      <Inside path={row.path}>
        {(chosen) => <Deeds row={row} chosen={chosen} onRestored={onClose} />}
      </Inside>
    </SidePanel>
  );
}

interface DeedsProps {
  row: BackupRow;
  chosen: ChosenBackup;
  onRestored: () => void;
}

function Deeds({ row, chosen, onRestored }: DeedsProps) {
  const { t } = useLingui();
  const rehearse = useLong("backups.rehearse", { errors: "return" });
  const restore = useLong("backups.restore", { errors: "return" });
  const [problems, setProblems] = useState<readonly CheckProblem[] | null>(null);
  const [asking, setAsking] = useState(false);
  const when = formatInstant(row.at);
  const tryOut = async () => {
    setProblems(null);
    const answer = await rehearse.run(chosen);
    if (answer.ok) setProblems(answer.value.problems);
  };
  const begin = async () => {
    setAsking(false);
    const answer = await restore.run(chosen);
    if (!answer.ok) return;
    const saved = fileName(answer.value.saved ?? answer.value.kept ?? "");
    notifications.show({ message: t`Restored. The state before is kept as ${saved}.` });
    onRestored();
  };
  const working = rehearse.pending || restore.pending;
  return (
    <>
      <FormError error={restore.error ?? rehearse.error} />
      {rehearse.pending ? (
        <ProgressBar label={t`Rehearsing`} progress={rehearse.progress} />
      ) : restore.pending ? (
        <ProgressBar label={t`Restoring`} progress={restore.progress} />
      ) : null}
      <div aria-live="polite">
        {problems === null ? null : (
          <>
            <Verdict problems={problems} />
            <p className={classes["text"]}>
              <Trans>It was restored into a folder of its own, checked, and removed again.</Trans>
            </p>
          </>
        )}
      </div>
      <div className={classes["others"]}>
        <Button disabled={working} onClick={() => void tryOut()}>
          <Trans>Rehearse</Trans>
        </Button>
        <Button disabled={working} onClick={() => setAsking(true)}>
          <Trans>Restore…</Trans>
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t`Restore the backup of ${when}?`}
        action={t`Restore this backup`}
        dangerous
        onConfirm={() => void begin()}
        onClose={() => setAsking(false)}
      >
        <Trans>
          The database becomes what it was then, with the accounts of that time; what was entered
          since is not in it any more. The state of now is saved as a backup first, so you can come
          back to it. Whoever was erased since then stays erased.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
