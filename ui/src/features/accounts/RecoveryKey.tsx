/** The recovery key of a coordinator. */

import { Trans, useLingui } from "@lingui/react/macro";
import { KeepKey } from "../../components/KeepKey";
import { Secret } from "../../components/Secret";

export interface RecoveryKeyProps {
  name: string;
  recoveryKey: string;
  onKept: () => void;
}

export function RecoveryKey({ name, recoveryKey, onKept }: RecoveryKeyProps) {
  return (
    <KeepKey
      title={<Trans>Keep your recovery key</Trans>}
      lead={
        <Trans>
          It opens your account once if you forget your password. It is shown only now, and nobody
          can look it up later.
        </Trans>
      }
      onKept={onKept}
    >
      <KeySheet name={name} recoveryKey={recoveryKey} />
    </KeepKey>
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
