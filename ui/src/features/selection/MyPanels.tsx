/** The panels on which whoever is here sits: the candidate, when, and the way into the room. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconUserQuestion } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { OwnPanel } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { StatusPill } from "../../components/StatusPill";
import { TaskCard, TaskLine } from "../../components/TaskCard";
import { When } from "./InterviewCard";
import { SHEET_STATES } from "./words";

export function MyPanels() {
  const panels = useRead("sheets.own", {}).data ?? [];
  if (panels.length === 0) return null;
  return (
    <TaskCard title={<Trans>My panels</Trans>}>
      {panels.map((panel) => (
        <Line key={panel.sheet} panel={panel} />
      ))}
    </TaskCard>
  );
}

function Line({ panel }: { panel: OwnPanel }) {
  const { t, i18n } = useLingui();
  const { sheet, candidate, intake_name, appointment, state } = panel;
  const { label, tone, icon } = SHEET_STATES[state];
  return (
    <TaskLine
      icon={IconUserQuestion}
      words={
        <strong>
          <bdi>{candidate}</bdi>
        </strong>
      }
      when={
        <>
          {intake_name}
          {appointment === null ? null : (
            <>
              {" · "}
              <When appointment={appointment} />
            </>
          )}
        </>
      }
    >
      <StatusPill tone={tone} {...(icon === undefined ? {} : { icon })}>
        {i18n._(label)}
      </StatusPill>
      <Button
        aria-label={
          state === "submitted"
            ? t`Read the sheet on ${candidate}`
            : t`Open the room for ${candidate}`
        }
        renderRoot={(props) => <Link to="/room/$sheet" params={{ sheet }} {...props} />}
      >
        {state === "submitted" ? <Trans>Read</Trans> : <Trans>Open the room</Trans>}
      </Button>
    </TaskLine>
  );
}
