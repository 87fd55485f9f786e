/** One line of the plan. A module opens its panel, a milestone its page. */

import { Trans } from "@lingui/react/macro";
import { Link, useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { useMay } from "../../api/asker";
import type { PlanRow } from "../../api/generated/types";
import { formatDay, formatDayShort } from "../../components/dates";
import { formatMarkText, hoursOf } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import classes from "./PlanTab.module.css";
import { attemptWords, hasMoved, stateWords, toneOf } from "./planWords";

interface PlanLineProps {
  row: PlanRow;
  enrollment: string;
  openModule: (code: string) => void;
}

export function PlanLine({ row, enrollment, openModule }: PlanLineProps) {
  const router = useRouter();
  const leads = useMay()("milestones.get") || row.module !== null;
  const { module, milestone } = row;
  const open = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a")) return;
    if (module !== null) openModule(row.code);
    else if (milestone !== null && leads) router.history.push(`/milestones/${milestone}`);
  };
  return (
    <tr data-opens={leads || undefined} onClick={open}>
      <th scope="row">
        <Target row={row} enrollment={enrollment} />
        {module?.flagged ? (
          <span className={classes["flag"]}>
            <Trans>A prerequisite’s pass was voided later</Trans>
          </span>
        ) : null}
      </th>
      <td data-wrap="no">
        <StatusPill tone={toneOf(row)}>{stateWords(row)}</StatusPill>
      </td>
      <td data-align="right">{module?.mark ? formatMarkText(module.mark) : module ? "–" : ""}</td>
      <td data-align="right" data-tone="muted">
        {module === null ? "" : Number(module.pass_mark)}
      </td>
      <td data-align="right" data-tone="muted">
        {module === null ? "" : hoursOf(module.minutes)}
      </td>
      <td data-wrap="no">{row.due === null ? <Trans>paused</Trans> : formatDay(row.due)}</td>
      <td data-wrap="no" data-tone="muted">
        {hasMoved(row) || row.due === null ? formatDayShort(row.planned) : "–"}
      </td>
      <td data-wrap="no" data-tone="muted">
        {module === null ? "" : attemptWords(module)}
      </td>
    </tr>
  );
}

function Target({ row, enrollment }: { row: PlanRow; enrollment: string }) {
  const may = useMay();
  const words = (
    <span className={classes["item"]}>
      <span className={classes["code"]}>{row.code}</span> <span>{row.name}</span>
    </span>
  );
  if (row.module !== null) {
    return (
      <Link
        to="/trainees/$enrollment"
        from="/trainees/$enrollment"
        params={{ enrollment }}
        search={(old) => ({ ...old, module: row.code })}
        resetScroll={false}
      >
        {words}
      </Link>
    );
  }
  if (row.milestone === null || !may("milestones.get")) return words;
  return (
    <Link to="/milestones/$milestone" params={{ milestone: row.milestone }}>
      {words}
    </Link>
  );
}
