/** The address of the program: which version, which part of it. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { ProgramPage } from "./ProgramPage";
import { programSearch } from "./search";

const program = createRoute({
  getParentRoute: () => rootRoute,
  path: "/program",
  validateSearch: programSearch,
  component: ProgramPage,
  staticData: { needs: "programs.get" },
});

export const programRoutes = [program] as const;
