/** What the address of the sessions says. */
import type { ListSessions, SessionColumn, SessionStage } from "../../../api/generated/types";
import { flagOf, oneOf, textOf } from "../../../components/search";

export const STAGES = ["coming", "to_record", "held"] as const satisfies readonly SessionStage[];

const COLUMNS = [
  "day",
  "module",
  "intake",
  "trainer",
  "invited",
] as const satisfies readonly SessionColumn[];

export interface SessionsSearch {
  intake?: string | undefined;
  trainer?: string | undefined;
  stage?: SessionStage | undefined;
  text?: string | undefined;
  /** By day when absent. */
  by?: SessionColumn | undefined;
  up?: true | undefined;
}

export function sessionsSearch(raw: Record<string, unknown>): SessionsSearch {
  return {
    intake: textOf(raw["intake"]),
    trainer: textOf(raw["trainer"]),
    stage: oneOf(raw["stage"], STAGES),
    text: textOf(raw["text"]),
    by: oneOf(raw["by"], COLUMNS),
    up: flagOf(raw["up"]),
  };
}

/** The request for the list that an address shows, without its window: the latest first. */
export function listOf(search: SessionsSearch): Omit<ListSessions, "window"> {
  const { intake, trainer, stage, text, by = "day", up = false } = search;
  return {
    sort: [{ column: by, descending: !up }],
    ...(intake === undefined ? {} : { intake }),
    ...(trainer === undefined ? {} : { trainer }),
    ...(stage === undefined ? {} : { stage }),
    ...(text === undefined ? {} : { text }),
  };
}
