/** The database is encrypted and its key is not at hand: somebody brings the passphrase or the recovery key. */

import { Trans, useLingui } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import type { CoreError, EncryptionState } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { DoorFrame } from "../../components/DoorFrame";
import { ErrorState } from "../../components/ErrorState";
import { Skeletons } from "../../components/Skeletons";
import classes from "./encryption.module.css";
import { UnlockForm } from "./UnlockForm";

export interface UnlockPageProps {
  /** Why it does not open by itself. */
  error: CoreError;
  onRetry: () => void;
}

export function UnlockPage({ error, onRetry }: UnlockPageProps) {
  const { t } = useLingui();
  const state = useRead("encryption.state", {});
  return (
    <DoorFrame title={t`Open the database`}>
      {state.data !== undefined ? (
        <Unlock state={state.data} wrong={error.code === "database_key_wrong"} onRetry={onRetry} />
      ) : state.error !== null ? (
        <ErrorState error={state.error} onRetry={() => void state.refetch()} compact />
      ) : (
        <Skeletons shape="lines" count={3} />
      )}
    </DoorFrame>
  );
}

interface UnlockProps {
  state: EncryptionState;
  /** A key was found here, but another database's. */
  wrong: boolean;
  onRetry: () => void;
}

function Unlock({ state, wrong, onRetry }: UnlockProps) {
  const [lost, setLost] = useState(!state.passphrase);
  return (
    <UnlockForm
      key={String(lost)}
      lost={lost}
      keyStore={state.key_store}
      head={
        !lost
          ? {
              title: <Trans>Open the database</Trans>,
              text: <Trans>It is encrypted. Its passphrase is asked for at every start.</Trans>,
            }
          : {
              title: wrong ? (
                <Trans>The key on this computer is another one</Trans>
              ) : state.passphrase ? (
                <Trans>Open it with the recovery key</Trans>
              ) : (
                <Trans>The key is not on this computer</Trans>
              ),
              text: (
                <Trans>
                  The database is encrypted. Nothing is lost: the recovery key that was shown when
                  it was encrypted opens it.
                </Trans>
              ),
            }
      }
    >
      {state.passphrase ? (
        <UnstyledButton className={classes["link"] ?? ""} onClick={() => setLost(!lost)}>
          {lost ? <Trans>Back to the passphrase</Trans> : <Trans>Forgot the passphrase?</Trans>}
        </UnstyledButton>
      ) : (
        <UnstyledButton className={classes["link"] ?? ""} onClick={onRetry}>
          <Trans>The key store is unlocked now: try again</Trans>
        </UnstyledButton>
      )}
    </UnlockForm>
  );
}
