/** The milestones of the year: state, dates, total, decision. Each leads to its page. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useMay } from "../../api/asker";
import type { EnrollmentId, MilestoneRow, PlanRow } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDay, formatDayShort, relativeDay } from "../../components/dates";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { ExportMenu } from "../../components/ExportMenu";
import { PlainTable } from "../../components/PlainTable";
import { Skeletons } from "../../components/Skeletons";
import { StatusPill } from "../../components/StatusPill";
import { decisionWords, milestoneState, milestoneTone } from "./milestoneWords";
import classes from "./PlanTab.module.css";

interface MilestonesTabProps {
  enrollment: EnrollmentId;
  plan: readonly PlanRow[];
  today: string;
}

export function MilestonesTab({ enrollment, plan, today }: MilestonesTabProps) {
  const { t } = useLingui();
  const list = useRead("milestones.list", { enrollment });
  if (list.data === undefined) {
    return list.error === null ? (
      <Skeletons shape="rows" count={8} />
    ) : (
      <ErrorState error={list.error} onRetry={() => void list.refetch()} compact />
    );
  }
  if (list.data.length === 0) {
    return <EmptyState compact title={<Trans>This program has no milestones</Trans>} />;
  }
  return (
    <>
      <PlainTable label={t`Milestones`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Milestone</Trans>
            </th>
            <th scope="col">
              <Trans>State</Trans>
            </th>
            <th scope="col">
              <Trans>Due</Trans>
            </th>
            <th scope="col">
              <Trans>Was</Trans>
            </th>
            <th scope="col">
              <Trans>Held</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Total</Trans>
            </th>
            <th scope="col">
              <Trans>Decision</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.data.map((row) => (
            <Row
              key={row.milestone}
              row={row}
              line={plan.find((line) => line.milestone === row.milestone)}
              today={today}
            />
          ))}
        </tbody>
      </PlainTable>
      <div className={classes["foot"]}>
        <ExportMenu of={{ kind: "milestones", enrollment }} name={t`milestones`} />
      </div>
    </>
  );
}

interface RowProps {
  row: MilestoneRow;
  line: PlanRow | undefined;
  today: string;
}

function Row({ row, line, today }: RowProps) {
  const { due, planned, held } = row;
  const may = useMay();
  const words = (
    <span className={classes["item"]}>
      <span className={classes["code"]}>{row.code}</span> <span>{row.name}</span>
    </span>
  );
  return (
    <tr>
      <th scope="row">
        {may("milestones.get") ? (
          <Link to="/milestones/$milestone" params={{ milestone: row.milestone }}>
            {words}
          </Link>
        ) : (
          words
        )}
      </th>
      <td data-wrap="no">
        <StatusPill tone={milestoneTone(row, line)}>{milestoneState(row, line)}</StatusPill>
      </td>
      <td>
        {due === null ? <Trans>paused</Trans> : formatDay(due)}
        {due === null || held !== null ? null : (
          <span className="ft-muted"> · {relativeDay(due, today)}</span>
        )}
      </td>
      <td data-tone="muted">{due === planned ? "–" : formatDayShort(planned)}</td>
      <td data-wrap="no">{held === null ? "–" : formatDay(held)}</td>
      <td data-align="right">{row.total ?? "–"}</td>
      <td>
        <Decision row={row} />
      </td>
    </tr>
  );
}

function Decision({ row }: { row: MilestoneRow }) {
  if (row.decision === null) return <>–</>;
  return (
    <>
      {decisionWords(row.decision)}
      {row.against_rule ? (
        <span className={classes["flag"]}>
          <Trans>against the rule, with a reason</Trans>
        </span>
      ) : null}
    </>
  );
}
