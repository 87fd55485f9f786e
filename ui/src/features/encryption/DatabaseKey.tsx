/** The recovery key of the database: the second way in, shown this once. */

import { Trans, useLingui } from "@lingui/react/macro";
import type { Encrypted } from "../../api/generated/types";
import { KeepKey } from "../../components/KeepKey";
import { Secret } from "../../components/Secret";
import { LeftBackups } from "./LeftBackups";

export interface DatabaseKeyProps {
  encrypted: Encrypted;
  onKept: () => void;
}

export function DatabaseKey({ encrypted, onKept }: DatabaseKeyProps) {
  const { t } = useLingui();
  return (
    <KeepKey
      title={<Trans>Keep the recovery key of the database</Trans>}
      lead={
        <Trans>
          The database is encrypted. This key opens it and its backups when the passphrase is
          forgotten or this computer is lost. It is shown only now, and nobody can look it up later.
        </Trans>
      }
      onKept={onKept}
    >
      <LeftBackups paths={encrypted.open}>
        <Trans>These backups could not be encrypted. They are as readable as before:</Trans>
      </LeftBackups>
      <Secret label={t`Recovery key of the database`} secret={encrypted.recovery_key}>
        <Trans>
          Keep it away from this computer, as you keep a spare key. It opens the database itself; it
          is not the recovery key of an account.
        </Trans>
      </Secret>
    </KeepKey>
  );
}
