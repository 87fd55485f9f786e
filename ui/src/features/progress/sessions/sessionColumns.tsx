/** The columns of the table of sessions. */
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { SessionRow } from "../../../api/generated/types";
import { formatDay, formatTime } from "../../../components/dates";
import { formatCount, formatMinutes } from "../../../components/quantities";
import { StatusPill } from "../../../components/StatusPill";
import type { Column } from "../../../components/tableLayout";
import { STAGE_TONES, stageWord } from "./words";

export function useSessionColumns(): readonly Column<SessionRow>[] {
  const { t, i18n } = useLingui();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the locale
  return useMemo<Column<SessionRow>[]>(
    () => [
      {
        id: "module",
        header: t`Module`,
        width: 236,
        tone: "strong",
        sort: "module",
        always: true,
        cell: ({ module, module_name: name, session }) => (
          <Link to="/sessions/$session" params={{ session }} className="ft-cut">
            {module} {name}
          </Link>
        ),
      },
      {
        id: "day",
        header: t`Day`,
        width: 140,
        sort: "day",
        cell: ({ appointment }) => formatDay(appointment.day),
      },
      {
        id: "starts",
        header: t`Starts`,
        width: 72,
        align: "right",
        cell: ({ appointment }) => formatTime(appointment.starts_at),
      },
      {
        id: "hours",
        header: t`Hours`,
        width: 76,
        align: "right",
        tone: "muted",
        hidden: true,
        cell: ({ appointment }) => formatMinutes(appointment.minutes),
      },
      {
        id: "intake",
        header: t`Intake`,
        width: 130,
        tone: "muted",
        sort: "intake",
        cell: (row) => <span className="ft-cut">{row.intake_name}</span>,
      },
      {
        id: "trainer",
        header: t`Trainer`,
        width: 130,
        tone: "muted",
        sort: "trainer",
        cell: (row) => <span className="ft-cut">{row.trainer_name ?? "–"}</span>,
      },
      {
        id: "place",
        header: t`Place`,
        width: 130,
        tone: "muted",
        hidden: true,
        cell: ({ appointment }) => (
          <span className="ft-cut">{appointment.place === "" ? "–" : appointment.place}</span>
        ),
      },
      {
        id: "invited",
        header: t`Came`,
        width: 80,
        align: "right",
        sort: "invited",
        cell: ({ attended, invited }) =>
          attended === null
            ? t`– of ${formatCount(invited)}`
            : t`${formatCount(attended)} of ${formatCount(invited)}`,
      },
      {
        id: "stage",
        header: t`Stage`,
        width: 180,
        cell: ({ stage }) => <StatusPill tone={STAGE_TONES[stage]}>{stageWord(stage)}</StatusPill>,
      },
    ],
    [i18n.locale],
  );
}
