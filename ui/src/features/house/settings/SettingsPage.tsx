/** Settings: the person and the look, the data file and its care, the history of everything. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Tabs } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { Page } from "../../../components/Page";
import { About } from "./About";
import { Appearance } from "./Appearance";
import { CheckCard } from "./CheckCard";
import { DataCard } from "./DataCard";
import { DemoCard } from "./DemoCard";
import { NameCard } from "./NameCard";
import classes from "./Settings.module.css";

/** What other features show among the settings. */
export interface SettingsParts {
  /** Every entry of the trail, and the steps that can be taken back. */
  History: ComponentType;
}

const route = getRouteApi("/settings");

export function SettingsPage({ parts }: { parts: SettingsParts }) {
  const { t } = useLingui();
  const { tab = "general" } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (next: string | null) =>
    void navigate({
      search: { tab: next === "data" || next === "history" ? next : undefined },
      replace: true,
    });
  const { History } = parts;
  return (
    <Page title={t`Settings`} width="full">
      <Tabs value={tab} onChange={go}>
        <Tabs.List aria-label={t`Parts of the settings`}>
          <Tabs.Tab value="general">
            <Trans>General</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="data">
            <Trans>Data</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="history">
            <Trans>History</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="general" pt="md">
          <div className={classes["column"]}>
            <NameCard />
            <Appearance />
            <About />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="data" pt="md">
          <div className={classes["column"]}>
            <DataCard />
            <CheckCard />
            <DemoCard />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <History />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
