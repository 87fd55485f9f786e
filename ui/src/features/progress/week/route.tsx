/** The address of the hours of a week. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../../components/rootRoute";
import { HoursPage } from "./HoursPage";
import { hoursSearch } from "./search";

const hours = createRoute({
  getParentRoute: () => rootRoute,
  path: "/hours",
  validateSearch: hoursSearch,
  component: HoursPage,
  staticData: { needs: "hours.week" },
});

export const hoursRoutes = [hours] as const;
