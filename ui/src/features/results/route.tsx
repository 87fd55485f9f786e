/** The address of the results that wait: `/results`. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { UnsettledPage } from "./UnsettledPage";

const unsettledRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/results",
  component: UnsettledPage,
  staticData: { needs: "results.unsettled" },
});

export const resultRoutes = [unsettledRoute] as const;
