/** The addresses of sessions: the list and one session. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../../components/rootRoute";
import { SessionPage } from "./SessionPage";
import { SessionsPage } from "./SessionsPage";
import { sessionsSearch } from "./search";

const sessions = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sessions",
  validateSearch: sessionsSearch,
  component: SessionsPage,
  staticData: { needs: "sessions.list" },
});

const session = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sessions/$session",
  component: SessionPage,
  staticData: { needs: "sessions.get" },
});

export const sessionRoutes = [sessions, session] as const;
