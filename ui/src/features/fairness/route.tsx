/** The addresses of this feature: the fairness of an intake, and the page on which a candidate answers. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { flagOf } from "../../components/search";
import { FairnessPage } from "./FairnessPage";
import { LentPage } from "./lent/LentPage";

export interface FairnessSearch {
  /** The panel for a file of answers is open. */
  import?: true | undefined;
}

const fairness = createRoute({
  getParentRoute: () => rootRoute,
  path: "/intakes/$intake/fairness",
  validateSearch: (raw): FairnessSearch => ({ import: flagOf(raw["import"]) }),
  component: FairnessPage,
  staticData: { needs: "fairness.get" },
});

const lent = createRoute({
  getParentRoute: () => rootRoute,
  path: "/monitoring/$candidacy",
  component: LentPage,
  staticData: { bare: true, lent: true, needs: "monitoring.give" },
});

export const fairnessRoutes = [fairness, lent] as const;
