/** One intake: its figures, and its settings. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Tabs } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { IntakeId, IntakeView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDay, relativeDay } from "../../components/dates";
import { ErrorState } from "../../components/ErrorState";
import { Page } from "../../components/Page";
import { Skeletons } from "../../components/Skeletons";
import { DemoBanner } from "./DemoBanner";
import { IntakeOverview } from "./IntakeOverview";
import { IntakeSettings } from "./IntakeSettings";

const route = getRouteApi("/intakes/$intake");

export interface IntakePageProps {
  /** What the interview asks, which the feature of selection shows. */
  Questions: ComponentType<{ intake: IntakeId }>;
}

export function IntakePage({ Questions }: IntakePageProps) {
  const { t } = useLingui();
  const { intake } = route.useParams();
  const { tab } = route.useSearch();
  const { data, error, refetch } = useRead("intakes.get", { intake });
  const back = <Link to="/intakes">{t`Intakes`}</Link>;
  if (data === undefined) {
    return (
      <Page title={t`Intakes`} titleLink={back}>
        {error === null ? (
          <>
            <Skeletons shape="figures" count={4} />
            <Skeletons shape="rows" count={6} />
          </>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={t`Intakes`}
      titleLink={back}
      crumb={data.card.name}
      subtitle={<Facts view={data} />}
      actions={
        <Button
          variant={tab === "settings" ? "default" : "filled"}
          renderRoot={(props) => (
            <Link to="/intakes/$intake/enroll" params={{ intake }} {...props} />
          )}
          leftSection={<IconUserPlus size={16} stroke={1.5} aria-hidden="true" />}
        >
          <Trans>Enroll people</Trans>
        </Button>
      }
    >
      {data.card.demo ? <DemoBanner /> : null}
      <IntakeTabs view={data} Questions={Questions} />
    </Page>
  );
}

function Facts({ view }: { view: IntakeView }) {
  const today = useRead("app.state", {}).data?.today;
  const { card } = view;
  const start = formatDay(card.start_on);
  const when = today === undefined ? "" : ` · ${relativeDay(card.start_on, today)}`;
  const begun = today !== undefined && card.start_on <= today;
  const program = card.program_name;
  const version = card.program_version;
  return begun ? (
    <Trans>
      Started {start}
      {when} · {program}, version {version}
    </Trans>
  ) : (
    <Trans>
      Starts {start}
      {when} · {program}, version {version}
    </Trans>
  );
}

function IntakeTabs({ view, Questions }: IntakePageProps & { view: IntakeView }) {
  const { t } = useLingui();
  const { tab = "overview" } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (value: string | null) =>
    void navigate({
      search: { tab: value === "settings" ? "settings" : undefined },
      replace: true,
    });
  return (
    <Tabs value={tab} onChange={go}>
      <Tabs.List aria-label={t`Parts of the intake`}>
        <Tabs.Tab value="overview">
          <Trans>Overview</Trans>
        </Tabs.Tab>
        <Tabs.Tab value="settings">
          <Trans>Settings</Trans>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="overview" pt="md">
        <IntakeOverview view={view} />
      </Tabs.Panel>
      <Tabs.Panel value="settings" pt="md">
        <IntakeSettings
          key={view.card.intake}
          view={view}
          questions={<Questions intake={view.card.intake} />}
        />
      </Tabs.Panel>
    </Tabs>
  );
}
