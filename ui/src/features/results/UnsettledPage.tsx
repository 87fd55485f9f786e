/** Imported results that wait: why each does, and one button to settle it. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconChecks, IconFileImport } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { UnsettledRow } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDay } from "../../components/dates";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Page } from "../../components/Page";
import { PlainTable } from "../../components/PlainTable";
import { formatCount } from "../../components/quantities";
import { Skeletons } from "../../components/Skeletons";
import { SettlePanel } from "./SettlePanel";

export function UnsettledPage() {
  const { t } = useLingui();
  const list = useRead("results.unsettled", {});
  const [open, setOpen] = useState<UnsettledRow | null>(null);
  const { data } = list;
  const more = data === undefined ? 0 : data.total - data.rows.length;
  const importing = (
    <Button
      leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden="true" />}
      renderRoot={(props) => <Link to="/import/$kind" params={{ kind: "results" }} {...props} />}
    >
      <Trans>Import results</Trans>
    </Button>
  );
  return (
    <Page
      title={t`Results to settle`}
      {...(data === undefined ? {} : { count: data.total })}
      width="full"
      actions={importing}
    >
      {list.error !== null ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : data === undefined ? (
        <Skeletons shape="rows" count={8} />
      ) : data.rows.length === 0 ? (
        <EmptyState
          icon={IconChecks}
          title={<Trans>Nothing waits</Trans>}
          text={
            <Trans>
              Results that are out of order, or of somebody unknown, wait here after an import until
              you settle each.
            </Trans>
          }
        />
      ) : (
        <>
          <p className="ft-muted">
            <Trans>
              These results stand in files of a learning platform. They count for nobody until you
              accept them, say whose they are, or discard them.
            </Trans>
          </p>
          <UnsettledTable rows={data.rows} onSettle={setOpen} />
          {more === 0 ? null : (
            <p className="ft-muted">
              <Trans>{formatCount(more)} more follow once these are settled.</Trans>
            </p>
          )}
        </>
      )}
      <SettlePanel row={open} onClose={setOpen} />
    </Page>
  );
}

interface UnsettledTableProps {
  rows: readonly UnsettledRow[];
  onSettle: (row: UnsettledRow) => void;
}

function UnsettledTable({ rows, onSettle }: UnsettledTableProps) {
  const { t } = useLingui();
  return (
    <PlainTable label={t`Results to settle`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          <th scope="col">
            <Trans>Module</Trans>
          </th>
          <th scope="col">
            <Trans>Day</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Mark</Trans>
          </th>
          <th scope="col">
            <Trans>Why it waits</Trans>
          </th>
          <th scope="col">
            <Trans>File</Trans>
          </th>
          <th scope="col">
            <span className="ft-heard">
              <Trans>Settle</Trans>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .map((row) => ({ row, day: formatDay(row.on) }))
          .map(({ row, day }) => (
            <tr key={row.result}>
              <td>
                <Name row={row} />
              </td>
              <td>{row.module}</td>
              <td>{day}</td>
              <td data-align="right" className="ft-num">
                {row.mark}
              </td>
              <td>{row.message}</td>
              <td data-tone="muted">
                <bdi>{row.file_name}</bdi> · <Trans>row {row.row}</Trans>
              </td>
              <td data-align="right">
                <Button
                  size="xs"
                  aria-label={t`Settle ${row.module} of ${row.name}, ${day}`}
                  onClick={() => onSettle(row)}
                >
                  <Trans>Settle…</Trans>
                </Button>
              </td>
            </tr>
          ))}
      </tbody>
    </PlainTable>
  );
}

/** Who it is: a trainee's page to go to, else what the file says. */
function Name({ row }: { row: UnsettledRow }) {
  const { enrollment, name, email } = row;
  if (enrollment !== null) {
    return (
      <Link to="/trainees/$enrollment" params={{ enrollment }}>
        <bdi>{name}</bdi>
      </Link>
    );
  }
  return (
    <>
      <bdi>{name}</bdi>
      {email === null || email === name ? null : (
        <span className="ft-muted">
          {" "}
          <bdi>{email}</bdi>
        </span>
      )}
    </>
  );
}
