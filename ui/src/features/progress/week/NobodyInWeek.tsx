/** What stands in place of a week's list when it is empty. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconClockCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../../../components/EmptyState";
import type { HoursSearch } from "./search";

interface NobodyInWeekProps {
  search: HoursSearch;
  set: (change: HoursSearch) => void;
}

export function NobodyInWeek({ search, set }: NobodyInWeekProps) {
  const { intake, mentor, text, waiting } = search;
  const narrowed = [intake, mentor, text].some((value) => value !== undefined);
  const everybody = (
    <Button
      onClick={() =>
        set({ intake: undefined, mentor: undefined, text: undefined, waiting: undefined })
      }
    >
      <Trans>Show everybody of the week</Trans>
    </Button>
  );
  if (waiting === true && !narrowed) {
    return (
      <EmptyState
        icon={IconClockCheck}
        title={<Trans>Everything is approved</Trans>}
        text={<Trans>Nothing that was logged in this week waits for approval.</Trans>}
        actions={everybody}
      />
    );
  }
  if (narrowed || waiting === true) {
    return (
      <EmptyState
        icon={IconClockCheck}
        title={<Trans>Nobody matches</Trans>}
        text={<Trans>Nobody in this week fits what the list is narrowed to.</Trans>}
        actions={everybody}
      />
    );
  }
  return (
    <EmptyState
      icon={IconClockCheck}
      title={<Trans>Nobody runs in this week</Trans>}
      text={
        <Trans>
          Everybody whose year runs in the week stands here, with the hours of each day: what is
          planned, what was logged, and what waits for approval.
        </Trans>
      }
      actions={
        <Button renderRoot={(props) => <Link to="/trainees" {...props} />}>
          <Trans>Go to the trainees</Trans>
        </Button>
      }
    />
  );
}
