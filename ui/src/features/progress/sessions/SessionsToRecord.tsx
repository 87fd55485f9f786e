/** The own sessions of a mentor whose attendance is not taken. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPresentation } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ListSessions, SessionRow } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import { TaskCard, TaskLine } from "../../../components/TaskCard";
import { whenWords } from "./words";

/** The oldest first; whoever lets more pile up finds the rest among the sessions. */
const WAITING: ListSessions = {
  stage: "to_record",
  sort: [{ column: "day", descending: false }],
  window: { offset: 0, limit: 20 },
};

export function SessionsToRecord() {
  const waiting = useRead("sessions.list", WAITING).data?.rows ?? [];
  if (waiting.length === 0) return null;
  return (
    <TaskCard title={<Trans>Sessions to record</Trans>}>
      {waiting.map((row) => (
        <Line key={row.session} row={row} />
      ))}
    </TaskCard>
  );
}

function Line({ row }: { row: SessionRow }) {
  const { session, module, module_name: name, appointment, intake_name: intake } = row;
  return (
    <TaskLine
      icon={IconPresentation}
      words={
        <strong>
          {module} {name}
        </strong>
      }
      when={`${whenWords(appointment)} · ${intake}`}
    >
      <Button
        renderRoot={(props) => <Link to="/sessions/$session" params={{ session }} {...props} />}
      >
        <Trans>Take attendance</Trans>
      </Button>
    </TaskLine>
  );
}
