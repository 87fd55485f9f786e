/** One session: what it is, who came, and the attempts marked there. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAsker, useMay } from "../../../api/asker";
import type { SessionView } from "../../../api/generated/types";
import { useRead, useWrite } from "../../../api/hooks";
import { ErrorState } from "../../../components/ErrorState";
import { Page } from "../../../components/Page";
import { Skeletons } from "../../../components/Skeletons";
import { StatusPill } from "../../../components/StatusPill";
import { useUndoToast } from "../../../components/undo";
import { Attendance } from "./Attendance";
import { MarksSection } from "./MarksSection";
import { SessionPanel } from "./SessionPanel";
import classes from "./sessions.module.css";
import { STAGE_TONES, stageWord, whenWords } from "./words";

const route = getRouteApi("/sessions/$session");

export function SessionPage() {
  const { t } = useLingui();
  const { session } = route.useParams();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useRead("sessions.get", { session });
  const mine = useAsker()?.role === "mentor";
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const remove = useWrite("sessions.remove");
  const undone = useUndoToast();
  const back = () => void navigate({ to: "/sessions" });
  const take = async () => {
    const answer = await remove.run({ session });
    if (!answer.ok) return;
    back();
    undone(t`The session is removed`, answer.value.undo);
  };
  const open = data !== undefined && data.row.stage !== "held" && may("sessions.change");
  const title = mine ? t`My sessions` : t`Sessions`;
  return (
    <Page
      title={title}
      titleLink={<Link to="/sessions">{title}</Link>}
      crumb={data === undefined ? "" : `${data.row.module} ${data.row.module_name}`}
      actions={
        open ? (
          <>
            <Button loading={remove.pending} onClick={() => void take()}>
              <Trans>Remove</Trans>
            </Button>
            <Button onClick={() => setChanging(true)}>
              <Trans>Change</Trans>
            </Button>
          </>
        ) : null
      }
    >
      {data !== undefined ? (
        <>
          <Facts view={data} />
          <Attendance key={saidOf(data)} view={data} />
          {data.row.stage === "held" ? <MarksSection view={data} /> : null}
          {changing ? (
            <SessionPanel view={data} onClose={() => setChanging(false)} onDone={() => {}} />
          ) : null}
        </>
      ) : error === null ? (
        <>
          <Skeletons shape="lines" count={2} />
          <Skeletons shape="rows" count={8} />
        </>
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

/** What is said of everybody: where that changes, nobody's ticks are kept. */
function saidOf({ seats }: SessionView): string {
  return seats.map(({ enrollment, attended }) => `${enrollment} ${attended}`).join(";");
}

function Facts({ view }: { view: SessionView }) {
  const { t } = useLingui();
  const { row, day_off: dayOff, trainer_away: away } = view;
  const { place } = row.appointment;
  const clashes: string[] = [];
  if (dayOff !== null && row.stage === "coming") {
    clashes.push(
      dayOff === ""
        ? t`That day is no working day of the intake.`
        : t`That day is a holiday of the intake: ${dayOff}.`,
    );
  }
  if (away && row.stage === "coming") clashes.push(t`The trainer is away that day.`);
  return (
    <section className={classes["facts"]} aria-label={t`What it is`}>
      <p className={classes["line"]}>
        <StatusPill tone={STAGE_TONES[row.stage]}>{stageWord(row.stage)}</StatusPill>
        <strong>{whenWords(row.appointment)}</strong>
      </p>
      <p className="ft-muted">
        <bdi>{row.intake_name}</bdi>
        {row.trainer_name === null ? null : (
          <>
            {" · "}
            <bdi>{row.trainer_name}</bdi>
          </>
        )}
        {place === "" ? null : ` · ${place}`}
      </p>
      {clashes.map((clash) => (
        <p key={clash} className={classes["clash"]}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
          {clash}
        </p>
      ))}
    </section>
  );
}
