/** One milestone: where it stands, what is known, what was or will be decided. */

import { useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../../api/asker";
import type { MilestoneView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { Page } from "../../components/Page";
import { Skeletons } from "../../components/Skeletons";
import { CriteriaTable } from "./CriteriaTable";
import { DecisionForm } from "./DecisionForm";
import { DecisionRecord } from "./DecisionRecord";
import { Earlier } from "./Earlier";
import { Floors } from "./Floors";
import classes from "./Milestone.module.css";
import { MilestoneActions } from "./MilestoneActions";
import { OpenNote } from "./OpenNote";
import { RecordForm } from "./RecordForm";
import { ScoreSheet } from "./ScoreSheet";
import { SinceCard } from "./SinceCard";
import { StateLine } from "./StateLine";
import { isRecord } from "./words";

const route = getRouteApi("/milestones/$milestone");

export function MilestonePage() {
  const { t } = useLingui();
  const { milestone } = route.useParams();
  const { data, error, refetch } = useRead("milestones.get", { milestone });
  if (data === undefined) {
    return (
      <Page title={t`Milestone`}>
        {error === null ? (
          <>
            <Skeletons shape="lines" count={1} />
            <Skeletons shape="rows" count={8} />
          </>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={data.row.name}
      crumb={
        <Link
          to="/trainees/$enrollment"
          params={{ enrollment: data.enrollment }}
          className={classes["person"] ?? ""}
        >
          {data.name}
        </Link>
      }
      crumbText={data.name}
      actions={<MilestoneActions key={milestone} view={data} />}
    >
      <StateLine view={data} />
      {isRecord(data.row.kind) ? (
        <RecordForm key={milestone} view={data} />
      ) : (
        <Evaluation key={milestone} view={data} />
      )}
    </Page>
  );
}

function Evaluation({ view }: { view: MilestoneView }) {
  const [proposed, setProposed] = useState<string | null>(null);
  const state = view.row.state;
  const scores = useMay()("milestones.score");
  const decided = view.decision !== null && state !== "open";
  return (
    <div className={classes["columns"]}>
      <div className={classes["column"]}>
        {state === "planned" ? <OpenNote view={view} /> : null}
        <CriteriaTable view={view} />
        <Floors floors={view.floors} />
        {state === "open" ? <ScoreSheet view={view} /> : null}
        {state === "open" && scores ? <DecisionForm view={view} onScored={setProposed} /> : null}
        {decided ? <DecisionRecord view={view} proposed={proposed} /> : null}
      </div>
      <div className={classes["column"]}>
        <SinceCard since={view.since} />
        <Earlier view={view} />
      </div>
    </div>
  );
}
