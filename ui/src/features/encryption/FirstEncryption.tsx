/** The step of the first start that encrypts the database, or goes on without. */

import { Trans } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Encrypted, EncryptionState } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { Skeletons } from "../../components/Skeletons";
import { DatabaseKey } from "./DatabaseKey";
import { EncryptForm } from "./EncryptForm";
import classes from "./encryption.module.css";

export interface FirstEncryptionProps {
  /** The database is encrypted and its key is kept, or the person goes on without. */
  onDone: () => void;
}

export function FirstEncryption({ onDone }: FirstEncryptionProps) {
  const state = useRead("encryption.state", {});
  const [made, setMade] = useState<Encrypted | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // As it was found: once it is encrypted here its key is still to be kept.
  const [found, setFound] = useState<EncryptionState | null>(null);
  if (found === null && state.data !== undefined) setFound(state.data);
  const already = found?.encrypted === true;
  useEffect(() => {
    if (already) onDone();
  }, [already, onDone]);
  useEffect(() => title.current?.focus(), []);
  if (made !== null) return <DatabaseKey encrypted={made} onKept={onDone} />;
  return (
    <>
      <h1 className={classes["title"]} tabIndex={-1} ref={title}>
        <Trans>Keep it private</Trans>
      </h1>
      <p className={classes["lead"]}>
        <Trans>
          What you enter about people is private. Encrypted, the database and its backups are
          unreadable for whoever copies them or takes this computer.
        </Trans>
      </p>
      {state.error !== null ? (
        <ErrorState error={state.error} onRetry={() => void state.refetch()} compact />
      ) : found === null || already ? (
        <Skeletons shape="lines" count={3} />
      ) : (
        <EncryptForm keyStore={found.key_store} onEncrypted={setMade} />
      )}
      <p className={classes["quiet"]}>
        <UnstyledButton className={classes["link"] ?? ""} onClick={onDone}>
          <Trans>Go on without encryption</Trans>
        </UnstyledButton>
        <span>
          <Trans>
            Whoever gets hold of the file or of a backup can then read everything in it. You can
            encrypt it later, under Settings.
          </Trans>
        </span>
      </p>
    </>
  );
}
