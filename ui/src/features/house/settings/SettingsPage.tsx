/** Settings: the person and the look, the data file and its care, the history of everything. */
import { useLingui } from "@lingui/react/macro";
import { Tabs } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { useAsker, useMay } from "../../../api/asker";
import { Page } from "../../../components/Page";
import { oneOf } from "../../../components/search";
import { About } from "./About";
import { Appearance } from "./Appearance";
import { CheckCard } from "./CheckCard";
import { DataCard } from "./DataCard";
import { DemoCard } from "./DemoCard";
import { NameCard } from "./NameCard";
import { RemindersCard } from "./RemindersCard";
import classes from "./Settings.module.css";

/** What other features show among the settings. */
export interface SettingsParts {
  /** Who may sign in, and as what. */
  Accounts: ComponentType;
  /** Whose data must go, what is held, how long things are kept. */
  Privacy: ComponentType;
  /** Short lists in the house's own words. */
  Lists: ComponentType;
  /** The backups: what is there, how they are made, the way back to one. */
  Backups: ComponentType;
  /** Whether the database is encrypted, both ways. */
  Encryption: ComponentType;
  /** Every entry of the trail, and the steps that can be taken back. */
  History: ComponentType;
}

const route = getRouteApi("/settings");

export const TABS = [
  "general",
  "accounts",
  "lists",
  "privacy",
  "backups",
  "data",
  "history",
] as const;
type Tab = (typeof TABS)[number];

export function SettingsPage({ parts }: { parts: SettingsParts }) {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const { Accounts, Lists, Privacy, Backups, Encryption, History } = parts;
  const names: Record<Tab, string> = {
    general: t`General`,
    accounts: t`Accounts`,
    lists: t`Lists`,
    privacy: t`Privacy`,
    backups: t`Backups & encryption`,
    data: t`Data`,
    history: t`History`,
  };
  // All but the first concern the whole house.
  const tabs = TABS.filter((tab) => tab === "general" || may("accounts.list"));
  const tab = oneOf(search.tab, tabs) ?? "general";
  const go = (next: string | null) => {
    const wanted = oneOf(next, tabs);
    void navigate({ search: { tab: wanted === "general" ? undefined : wanted }, replace: true });
  };
  return (
    <Page title={t`Settings`} width="full">
      <Tabs value={tab} onChange={go}>
        <Tabs.List aria-label={t`Parts of the settings`}>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {names[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="general" pt="md">
          <General />
        </Tabs.Panel>
        <Tabs.Panel value="accounts" pt="md">
          <Accounts />
        </Tabs.Panel>
        <Tabs.Panel value="lists" pt="md">
          <div className={classes["column"]}>
            <Lists />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="privacy" pt="md">
          <Privacy />
        </Tabs.Panel>
        <Tabs.Panel value="backups" pt="md">
          <div className={classes["parts"]}>
            <Backups />
            <Encryption />
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

function General() {
  const me = useAsker();
  const may = useMay();
  return (
    <div className={classes["column"]}>
      {me === null ? <NameCard /> : null}
      {may("app.save_settings") ? <Appearance /> : null}
      {may("reminders.get") ? <RemindersCard /> : null}
      <About />
    </div>
  );
}
