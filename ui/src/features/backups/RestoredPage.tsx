/** A backup has taken the damaged file's place: what is there now, and where the damaged file lies. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconFolderOpen } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { Restored } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { DoorHead } from "../../components/DoorForm";
import { DoorFrame } from "../../components/DoorFrame";
import classes from "./backups.module.css";
import { Contents } from "./Contents";

export interface RestoredPageProps {
  restored: Restored;
  onGoOn: () => void;
}

export function RestoredPage({ restored, onGoOn }: RestoredPageProps) {
  const { t } = useLingui();
  const reveal = useLong("host.reveal");
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => text.current?.querySelector("h1")?.focus(), []);
  const { kept } = restored;
  return (
    <DoorFrame title={t`The backup is restored`} wide>
      <div ref={text}>
        <DoorHead
          title={<Trans>The backup is restored</Trans>}
          text={<Trans>You can go on working. The accounts are those of the backup.</Trans>}
        />
      </div>
      <Card component="section" aria-labelledby="contents">
        <h2 id="contents" className={classes["section"]}>
          <Trans>What is in it</Trans>
        </h2>
        <Contents contents={restored.contents} />
      </Card>
      {kept === null ? null : (
        <>
          <p className={classes["kept"]}>
            <Trans>The damaged file is kept as</Trans>
          </p>
          <p className={classes["path"]}>{kept}</p>
        </>
      )}
      <div className={classes["others"]}>
        <Button variant="filled" onClick={onGoOn}>
          <Trans>Go on</Trans>
        </Button>
        {kept === null ? null : (
          <Button
            leftSection={<IconFolderOpen size={16} stroke={1.5} aria-hidden="true" />}
            onClick={() => void reveal.run({ path: kept })}
          >
            <Trans>Show in folder</Trans>
          </Button>
        )}
      </div>
    </DoorFrame>
  );
}
