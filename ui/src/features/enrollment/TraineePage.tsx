/** A trainee's page: the head, the year, the figures, and what stands behind them in tabs. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Tabs } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useAsker, useMay } from "../../api/asker";
import type { PlanRow, TraineeView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { Page } from "../../components/Page";
import { Skeletons } from "../../components/Skeletons";
import { oneOf } from "../../components/search";
import { MilestonesTab } from "./MilestonesTab";
import { PlanTab } from "./PlanTab";
import type { TraineeParts } from "./parts";
import { StateBanner } from "./StateBanner";
import { TABS } from "./search";
import { YearStrip } from "./strip/YearStrip";
import { TraineeFigures } from "./TraineeFigures";
import { TraineeHead } from "./TraineeHead";
import classes from "./TraineePage.module.css";
import { TraineePanels } from "./TraineePanels";

const route = getRouteApi("/trainees/$enrollment");

export function TraineePage({ parts }: { parts: TraineeParts }) {
  const { t } = useLingui();
  const { enrollment } = route.useParams();
  const head = useRead("trainees.get", { enrollment });
  const plan = useRead("trainees.plan", { enrollment });
  const state = useRead("app.state", {});
  const role = useAsker()?.role;
  const own = role === "trainee";
  const mine = role === "mentor";
  const error = head.error ?? plan.error ?? state.error;
  const retry = () => void Promise.all([head.refetch(), plan.refetch(), state.refetch()]);
  const ready = head.data !== undefined && plan.data !== undefined && state.data !== undefined;
  return (
    <Page
      {...(own
        ? { title: t`My year` }
        : {
            title: mine ? t`My trainees` : t`Trainees`,
            titleLink: <Link to="/trainees">{mine ? t`My trainees` : t`Trainees`}</Link>,
            crumb: head.data?.row.name ?? "",
          })}
      width="full"
    >
      {ready ? (
        <Loaded view={head.data} plan={plan.data} today={state.data.today} parts={parts} />
      ) : error === null ? (
        <Waiting />
      ) : (
        <ErrorState error={error} onRetry={retry} />
      )}
    </Page>
  );
}

function Waiting() {
  return (
    <>
      <Skeletons shape="lines" count={2} />
      <Skeletons shape="strip" />
      <Skeletons shape="figures" />
      <Skeletons shape="rows" count={8} />
    </>
  );
}

interface LoadedProps {
  view: TraineeView;
  plan: PlanRow[];
  today: string;
  parts: TraineeParts;
}

function Loaded({ view, plan, today, parts }: LoadedProps) {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { enrollment, name, person, start_on: start } = view.row;
  const ended = view.outcome;
  const history = useMay()("history.list");
  const { HoursTab, CheckInsTab, HistoryTab, RiskCard, OwnYearBar } = parts;
  return (
    <>
      <TraineeHead view={view} today={today} />
      <OwnYearBar name={name} />
      <StateBanner view={view} />
      <YearStrip
        name={name}
        enrollment={enrollment}
        year={{ rows: plan, breaks: view.breaks, start, today, ended: ended?.on ?? null }}
      />
      <TraineeFigures view={view} plan={plan} today={today} />
      <RiskCard enrollment={enrollment} name={name} today={today} known={view.row.flags} />
      <Tabs
        value={search.tab ?? "plan"}
        onChange={(value) =>
          void navigate({ search: (old) => ({ ...old, tab: oneOf(value, TABS) }), replace: true })
        }
        keepMounted={false}
      >
        <Tabs.List aria-label={t`Parts of the page`}>
          <Tabs.Tab value="plan">
            <Trans>Plan</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="milestones">
            <Trans>Milestones</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="hours">
            <Trans>Hours & evidence</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="check-ins">
            <Trans>Check-ins</Trans>
          </Tabs.Tab>
          {history ? (
            <Tabs.Tab value="history">
              <Trans>History</Trans>
            </Tabs.Tab>
          ) : null}
        </Tabs.List>
        <Tabs.Panel value="plan" className={classes["panel"] ?? ""}>
          <PlanTab view={view} plan={plan} />
        </Tabs.Panel>
        <Tabs.Panel value="milestones" className={classes["panel"] ?? ""}>
          <MilestonesTab enrollment={enrollment} plan={plan} today={today} />
        </Tabs.Panel>
        <Tabs.Panel value="hours" className={classes["panel"] ?? ""}>
          <HoursTab
            enrollment={enrollment}
            name={name}
            today={today}
            editable={ended === null}
            onLogHours={() => void navigate({ search: (old) => ({ ...old, panel: "hours" }) })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="check-ins" className={classes["panel"] ?? ""}>
          <CheckInsTab
            enrollment={enrollment}
            onAdd={() => void navigate({ search: (old) => ({ ...old, panel: "check-in" }) })}
          />
        </Tabs.Panel>
        {history ? (
          <Tabs.Panel value="history" className={classes["panel"] ?? ""}>
            <HistoryTab person={person} name={name} />
          </Tabs.Panel>
        ) : null}
      </Tabs>
      <TraineePanels view={view} plan={plan} today={today} parts={parts} />
    </>
  );
}
