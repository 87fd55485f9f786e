/** The address of a milestone. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { MilestonePage } from "./MilestonePage";

const milestoneRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/milestones/$milestone",
  component: MilestonePage,
  staticData: { needs: "milestones.get" },
});

export const milestoneRoutes = [milestoneRoute] as const;
