/** The address of this feature: what is kept about somebody. */
import { createRoute } from "@tanstack/react-router";
import { PRIVACY_PANELS, type PrivacyPanel } from "../../components/PrivacyItems";
import { rootRoute } from "../../components/rootRoute";
import { oneOf } from "../../components/search";
import { KeptPage } from "./KeptPage";

export interface KeptSearch {
  /** The form that is open beside the page. */
  panel?: PrivacyPanel | undefined;
}

const kept = createRoute({
  getParentRoute: () => rootRoute,
  path: "/privacy/$person",
  validateSearch: (raw): KeptSearch => ({ panel: oneOf(raw["panel"], PRIVACY_PANELS) }),
  component: KeptPage,
  staticData: { needs: "privacy.kept" },
});

export const privacyRoutes = [kept] as const;
