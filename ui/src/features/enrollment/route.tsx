/** The addresses of this feature: the table of trainees and a trainee's page. */
import { createRoute } from "@tanstack/react-router";
import { useAsker } from "../../api/asker";
import { rootRoute } from "../../components/rootRoute";
import { MyYearPage } from "./MyYearPage";
import type { TraineeParts } from "./parts";
import { traineePageSearch, traineesSearch } from "./search";
import { TraineePage } from "./TraineePage";
import { TraineesPage } from "./TraineesPage";

/** Trainees have one year to look at. */
function List(parts: TraineeParts) {
  return useAsker()?.role === "trainee" ? <MyYearPage /> : <TraineesPage {...parts} />;
}

/** @param parts what other features put on a trainee's page; the application composes them. */
export function traineeRoutes(parts: TraineeParts) {
  const trainees = createRoute({
    getParentRoute: () => rootRoute,
    path: "/trainees",
    validateSearch: traineesSearch,
    component: () => <List {...parts} />,
    staticData: { needs: "trainees.list" },
  });
  const trainee = createRoute({
    getParentRoute: () => rootRoute,
    path: "/trainees/$enrollment",
    validateSearch: traineePageSearch,
    component: () => <TraineePage parts={parts} />,
    staticData: { needs: "trainees.get" },
  });
  const mine = createRoute({
    getParentRoute: () => rootRoute,
    path: "/my-year",
    component: MyYearPage,
    staticData: { needs: "trainees.list" },
  });
  return [trainees, trainee, mine] as const;
}
