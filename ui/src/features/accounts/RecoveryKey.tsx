/** The recovery key of a coordinator, shown this once: kept first, then on. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import classes from "./accounts.module.css";
import { Secret } from "./Secret";

export interface RecoveryKeyProps {
  name: string;
  recoveryKey: string;
  onKept: () => void;
}

export function RecoveryKey({ name, recoveryKey, onKept }: RecoveryKeyProps) {
  const { t } = useLingui();
  const [kept, setKept] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h1 className={classes["title"]} tabIndex={-1} ref={title}>
        <Trans>Keep your recovery key</Trans>
      </h1>
      <p className={classes["lead"]}>
        <Trans>
          It opens your account once if you forget your password. It is shown only now, and nobody
          can look it up later.
        </Trans>
      </p>
      <KeySheet name={name} recoveryKey={recoveryKey} />
      <Checkbox
        className={classes["kept"] ?? ""}
        label={t`I have kept it`}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Button variant="filled" disabled={!kept} onClick={onKept}>
        <Trans>Go on</Trans>
      </Button>
    </>
  );
}

/** The key itself with what its reader must know. */
export function KeySheet({ name, recoveryKey }: Omit<RecoveryKeyProps, "onKept">) {
  const { t } = useLingui();
  return (
    <Secret label={t`Recovery key of ${name}`} secret={recoveryKey}>
      <Trans>
        Keep it away from this computer, as you keep a spare key. It works once; with it you set a
        new password and get another key.
      </Trans>
    </Secret>
  );
}
