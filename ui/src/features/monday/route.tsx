/** The address of the Monday page, where the window opens. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { MondayPage } from "./MondayPage";

const monday = createRoute({
  getParentRoute: () => rootRoute,
  path: "/monday",
  component: MondayPage,
  staticData: { needs: "monday.get" },
});

export const mondayRoutes = [monday] as const;
