/** The database file is damaged: what that means, and the newest good backup to go on with. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { ChosenBackup, Restored } from "../../api/generated/types";
import { useLong, useRead } from "../../api/hooks";
import { DoorHead } from "../../components/DoorForm";
import { DoorFrame } from "../../components/DoorFrame";
import { ErrorState } from "../../components/ErrorState";
import { FormError } from "../../components/FormError";
import { ProgressBar } from "../../components/ProgressBar";
import { Skeletons } from "../../components/Skeletons";
import classes from "./backups.module.css";
import { Inside } from "./Inside";
import { RestoredPage } from "./RestoredPage";

export interface DamagedPageProps {
  /** True from before a backup is restored until its reader has seen where the damaged file lies. */
  onHold: (held: boolean) => void;
}

export function DamagedPage({ onHold }: DamagedPageProps) {
  const { t } = useLingui();
  const database = useRead("app.database", {});
  const restore = useLong("backups.restore", { errors: "return" });
  const dialog = useLong("host.pick_file");
  const [picked, setPicked] = useState<string | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const start = async (chosen: ChosenBackup) => {
    onHold(true);
    const answer = await restore.run(chosen);
    if (answer.ok) setRestored(answer.value);
    else onHold(false);
  };
  const pick = async () => {
    const answer = await dialog.run({
      title: t`Choose a backup`,
      kinds: [{ name: t`Backups of Farm Team`, extensions: ["db", "age"] }],
    });
    if (answer.ok && answer.value.path !== null) setPicked(answer.value.path);
  };
  if (restored !== null) return <RestoredPage restored={restored} onGoOn={() => onHold(false)} />;
  const offer = database.data?.offer ?? null;
  const path = picked ?? offer?.path ?? null;
  return (
    <DoorFrame title={t`The database file is damaged`} wide>
      <Explained file={database.data?.file ?? ""} />
      {database.error !== null ? (
        <ErrorState error={database.error} onRetry={() => void database.refetch()} compact />
      ) : database.data === undefined ? (
        <Skeletons shape="lines" count={5} />
      ) : path === null ? (
        <p>
          <Trans>
            No backup beside it can be read without being asked for. Perhaps there is one in a
            second folder, on another disk or on a share.
          </Trans>
        </p>
      ) : (
        <Card component="section" aria-labelledby="offer">
          <h2 id="offer" className={classes["section"]}>
            {picked === null ? (
              <Trans>The newest backup that is whole</Trans>
            ) : (
              <Trans>The backup that you chose</Trans>
            )}
          </h2>
          <Inside key={path} path={path}>
            {(chosen) => (
              <>
                <p className={classes["text"]}>
                  <Trans>What was entered after it was made is not in it.</Trans>
                </p>
                <FormError error={restore.error} />
                {restore.pending ? (
                  <ProgressBar label={t`Restoring`} progress={restore.progress} />
                ) : (
                  <Button variant="filled" onClick={() => void start(chosen)}>
                    <Trans>Restore this backup</Trans>
                  </Button>
                )}
              </>
            )}
          </Inside>
        </Card>
      )}
      <div className={classes["others"]}>
        <Button disabled={restore.pending} onClick={() => void pick()}>
          <Trans>Choose another backup…</Trans>
        </Button>
      </div>
    </DoorFrame>
  );
}

function Explained({ file }: { file: string }) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => text.current?.querySelector("h1")?.focus(), []);
  return (
    <div ref={text}>
      <DoorHead
        title={<Trans>The database file is damaged</Trans>}
        text={
          <Trans>
            Farm Team cannot read it, so it changed nothing. A backup can take its place; the
            damaged file is kept beside it, for whoever can still read something out of it.
          </Trans>
        }
      />
      <p className={classes["path"]}>{file}</p>
    </div>
  );
}
