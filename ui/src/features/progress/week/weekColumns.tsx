/** The columns of a week of hours: who, its seven days, and the figures apart. */
import { useLingui } from "@lingui/react/macro";
import { IconClock } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { WeekDay, WeekRow } from "../../../api/generated/types";
import { type Day, formatWeekday } from "../../../components/dates";
import { formatMinutes, hoursOf } from "../../../components/quantities";
import { StatusPill } from "../../../components/StatusPill";
import type { Column } from "../../../components/tableLayout";
import classes from "./week.module.css";

export function useWeekColumns(days: readonly Day[]): readonly Column<WeekRow>[] {
  const { t, i18n } = useLingui();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the locale
  return useMemo<Column<WeekRow>[]>(
    () => [
      {
        id: "name",
        header: t`Name`,
        width: 146,
        tone: "strong",
        sort: "name",
        always: true,
        cell: ({ name, enrollment }) => (
          <Link
            from="/hours"
            to="/hours"
            search={(old) => ({ ...old, person: enrollment })}
            className="ft-cut"
          >
            {name}
          </Link>
        ),
      },
      {
        id: "number",
        header: t`Number`,
        width: 84,
        tone: "muted",
        sort: "number",
        hidden: true,
        cell: (row) => row.number ?? "–",
      },
      {
        id: "intake",
        header: t`Intake`,
        width: 120,
        tone: "muted",
        sort: "intake",
        hidden: true,
        cell: (row) => <span className="ft-cut">{row.intake_name}</span>,
      },
      ...days.map(
        (day, place): Column<WeekRow> => ({
          id: `day${place}`,
          header: formatWeekday(day),
          width: 65,
          align: "right",
          always: true,
          cell: (row) => <DayCell day={row.days[place]} />,
        }),
      ),
      {
        id: "planned",
        header: t`Planned h`,
        width: 76,
        align: "right",
        tone: "muted",
        cell: ({ planned }) => (planned === null ? "–" : hoursOf(planned)),
      },
      {
        id: "logged",
        header: t`Logged h`,
        width: 76,
        align: "right",
        cell: ({ logged }) => hoursOf(logged),
      },
      {
        id: "approved",
        header: t`Approved h`,
        width: 86,
        align: "right",
        cell: ({ approved }) => hoursOf(approved),
      },
      {
        id: "uncounted",
        header: t`Not counted h`,
        width: 104,
        align: "right",
        tone: "muted",
        hidden: true,
        cell: ({ uncounted }) => (uncounted === 0 ? "–" : hoursOf(uncounted)),
      },
      {
        id: "waiting",
        header: t`To approve`,
        width: 110,
        cell: (row) => <Approval row={row} />,
      },
    ],
    [i18n.locale, days],
  );
}

function DayCell({ day }: { day: WeekDay | undefined }) {
  const { t } = useLingui();
  if (day === undefined || (day.minutes === 0 && !day.in_break)) return "–";
  if (day.minutes === 0) return <span className="ft-muted">{t`break`}</span>;
  if (!day.waits) return hoursOf(day.minutes);
  return (
    <span className={classes["waits"]}>
      <IconClock size={14} stroke={1.5} aria-hidden="true" />
      <span className="ft-heard">{t`waits for approval:`} </span>
      {hoursOf(day.minutes)}
    </span>
  );
}

function Approval({ row }: { row: WeekRow }) {
  const { t } = useLingui();
  const waiting = formatMinutes(row.waiting);
  if (row.waiting > 0) return <StatusPill tone="due">{waiting}</StatusPill>;
  if (row.ended_on !== null) return <StatusPill tone="neutral">{t`Year ended`}</StatusPill>;
  if (row.logged + row.uncounted === 0) return <span className="ft-muted">{t`no hours`}</span>;
  return <StatusPill tone="done">{t`Approved`}</StatusPill>;
}
