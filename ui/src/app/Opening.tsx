/** The database cannot be opened: one page for each case, with its own way out. */

import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { CoreError } from "../api/generated/types";
import { DoorFrame } from "../components/DoorFrame";
import { ErrorState } from "../components/ErrorState";
import { DamagedPage } from "../features/backups/DamagedPage";
import { UnlockPage } from "../features/encryption/UnlockPage";

export interface OpeningProps {
  /** Why; null while the page is held although the database is open again. */
  error: CoreError | null;
  onRetry: () => void;
  /** True while the page must stay, although the database is open: there is something to read. */
  onHold: (held: boolean) => void;
}

export function Opening({ error, onRetry, onHold }: OpeningProps) {
  const [last, setLast] = useState(error);
  if (error !== null && error.code !== last?.code) setLast(error);
  if (last === null) return null;
  switch (last.code) {
    case "database_damaged":
      return <DamagedPage onHold={onHold} />;
    case "database_key_missing":
    case "database_key_wrong":
      return <UnlockPage error={last} onRetry={onRetry} />;
    default:
      return <CannotOpen error={last} onRetry={onRetry} />;
  }
}

/** What only somebody outside the program can mend: the core's sentence says what, and the window tries again. */
function CannotOpen({ error, onRetry }: { error: CoreError; onRetry: () => void }) {
  const { t } = useLingui();
  const titles: Record<string, string> = {
    database_newer: t`This database needs a newer Farm Team`,
    database_foreign: t`This file belongs to another program`,
    database_read_only: t`Farm Team may not write in its folder`,
    database_cannot_open: t`Farm Team may not write in its folder`,
    file_no_permission: t`Farm Team may not write in its folder`,
    database_busy: t`Another program is using the database`,
    database_in_use: t`Another program is using the database`,
    database_away: t`Another program is using the database`,
    disk_full: t`The disk is full`,
    database_unreadable: t`The disk does not answer`,
    key_file_unreadable: t`The file with the key cannot be read`,
    key_malformed: t`The file with the key cannot be read`,
  };
  const title = titles[error.code] ?? t`The database cannot be opened`;
  return (
    <DoorFrame title={title} wide>
      <ErrorState error={error} title={title} onRetry={onRetry} />
    </DoorFrame>
  );
}
