/** The address of the first start. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { StartPage, type StartParts } from "./StartPage";

/** @param parts what other features put into the first start; the application composes them. */
export function startRoutes(parts: StartParts) {
  const start = createRoute({
    getParentRoute: () => rootRoute,
    path: "/start",
    component: () => <StartPage parts={parts} />,
    staticData: { bare: true, needs: "app.start" },
  });
  return [start] as const;
}
