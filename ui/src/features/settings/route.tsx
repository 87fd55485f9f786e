/** The addresses of the settings. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { SettingsPage } from "./SettingsPage";

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/settings",
  component: SettingsPage,
});

export const settingsRoutes = [settingsRoute] as const;
