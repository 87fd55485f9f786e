/** The addresses of selection: `/candidates`, `/candidates/$candidacy`, `/candidates/$candidacy/sheet`. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { textOf } from "../../components/search";
import { CandidatePage } from "./CandidatePage";
import { CandidatesPage } from "./CandidatesPage";
import { candidatesSearch } from "./listSearch";
import { SheetPage } from "./SheetPage";

export interface SheetSearch {
  /** The code of the competency on the screen, or `remarks`. */
  at?: string | undefined;
}

const candidates = createRoute({
  getParentRoute: () => rootRoute,
  path: "/candidates",
  validateSearch: candidatesSearch,
  component: CandidatesPage,
  staticData: { needs: "candidates.list" },
});

const candidate = createRoute({
  getParentRoute: () => rootRoute,
  path: "/candidates/$candidacy",
  component: CandidatePage,
  staticData: { needs: "candidates.get" },
});

const sheet = createRoute({
  getParentRoute: () => rootRoute,
  path: "/candidates/$candidacy/sheet",
  validateSearch: (raw): SheetSearch => ({ at: textOf(raw["at"]) }),
  component: SheetPage,
  staticData: { bare: true, needs: "candidates.save_sheet" },
});

export const candidateRoutes = [candidates, candidate, sheet] as const;
