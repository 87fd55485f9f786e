/** What stands in the address of the list: its filter and its order. */
import type { CandidacyState, CandidateColumn, ListCandidates } from "../../api/generated/types";
import { flagOf, oneOf, textOf } from "../../components/search";
import { STATE_ORDER } from "./words";

export const COLUMNS: readonly CandidateColumn[] = [
  "name",
  "number",
  "intake",
  "applied_on",
  "state",
  "mean",
  "lowest",
  "spread",
  "checks",
];

/** How the candidates are shown; the table when the address says nothing. */
export const VIEWS = ["table", "board", "comparison"] as const;
export type View = (typeof VIEWS)[number];

export const RESULTS = ["yes", "no"] as const;

export interface CandidatesSearch {
  /** The id of an intake. */
  intake?: string | undefined;
  state?: CandidacyState | undefined;
  /** Whether the result advances. */
  advances?: (typeof RESULTS)[number] | undefined;
  text?: string | undefined;
  view?: Exclude<View, "table"> | undefined;
  by?: CandidateColumn | undefined;
  down?: true | undefined;
}

export function candidatesSearch(raw: Record<string, unknown>): CandidatesSearch {
  return {
    intake: textOf(raw["intake"]),
    state: oneOf(raw["state"], STATE_ORDER),
    advances: oneOf(raw["advances"], RESULTS),
    text: textOf(raw["text"]),
    view: oneOf(raw["view"], ["board", "comparison"]),
    by: oneOf(raw["by"], COLUMNS),
    down: flagOf(raw["down"]),
  };
}

/** The request of that address, without its window. */
export function listOf(search: CandidatesSearch): Omit<ListCandidates, "window"> {
  const { intake, state, advances, text, by, down } = search;
  return {
    ...(intake === undefined ? {} : { intake }),
    states: state === undefined ? [] : [state],
    ...(advances === undefined ? {} : { advances: advances === "yes" }),
    ...(text === undefined ? {} : { text }),
    sort: by === undefined ? [] : [{ column: by, descending: down === true }],
  };
}

/** True when something narrows the list. */
export function isNarrowed({ intake, state, advances, text }: CandidatesSearch): boolean {
  return [intake, state, advances, text].some((part) => part !== undefined);
}
