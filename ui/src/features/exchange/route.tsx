/** The address of the import: `/import/people`, `/import/sheets`, `/import/results`. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { numberOf, textOf } from "../../components/search";
import { ImportPage } from "./ImportPage";

export interface ImportSearch {
  /** 1 File, 2 Columns, 3 Check, 4 Done; none is 1. */
  step?: number | undefined;
  /** The id of the intake that the page was opened for. */
  intake?: string | undefined;
}

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/import/$kind",
  validateSearch: (raw): ImportSearch => ({
    step: numberOf(raw["step"]),
    intake: textOf(raw["intake"]),
  }),
  component: ImportPage,
  staticData: { needs: "exchange.import" },
});

export const importRoutes = [importRoute] as const;
