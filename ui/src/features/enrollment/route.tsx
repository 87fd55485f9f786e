/** The addresses of this feature: the table of trainees and a trainee's page. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import type { TraineeParts } from "./parts";
import { traineePageSearch, traineesSearch } from "./search";
import { TraineePage } from "./TraineePage";
import { TraineesPage } from "./TraineesPage";

/** @param parts what other features put on a trainee's page; the application composes them. */
export function traineeRoutes(parts: TraineeParts) {
  const trainees = createRoute({
    getParentRoute: () => rootRoute,
    path: "/trainees",
    validateSearch: traineesSearch,
    component: TraineesPage,
  });
  const trainee = createRoute({
    getParentRoute: () => rootRoute,
    path: "/trainees/$enrollment",
    validateSearch: traineePageSearch,
    component: () => <TraineePage parts={parts} />,
  });
  return [trainees, trainee] as const;
}
