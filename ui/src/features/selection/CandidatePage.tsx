/** One candidate: what stands for and against, what the raters saw, and the decision. */

import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { CandidateView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { Page } from "../../components/Page";
import { Skeletons } from "../../components/Skeletons";
import { AboutCard } from "./AboutCard";
import classes from "./Candidate.module.css";
import { ChecksCard } from "./ChecksCard";
import { DecisionButtons } from "./DecisionButtons";
import { HistoryCard } from "./HistoryCard";
import { InterviewCard } from "./InterviewCard";
import { LettersCard } from "./letters/LettersCard";
import { MonitoringCard } from "./MonitoringCard";
import { ResultCard } from "./ResultCard";
import { SideBySide } from "./SideBySide";
import { StatePill } from "./StatePill";

const route = getRouteApi("/candidates/$candidacy");

export function CandidatePage() {
  const { t } = useLingui();
  const { candidacy } = route.useParams();
  const view = useRead("candidates.get", { candidacy });
  return (
    <Page
      title={t`Candidates`}
      titleLink={
        <Link to="/candidates">
          <Trans>Candidates</Trans>
        </Link>
      }
      crumb={view.data === undefined ? "…" : <Crumb view={view.data} />}
      {...(view.data === undefined ? {} : { crumbText: view.data.row.name })}
      actions={view.data === undefined ? null : <DecisionButtons view={view.data} />}
    >
      {view.data !== undefined ? (
        <Sections view={view.data} />
      ) : view.error === null ? (
        <Skeletons shape="cards" count={4} />
      ) : (
        <ErrorState error={view.error} onRetry={() => void view.refetch()} />
      )}
    </Page>
  );
}

function Crumb({ view }: { view: CandidateView }) {
  return (
    <span className={classes["crumb"]}>
      <bdi className="ft-cut" title={view.row.name}>
        {view.row.name}
      </bdi>
      <StatePill state={view.row.state} />
    </span>
  );
}

function Sections({ view }: { view: CandidateView }) {
  return (
    <div className={classes["columns"]}>
      <div className={classes["main"]}>
        <ResultCard view={view} />
        <ChecksCard view={view} />
        <InterviewCard view={view} />
        {view.open ? <SideBySide view={view} /> : null}
      </div>
      <div className={classes["side"]}>
        <AboutCard view={view} />
        <LettersCard row={view.row} />
        <MonitoringCard row={view.row} />
        <HistoryCard view={view} />
      </div>
    </div>
  );
}
