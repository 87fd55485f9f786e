/** The columns of the table of results that wait. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { UnsettledRow } from "../../api/generated/types";
import { daysInWords, formatDay } from "../../components/dates";
import type { Column } from "../../components/tableLayout";

/** @param onSettle keep its identity, it is part of the table's shape. */
export function useUnsettledColumns(
  onSettle: (row: UnsettledRow) => void,
): readonly Column<UnsettledRow>[] {
  const { t, i18n } = useLingui();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the locale
  return useMemo<Column<UnsettledRow>[]>(
    () => [
      {
        id: "name",
        header: t`Name`,
        width: 186,
        tone: "strong",
        always: true,
        cell: (row) => <Name row={row} />,
      },
      { id: "module", header: t`Module`, width: 68, cell: ({ module }) => module },
      { id: "day", header: t`Day`, width: 144, cell: ({ on }) => formatDay(on) },
      { id: "mark", header: t`Mark`, width: 58, align: "right", cell: ({ mark }) => mark },
      {
        id: "why",
        header: t`Why it waits`,
        width: 278,
        cell: ({ message }) => <span className="ft-cut">{daysInWords(message)}</span>,
      },
      {
        id: "file",
        header: t`File`,
        width: 130,
        tone: "muted",
        cell: ({ file_name: file, row }) => (
          <span className="ft-cut">
            <Trans>
              Row {row} of <bdi>{file}</bdi>
            </Trans>
          </span>
        ),
      },
      {
        id: "settle",
        header: t`Settle`,
        width: 104,
        align: "right",
        always: true,
        cell: (row) => (
          <Button
            size="xs"
            aria-label={t`Settle ${row.module} of ${row.name}, ${formatDay(row.on)}`}
            onClick={() => onSettle(row)}
          >
            <Trans>Settle…</Trans>
          </Button>
        ),
      },
    ],
    [i18n.locale, onSettle],
  );
}

/** Who it is: a trainee's page to go to, else what the file says. */
function Name({ row }: { row: UnsettledRow }) {
  const { enrollment, name, email } = row;
  if (enrollment !== null) {
    return (
      <Link to="/trainees/$enrollment" params={{ enrollment }} className="ft-cut">
        <bdi>{name}</bdi>
      </Link>
    );
  }
  return (
    <span className="ft-cut">
      <bdi>{name}</bdi>
      {email === null || email === name ? null : (
        <span className="ft-muted">
          {" "}
          <bdi>{email}</bdi>
        </span>
      )}
    </span>
  );
}
