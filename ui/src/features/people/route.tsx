/** The addresses of people: `/people`, `/people/$person`. */
import { createRoute } from "@tanstack/react-router";
import type { PeopleColumn } from "../../api/generated/types";
import { rootRoute } from "../../components/rootRoute";
import { flagOf, oneOf, textOf } from "../../components/search";
import { ORDERS } from "./orders";
import { PeoplePage } from "./PeoplePage";
import { PersonPage } from "./PersonPage";

export interface PeopleSearch {
  text?: string | undefined;
  by?: PeopleColumn | undefined;
  down?: true | undefined;
}

const people = createRoute({
  getParentRoute: () => rootRoute,
  path: "/people",
  validateSearch: (raw): PeopleSearch => ({
    text: textOf(raw["text"]),
    by: oneOf(raw["by"], ORDERS),
    down: flagOf(raw["down"]),
  }),
  component: PeoplePage,
  staticData: { needs: "people.list" },
});

const person = createRoute({
  getParentRoute: () => rootRoute,
  path: "/people/$person",
  component: PersonPage,
  staticData: { needs: "people.get" },
});

export const peopleRoutes = [people, person] as const;
