/** The interview: when and where, who sits on the panel and how far each is. Never what they think. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconCalendarEvent, IconEyeOff } from "@tabler/icons-react";
import { useState } from "react";
import type { Appointment, CandidateView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { formatDay, formatTime } from "../../components/dates";
import { ReasonPanel } from "../../components/ReasonPanel";
import { showToast } from "../../components/undo";
import classes from "./Candidate.module.css";
import own from "./Interview.module.css";
import { InvitationButton } from "./InvitationButton";
import { PlanPanel } from "./PlanPanel";
import { SeatLine } from "./SeatLine";

export function InterviewCard({ view }: { view: CandidateView }) {
  const { t } = useLingui();
  const [planning, setPlanning] = useState(false);
  const { panel, raters, appointment, row } = view;
  const [least, most] = raters;
  const handedIn = panel.filter(({ state }) => state === "submitted").length;
  const planned = appointment !== null || panel.length > 0;
  return (
    <Card component="section" aria-labelledby="interview">
      <div className={classes["head"]}>
        <h2 id="interview">
          <Trans>Interview</Trans>
        </h2>
        <span className="ft-muted">
          <Trans>
            {handedIn} of {panel.length} sheets in, {least} to {most} raters asked for
          </Trans>
        </span>
        <Button className={classes["headAction"] ?? ""} onClick={() => setPlanning(true)}>
          {planned ? <Trans>Change the plan</Trans> : <Trans>Plan the interview</Trans>}
        </Button>
      </div>
      {appointment === null ? null : (
        <div className={own["appointment"]}>
          <IconCalendarEvent size={18} stroke={1.5} aria-hidden="true" />
          <span>
            <When appointment={appointment} />
          </span>
          <InvitationButton candidacy={row.candidacy} />
        </div>
      )}
      {panel.length === 0 ? (
        <p className={classes["none"]}>
          <Trans>
            Nobody sits on the panel yet. Each rater fills in a sheet alone, with the same questions
            in the same order.
          </Trans>
        </p>
      ) : (
        <ul className={classes["sheets"]} aria-label={t`Panel`}>
          {panel.map((seat) => (
            <SeatLine key={seat.sheet} seat={seat} open={view.open} name={row.name} />
          ))}
        </ul>
      )}
      {view.open || panel.length === 0 ? null : <Hidden view={view} />}
      {planning ? <PlanPanel view={view} onClose={() => setPlanning(false)} /> : null}
    </Card>
  );
}

/** `Fri, 20 Nov 2026, 09:30, 60 min · Room 4`. */
export function When({ appointment }: { appointment: Appointment }) {
  const { day, starts_at, minutes, place } = appointment;
  const date = formatDay(day);
  const time = formatTime(starts_at);
  return (
    <>
      <Trans>
        {date}, {time}, {minutes} min
      </Trans>
      {place === "" ? null : (
        <>
          {" · "}
          <bdi>{place}</bdi>
        </>
      )}
    </>
  );
}

/** While the sheets are closed: why nothing of them is here, and the way to open them early. */
function Hidden({ view }: { view: CandidateView }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { run } = useWrite("interviews.release", { errors: "return" });
  const { candidacy, name } = view.row;
  const release = async (reason: string) => {
    const answer = await run({ candidacy, reason });
    if (answer.ok) showToast(t`The sheets of ${name} are open`, null);
    return answer;
  };
  return (
    <div className={own["hidden"]}>
      <IconEyeOff size={18} stroke={1.5} aria-hidden="true" />
      <span>
        <Trans>What the raters think stays hidden until the last sheet is in.</Trans>
      </span>
      <Button size="xs" onClick={() => setAsking(true)}>
        <Trans>Open the sheets now…</Trans>
      </Button>
      <ReasonPanel
        open={asking}
        title={t`Open the sheets now`}
        subtitle={name}
        consequence={
          <Trans>
            Everybody on the panel reads every sheet from now on; that cannot be taken back. Sheets
            that are missing still block the result. The reason stands in the history.
          </Trans>
        }
        label={t`Reason`}
        action={t`Open the sheets`}
        run={release}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
