/** The check-ins that a mentor still has to hold in the windows that run, each with its form one click away. */
import { Plural, Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconMessages } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { DueCheckIn } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDay, relativeDay } from "../../components/dates";
import { TaskCard, TaskLine } from "../../components/TaskCard";

export function DueCheckIns() {
  const today = useRead("app.state", {}).data?.today;
  const due = useRead("check_ins.due", { role: "mentor" }).data ?? [];
  if (due.length === 0 || today === undefined) return null;
  return (
    <TaskCard title={<Trans>Check-ins to hold</Trans>}>
      {due.map((one) => (
        <Line key={one.enrollment} one={one} today={today} />
      ))}
    </TaskCard>
  );
}

function Line({ one, today }: { one: DueCheckIn; today: string }) {
  const { enrollment, name, until, missed } = one;
  return (
    <TaskLine
      icon={IconMessages}
      words={
        <strong>
          <bdi>{name}</bdi>
        </strong>
      }
      when={
        <>
          <Trans>by {formatDay(until)}</Trans> · {relativeDay(until, today)}
          {missed === 0 ? null : (
            <>
              {" · "}
              <Plural value={missed} one="the last one was missed" other="# missed in a row" />
            </>
          )}
        </>
      }
    >
      <Button
        renderRoot={(props) => (
          <Link
            to="/trainees/$enrollment"
            params={{ enrollment }}
            search={{ tab: "check-ins", panel: "check-in" }}
            {...props}
          />
        )}
      >
        <Trans>Check in</Trans>
      </Button>
    </TaskLine>
  );
}
