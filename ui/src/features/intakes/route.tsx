/** The addresses of this feature: the intakes, one of them, and enrolling into it. */
import { createRoute } from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { IntakeId } from "../../api/generated/types";
import { rootRoute } from "../../components/rootRoute";
import { flagOf, oneOf, textOf } from "../../components/search";
import { EnrollPage } from "./EnrollPage";
import { IntakePage } from "./IntakePage";
import { IntakesPage } from "./IntakesPage";
import { type Narrowing, SHOWN } from "./narrowed";

const TABS = ["overview", "settings"] as const;

export interface IntakesSearch extends Narrowing {
  /** The panel for a new intake is open. */
  new?: true | undefined;
}

export interface IntakeSearch {
  /** Overview when absent. */
  tab?: (typeof TABS)[number] | undefined;
}

export interface EnrollSearch {
  /** The ids of the people to enroll, joined by commas. */
  people?: string | undefined;
}

const intakes = createRoute({
  getParentRoute: () => rootRoute,
  path: "/intakes",
  validateSearch: (raw): IntakesSearch => ({
    new: flagOf(raw["new"]),
    text: textOf(raw["text"]),
    show: oneOf(raw["show"], SHOWN),
  }),
  component: IntakesPage,
  staticData: { needs: "intakes.list" },
});

const enroll = createRoute({
  getParentRoute: () => rootRoute,
  path: "/intakes/$intake/enroll",
  validateSearch: (raw): EnrollSearch => ({ people: textOf(raw["people"]) }),
  component: EnrollPage,
  staticData: { needs: "enrollment.enroll" },
});

/** @param Questions the questions of the interview, which another feature shows among the settings. */
export function intakeRoutes(Questions: ComponentType<{ intake: IntakeId }>) {
  const intake = createRoute({
    getParentRoute: () => rootRoute,
    path: "/intakes/$intake",
    validateSearch: (raw): IntakeSearch => ({ tab: oneOf(raw["tab"], TABS) }),
    component: () => <IntakePage Questions={Questions} />,
    staticData: { needs: "intakes.get" },
  });
  return [intakes, intake, enroll] as const;
}
