/** Nothing to do: said calmly, with what comes next; or, at the very beginning, where to start. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconSun, IconUsersGroup } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Monday, WeekLine } from "../../api/generated/types";
import { formatDayWith } from "../../components/dates";
import { EmptyState } from "../../components/EmptyState";
import { addressOf } from "./targets";
import { WeekWords } from "./WeekWords";

export function Calm({ monday }: { monday: Monday }) {
  const next = monday.week[0];
  if (monday.trainees === 0 && next === undefined) return <Beginning />;
  return (
    <EmptyState
      icon={IconSun}
      title={<Trans>Nothing needs you today</Trans>}
      text={
        next === undefined ? (
          <Trans>
            And nothing is due this week. Milestones, overdue modules and plans that cannot work
            appear here by themselves.
          </Trans>
        ) : (
          <Next line={next} today={monday.today} />
        )
      }
      actions={
        next === undefined ? (
          <Button renderRoot={(props) => <Link to="/trainees" {...props} />}>
            <Trans>Look at the trainees</Trans>
          </Button>
        ) : (
          <Button renderRoot={(props) => <Link to={addressOf(next.target)} {...props} />}>
            <Trans>Look ahead</Trans>
          </Button>
        )
      }
    />
  );
}

function Next({ line, today }: { line: WeekLine; today: string }) {
  const when = formatDayWith(line.on, today);
  return (
    <>
      <Trans>Next comes:</Trans> <WeekWords line={line} /> · {when}
    </>
  );
}

function Beginning() {
  return (
    <EmptyState
      icon={IconUsersGroup}
      title={<Trans>Nobody is in a year yet</Trans>}
      text={
        <Trans>
          Once people are enrolled, what needs you stands here, the most harmful first, each line
          with its one button.
        </Trans>
      }
      actions={
        <Button variant="filled" renderRoot={(props) => <Link to="/intakes" {...props} />}>
          <Trans>Go to the intakes</Trans>
        </Button>
      }
    />
  );
}
