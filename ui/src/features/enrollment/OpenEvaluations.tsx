/** The evaluations of a mentor's own trainees that are open: their levels are wanted now. */

import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { MilestoneRow, TraineeRow } from "../../api/generated/types";
import { readQuery, useRead } from "../../api/hooks";
import { formatDay, relativeDay } from "../../components/dates";
import classes from "./OpenEvaluations.module.css";

/** Nobody mentors more at a time; whoever does finds the rest on the trainees' pages. */
const MOST = 50;

interface Open {
  trainee: TraineeRow;
  row: MilestoneRow;
}

export function OpenEvaluations() {
  const today = useRead("app.state", {}).data?.today;
  const open = useOpen();
  if (open.length === 0 || today === undefined) return null;
  return (
    <section className={classes["card"]} aria-labelledby="open-evaluations">
      <h2 id="open-evaluations" className={classes["title"]}>
        <Trans>Evaluations that wait for you</Trans>
      </h2>
      <ul className={classes["list"]}>
        {open.map(({ trainee, row }) => (
          <Line key={row.milestone} {...{ trainee, row, today }} />
        ))}
      </ul>
    </section>
  );
}

function Line({ trainee, row, today }: Open & { today: string }) {
  const { name } = row;
  const who = trainee.name;
  return (
    <li className={classes["line"]}>
      <span className={classes["icon"]} aria-hidden="true">
        <IconFlag size={18} stroke={1.5} />
      </span>
      <span className={classes["words"]}>
        <span>
          <Trans>
            {name} of <strong>{who}</strong>
          </Trans>
        </span>
        {row.due === null ? null : (
          <span className={classes["when"]}>
            {formatDay(row.due)} · {relativeDay(row.due, today)}
          </span>
        )}
      </span>
      <Button
        renderRoot={(props) => (
          <Link to="/milestones/$milestone" params={{ milestone: row.milestone }} {...props} />
        )}
      >
        <Trans>Fill in the sheet</Trans>
      </Button>
    </li>
  );
}

function useOpen(): Open[] {
  const trainees = useRead("trainees.list", {
    filter: "running",
    sort: [{ column: "next_milestone", descending: false }],
    window: { offset: 0, limit: MOST },
  });
  const rows = trainees.data?.rows ?? [];
  const lists = useQueries({
    queries: rows.map(({ enrollment }) => readQuery("milestones.list", { enrollment })),
  });
  return rows.flatMap((trainee, index) =>
    (lists[index]?.data ?? [])
      .filter(({ state }) => state === "open")
      .map((row) => ({ trainee, row })),
  );
}
