/** The address of the calendar. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { CalendarPage } from "./CalendarPage";
import { calendarSearch } from "./search";

const calendar = createRoute({
  getParentRoute: () => rootRoute,
  path: "/calendar",
  validateSearch: calendarSearch,
  component: CalendarPage,
  staticData: { needs: "agenda.view" },
});

export const calendarRoutes = [calendar] as const;
