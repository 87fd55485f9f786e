/** The addresses of this feature. Signing in has none: it stands before every page. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { SponsorPage } from "./SponsorPage";

const sponsor = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sponsor",
  component: SponsorPage,
});

export const sponsorRoutes = [sponsor] as const;
