/** The columns of the table of trainees. */
import { useLingui } from "@lingui/react/macro";
import { useMediaQuery } from "@mantine/hooks";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { TraineeRow } from "../../api/generated/types";
import { formatDayPlain, formatDayShort } from "../../components/dates";
import { Share } from "../../components/ProgressBar";
import { formatCount } from "../../components/quantities";
import type { Column } from "../../components/tableLayout";
import { StatusCell } from "./StatusCell";
import classes from "./Trainees.module.css";

export function useTraineeColumns(): readonly Column<TraineeRow>[] {
  const { t, i18n } = useLingui();
  const wide = useMediaQuery("(min-width: 1600px)", true, { getInitialValueInEffect: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the locale
  return useMemo<Column<TraineeRow>[]>(
    () => [
      {
        id: "name",
        header: t`Name`,
        width: 186,
        tone: "strong",
        sort: "name",
        always: true,
        cell: ({ name, enrollment }) => (
          <Link to="/trainees/$enrollment" params={{ enrollment }} className="ft-cut">
            {name}
          </Link>
        ),
      },
      {
        id: "number",
        header: t`Number`,
        width: 90,
        tone: "muted",
        sort: "number",
        hidden: true,
        cell: ({ number }) => number ?? "–",
      },
      {
        id: "intake",
        header: t`Intake`,
        width: 116,
        tone: "muted",
        sort: "intake",
        cell: (row) => <span className="ft-cut">{row.intake_name}</span>,
      },
      {
        id: "mentors",
        header: t`Mentors`,
        width: 124,
        tone: "muted",
        sort: "mentor",
        cell: ({ mentors }) => <span className="ft-cut">{mentors === "" ? "–" : mentors}</span>,
      },
      {
        id: "start",
        header: t`Start`,
        width: 100,
        tone: "muted",
        sort: "start",
        hidden: true,
        cell: (row) => formatDayPlain(row.start_on),
      },
      {
        id: "day",
        header: t`Day`,
        width: 50,
        align: "right",
        cell: ({ day }) => (day === null ? "–" : formatCount(day)),
      },
      {
        id: "progress",
        header: t`Progress`,
        width: 122,
        sort: "progress",
        cell: ({ progress, name }) => <Share percent={progress} label={t`Progress of ${name}`} />,
      },
      {
        id: "standing",
        header: t`Status`,
        width: 182,
        cell: ({ standing, flags, conflicts }) => (
          <span className={classes["next"]}>
            <StatusCell flags={flags} standing={standing} />
            {conflicts > 0 ? <Conflicts /> : null}
          </span>
        ),
      },
      {
        id: "next_milestone",
        header: t`Next milestone`,
        width: 166,
        sort: "next_milestone",
        cell: (row) => <Next name={row.next_milestone} on={row.next_milestone_on} />,
      },
      {
        id: "next_module",
        header: t`Next module`,
        width: 124,
        sort: "next_module",
        // The least asked for; a narrow window has no room for it, nor for the end.
        hidden: !wide,
        cell: (row) => <Next name={row.next_module} on={row.next_module_on} />,
      },
      {
        id: "end",
        header: t`End`,
        width: 100,
        align: "right",
        tone: "muted",
        sort: "end",
        hidden: !wide,
        cell: ({ end_on: end }) => (end === null ? "–" : formatDayPlain(end)),
      },
    ],
    [i18n.locale, wide],
  );
}

function Next({ name, on }: { name: string | null; on: string | null }) {
  if (name === null) return "–";
  const day = on === null ? null : formatDayShort(on);
  return (
    <span className={classes["next"]}>
      <span className="ft-cut">{name}</span>
      {day === null ? null : <span className={classes["when"]}>· {day}</span>}
    </span>
  );
}

function Conflicts() {
  const { t } = useLingui();
  return (
    <IconAlertTriangle
      size={16}
      stroke={1.5}
      color="var(--ft-overdue)"
      className={classes["sign"]}
      aria-label={t`The plan cannot work as it is`}
    />
  );
}
