/** Whether the database is encrypted, and both ways from there. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconLock, IconLockOpen2 } from "@tabler/icons-react";
import { useState } from "react";
import type { Encrypted, EncryptionState } from "../../api/generated/types";
import { useLong, useRead } from "../../api/hooks";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { ErrorState } from "../../components/ErrorState";
import { FormError } from "../../components/FormError";
import { ProgressBar } from "../../components/ProgressBar";
import { Skeletons } from "../../components/Skeletons";
import { StatusPill } from "../../components/StatusPill";
import { ChangeWayPanel } from "./ChangeWayPanel";
import { DatabaseKey } from "./DatabaseKey";
import { EncryptForm } from "./EncryptForm";
import classes from "./encryption.module.css";
import { LeftBackups } from "./LeftBackups";

export function EncryptionCard() {
  const state = useRead("encryption.state", {});
  const [made, setMade] = useState<Encrypted | null>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  return (
    <Card component="section" aria-labelledby="encryption" className={classes["card"] ?? ""}>
      <h2 id="encryption" className={classes["section"]}>
        <Trans>Encryption</Trans>
      </h2>
      <LeftBackups paths={left}>
        <Trans>These backups could not be decrypted. They still need the key:</Trans>
      </LeftBackups>
      {made !== null ? (
        <DatabaseKey encrypted={made} onKept={() => setMade(null)} />
      ) : state.data !== undefined ? (
        <Protection state={state.data} onEncrypted={setMade} onDecrypted={setLeft} />
      ) : state.error !== null ? (
        <ErrorState error={state.error} onRetry={() => void state.refetch()} compact />
      ) : (
        <Skeletons shape="lines" count={3} />
      )}
    </Card>
  );
}

interface ProtectionProps {
  state: EncryptionState;
  onEncrypted: (encrypted: Encrypted) => void;
  /** With the backups that still need the key. */
  onDecrypted: (left: readonly string[]) => void;
}

function Protection({ state, onEncrypted, onDecrypted }: ProtectionProps) {
  if (state.encrypted) {
    return (
      <Closed
        state={state}
        onNewKey={(recovery_key) => onEncrypted({ recovery_key, open: [] })}
        onDecrypted={onDecrypted}
      />
    );
  }
  return (
    <>
      <p className={classes["state"]}>
        <StatusPill tone="due" icon={IconLockOpen2}>
          <Trans>Not encrypted</Trans>
        </StatusPill>
      </p>
      <p className={classes["text"]}>
        <Trans>
          Whoever gets hold of the file or of a backup can read everything in it. Encrypting takes
          the backups along.
        </Trans>
      </p>
      <EncryptForm keyStore={state.key_store} onEncrypted={onEncrypted} />
    </>
  );
}

interface ClosedProps extends Omit<ProtectionProps, "onEncrypted"> {
  onNewKey: (recoveryKey: string) => void;
}

function Closed({ state, onNewKey, onDecrypted }: ClosedProps) {
  const { t } = useLingui();
  const renew = useLong("encryption.renew_recovery_key", { errors: "return" });
  const [changing, setChanging] = useState(false);
  const [renewing, setRenewing] = useState(false);
  const decrypt = useLong("encryption.decrypt", { errors: "return" });
  const [asking, setAsking] = useState(false);
  const takeOff = async () => {
    setAsking(false);
    const answer = await decrypt.run({});
    if (answer.ok) onDecrypted(answer.value.open);
  };
  const newKey = async () => {
    setRenewing(false);
    const answer = await renew.run({});
    if (answer.ok) onNewKey(answer.value.recovery_key);
  };
  return (
    <>
      <p className={classes["state"]}>
        <StatusPill tone="done" icon={IconLock}>
          <Trans>Encrypted</Trans>
        </StatusPill>
      </p>
      <p className={classes["text"]}>
        {state.passphrase ? (
          <Trans>
            The passphrase opens it at every start; its recovery key opens it when the passphrase is
            forgotten. Its backups are encrypted likewise.
          </Trans>
        ) : (
          <Trans>
            It opens by itself on this computer; its recovery key opens it elsewhere. Its backups
            are encrypted likewise.
          </Trans>
        )}
      </p>
      <FormError error={decrypt.error ?? renew.error} />
      {decrypt.pending ? (
        <ProgressBar label={t`Taking the encryption off`} progress={decrypt.progress} />
      ) : (
        <div className={classes["ways"]}>
          <Button onClick={() => setChanging(true)}>
            <Trans>Change how it opens…</Trans>
          </Button>
          <Button loading={renew.pending} onClick={() => setRenewing(true)}>
            <Trans>Make a new recovery key…</Trans>
          </Button>
          <Button variant="subtle" onClick={() => setAsking(true)}>
            <Trans>Take the encryption off…</Trans>
          </Button>
        </div>
      )}
      <ChangeWayPanel
        keyStore={state.key_store}
        open={changing}
        onClose={() => setChanging(false)}
      />
      <ConfirmDialog
        open={renewing}
        title={t`Make a new recovery key?`}
        action={t`Make a new recovery key`}
        onConfirm={() => void newKey()}
        onClose={() => setRenewing(false)}
      >
        <Trans>
          The recovery key of before then opens the database no more. The passphrase or the key
          store stays as it is.
        </Trans>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking}
        title={t`Take the encryption off?`}
        action={t`Take the encryption off`}
        dangerous
        onConfirm={() => void takeOff()}
        onClose={() => setAsking(false)}
      >
        <Trans>
          Whoever gets hold of the file or of a backup can then read everything in it. You can
          encrypt it again at any time.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
