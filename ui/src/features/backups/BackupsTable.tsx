/** Backups as a table: when, why, where, how big. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import type { BackupRow } from "../../api/generated/types";
import { formatInstant } from "../../components/dates";
import { PlainTable } from "../../components/PlainTable";
import { formatBytes } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import { kindWords } from "./words";

export interface BackupsTableProps {
  /** The newest first. */
  rows: readonly BackupRow[];
  onOpen: (row: BackupRow) => void;
}

export function BackupsTable({ rows, onOpen }: BackupsTableProps) {
  const { t } = useLingui();
  return (
    <PlainTable label={t`Backups`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Made</Trans>
          </th>
          <th scope="col">
            <Trans>Why</Trans>
          </th>
          <th scope="col">
            <Trans>Where</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Size</Trans>
          </th>
          <th scope="col" data-align="right">
            <span className="ft-heard">
              <Trans>Actions</Trans>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const when = formatInstant(row.at);
          return (
            <tr key={row.path}>
              <th scope="row" data-wrap="no">
                {when}
              </th>
              <td>
                {kindWords(row.kind)}
                {row.sealed ? (
                  <>
                    {" "}
                    <StatusPill tone="neutral" icon={IconLock}>
                      <Trans>Under a passphrase</Trans>
                    </StatusPill>
                  </>
                ) : null}
              </td>
              <td data-tone="muted">
                {row.second ? <Trans>Second folder</Trans> : <Trans>Beside the database</Trans>}
              </td>
              <td data-align="right" data-wrap="no">
                {formatBytes(row.bytes)}
              </td>
              <td data-align="right">
                <Button
                  size="xs"
                  aria-label={t`Look inside the backup of ${when}`}
                  onClick={() => onOpen(row)}
                >
                  <Trans>Look inside</Trans>
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </PlainTable>
  );
}
