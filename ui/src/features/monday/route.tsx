/** The address of the Monday page, where the window opens. */
import { createRoute } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { rootRoute } from "../../components/rootRoute";
import { MondayPage } from "./MondayPage";

/** @param MyPanels the panels of whoever is here, which another feature shows. */
export function mondayRoutes(MyPanels: ComponentType) {
  const monday = createRoute({
    getParentRoute: () => rootRoute,
    path: "/monday",
    component: () => <MondayPage MyPanels={MyPanels} />,
    staticData: { needs: "monday.get" },
  });

  return [monday] as const;
}
