/** Whether the selection of an intake treated groups alike, and how severe each rater is (R29). */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Fairness, IntakeId } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { ExportMenu } from "../../components/ExportMenu";
import { Page } from "../../components/Page";
import { Skeletons } from "../../components/Skeletons";
import classes from "./Fairness.module.css";
import { Findings } from "./Findings";
import { HowToRead } from "./HowToRead";
import { ImportPanel } from "./ImportPanel";
import { QuestionTable } from "./QuestionTable";
import { RatersCard } from "./RatersCard";

const route = getRouteApi("/intakes/$intake/fairness");

export function FairnessPage() {
  const { t } = useLingui();
  const { intake } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const name = useRead("intakes.get", { intake }).data?.card.name;
  const { data, error, refetch } = useRead("fairness.get", { intake, shared: false });
  const open = () => void navigate({ search: { import: true } });
  const decided = data?.decided ?? 0;
  return (
    <Page
      title={t`Fairness`}
      crumb={
        name === undefined ? (
          "…"
        ) : (
          <Link to="/intakes/$intake" params={{ intake }}>
            <bdi>{name}</bdi>
          </Link>
        )
      }
      {...(name === undefined ? {} : { crumbText: name })}
      {...(data === undefined
        ? {}
        : {
            subtitle: plural(decided, {
              one: "# candidate decided on",
              other: "# candidates decided on",
            }),
          })}
      actions={
        <>
          {data === undefined || data.questions.length === 0 ? null : (
            <ExportMenu of={{ kind: "fairness", intake }} name="fairness" />
          )}
          <Button onClick={open}>
            <Trans>Import monitoring data</Trans>
          </Button>
        </>
      }
    >
      {data !== undefined ? (
        <Figures figures={data} intake={intake} />
      ) : error === null ? (
        <Skeletons shape="rows" count={8} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
      <ImportPanel
        intake={intake}
        open={search.import === true}
        onClose={() => void navigate({ search: {}, replace: true })}
      />
    </Page>
  );
}

function Figures({ figures, intake }: { figures: Fairness; intake: IntakeId }) {
  const { questions, raters } = figures;
  return (
    <div className={classes["column"]}>
      {questions.length === 0 ? (
        <EmptyState
          icon={IconScale}
          title={<Trans>No answers of decided candidates yet</Trans>}
          text={
            <Trans>
              Candidates answer freely, each on this machine: open somebody's page and hand the
              machine over under Monitoring data. Or import what was answered elsewhere.
            </Trans>
          }
          actions={
            <Button
              variant="filled"
              renderRoot={(props) => <Link to="/candidates" search={{ intake }} {...props} />}
            >
              <Trans>Show its candidates</Trans>
            </Button>
          }
        />
      ) : (
        <>
          <Findings questions={questions} />
          {questions.map((one) => (
            <QuestionTable key={one.question} figures={one} />
          ))}
          <HowToRead />
        </>
      )}
      <RatersCard raters={raters} />
    </div>
  );
}
