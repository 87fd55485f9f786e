/** The address of the first start. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { StartPage } from "./StartPage";

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/start",
  component: StartPage,
  staticData: { bare: true },
});

export const startRoutes = [startRoute] as const;
