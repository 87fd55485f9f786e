/** The evaluations of a mentor's own trainees that are open: their levels are wanted now. */

import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { MilestoneRow, TraineeRow } from "../../api/generated/types";
import { readQuery, useRead } from "../../api/hooks";
import { formatDay, relativeDay } from "../../components/dates";
import { TaskCard, TaskLine } from "../../components/TaskCard";

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
    <TaskCard title={<Trans>Evaluations that wait for you</Trans>}>
      {open.map(({ trainee, row }) => (
        <Line key={row.milestone} {...{ trainee, row, today }} />
      ))}
    </TaskCard>
  );
}

function Line({ trainee, row, today }: Open & { today: string }) {
  const { name, due } = row;
  const who = trainee.name;
  return (
    <TaskLine
      icon={IconFlag}
      words={
        <Trans>
          {name} of <strong>{who}</strong>
        </Trans>
      }
      when={due === null ? undefined : `${formatDay(due)} · ${relativeDay(due, today)}`}
    >
      <Button
        renderRoot={(props) => (
          <Link to="/milestones/$milestone" params={{ milestone: row.milestone }} {...props} />
        )}
      >
        <Trans>Fill in the sheet</Trans>
      </Button>
    </TaskLine>
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
