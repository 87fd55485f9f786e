/** The address of the settings: which part of them. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../../components/rootRoute";
import { oneOf } from "../../../components/search";
import { SettingsPage, type SettingsParts, TABS } from "./SettingsPage";

export interface SettingsSearch {
  /** General when absent. */
  tab?: (typeof TABS)[number] | undefined;
}

/** @param parts what other features put on the page; the application composes them. */
export function settingsRoutes(parts: SettingsParts) {
  const settings = createRoute({
    getParentRoute: () => rootRoute,
    path: "/settings",
    validateSearch: (raw): SettingsSearch => ({ tab: oneOf(raw["tab"], TABS) }),
    component: () => <SettingsPage parts={parts} />,
  });
  return [settings] as const;
}
