/** People and the day on which they must be gone; where rows can be chosen, each with its tick. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { DueRow } from "../../api/generated/types";
import { formatDayPlain } from "../../components/dates";
import { PlainTable } from "../../components/PlainTable";
import classes from "./privacy.module.css";

interface DueTableProps {
  label: string;
  rows: readonly DueRow[];
  /** The ids of the people with a tick; nothing where there is nothing to choose. */
  chosen?: ReadonlySet<string>;
  onChoose?: (chosen: ReadonlySet<string>) => void;
}

export function DueTable({ label, rows, chosen, onChoose }: DueTableProps) {
  const { t } = useLingui();
  const every = chosen !== undefined && rows.every(({ person }) => chosen.has(person));
  const toggle = (person: string) => {
    const next = new Set(chosen);
    if (!next.delete(person)) next.add(person);
    onChoose?.(next);
  };
  return (
    <PlainTable label={label}>
      <thead>
        <tr>
          {chosen === undefined ? null : (
            <th scope="col" className={classes["tick"]}>
              <Checkbox
                aria-label={t`Choose all`}
                checked={every}
                indeterminate={!every && chosen.size > 0}
                onChange={() => onChoose?.(new Set(every ? [] : rows.map(({ person }) => person)))}
              />
            </th>
          )}
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          <th scope="col">
            <Trans>Intake</Trans>
          </th>
          <th scope="col">
            <Trans>Clock</Trans>
          </th>
          <th scope="col">
            <Trans>Must be gone on</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { person, name } = row;
          return (
            <tr key={`${person} ${row.subject}`}>
              {chosen === undefined ? null : (
                <td>
                  <Checkbox
                    aria-label={t`Choose ${name}`}
                    checked={chosen.has(person)}
                    onChange={() => toggle(person)}
                  />
                </td>
              )}
              <th scope="row">
                <Link to="/privacy/$person" params={{ person }}>
                  <bdi>{name}</bdi>
                </Link>
              </th>
              <td data-tone="muted">{row.intake_name}</td>
              <td data-tone="muted">
                <Since row={row} />
              </td>
              <td>
                <On row={row} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </PlainTable>
  );
}

function Since({ row }: { row: DueRow }) {
  const since = formatDayPlain(row.since);
  if (row.subject === "monitoring") return <Trans>monitoring data, since {since}</Trans>;
  if (row.subject === "check_ins") return <Trans>check-ins and mood, since {since}</Trans>;
  return row.place.kind === "candidacy" ? (
    <Trans>candidate, since {since}</Trans>
  ) : (
    <Trans>former trainee, since {since}</Trans>
  );
}

function On({ row }: { row: DueRow }) {
  const { days } = row;
  const on = formatDayPlain(row.up_on);
  if (days === 0) return <Trans>{on}, today</Trans>;
  return days > 0
    ? `${on}, ${plural(days, { one: "# day ago", other: "# days ago" })}`
    : `${on}, ${plural(-days, { one: "in # day", other: "in # days" })}`;
}
