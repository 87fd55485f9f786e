/** What stands in the addresses of this feature. */
import type { CommandName } from "../../api/generated/contract";
import type { ListTrainees, TraineeColumn, TraineeFilter } from "../../api/generated/types";
import { flagOf, oneOf, textOf } from "../../components/search";

export const FILTERS = [
  "running",
  "overdue",
  "due",
  "paused",
  "at_risk",
  "conflicts",
  "ended",
  "all",
] as const satisfies readonly TraineeFilter[];

const COLUMNS = [
  "name",
  "number",
  "intake",
  "mentor",
  "start",
  "progress",
  "next_milestone",
  "next_module",
  "end",
  "outcome",
] as const satisfies readonly TraineeColumn[];

export interface TraineesSearch {
  intake?: string | undefined;
  mentor?: string | undefined;
  /** Running when absent. */
  filter?: TraineeFilter | undefined;
  text?: string | undefined;
  /** By name when absent; who is at risk, the most severe first. */
  by?: TraineeColumn | undefined;
  down?: true | undefined;
}

export function traineesSearch(raw: Record<string, unknown>): TraineesSearch {
  return {
    intake: textOf(raw["intake"]),
    mentor: textOf(raw["mentor"]),
    filter: oneOf(raw["filter"], FILTERS),
    text: textOf(raw["text"]),
    by: oneOf(raw["by"], COLUMNS),
    down: flagOf(raw["down"]),
  };
}

/** The request for the list that an address shows, without its window. */
export function listOf(search: TraineesSearch): Omit<ListTrainees, "window"> {
  const { intake, mentor, text, filter = "running", by, down = false } = search;
  return {
    filter,
    sort: by === undefined ? [] : [{ column: by, descending: down }],
    ...(intake === undefined ? {} : { intake }),
    ...(mentor === undefined ? {} : { mentor }),
    ...(text === undefined ? {} : { text }),
  };
}

/** What the heads of the table say of its order; nothing where the core's own is no column's. */
export function orderOf({ by, down, filter }: TraineesSearch) {
  if (by === undefined && filter === "at_risk") return null;
  return { by: by ?? "name", descending: down ?? false };
}

export const TABS = ["plan", "milestones", "hours", "check-ins", "history"] as const;
export type Tab = (typeof TABS)[number];

/** The forms of the page, each beside it. */
export const PANELS = [
  "attempt",
  "hours",
  "check-in",
  "break",
  "start",
  "extension",
  "outcome",
  "mentors",
  "my-year",
  "take-in",
] as const;
export type Panel = (typeof PANELS)[number];

/** The command that each form sends: it opens for those who may call it (R37). */
export const NEEDS: Record<Panel, CommandName> = {
  attempt: "progress.add_attempt",
  hours: "progress.log_hours",
  "check-in": "check_ins.add",
  break: "enrollment.replan",
  start: "enrollment.replan",
  extension: "enrollment.replan",
  outcome: "enrollment.record_outcome",
  mentors: "enrollment.set_mentors",
  "my-year": "my_year.export",
  "take-in": "my_year.take_in",
};

export interface TraineePageSearch {
  tab?: Tab | undefined;
  panel?: Panel | undefined;
  /** A module's code: its panel is open. */
  module?: string | undefined;
  /** A break's id: its panel is open. */
  break?: string | undefined;
}

export function traineePageSearch(raw: Record<string, unknown>): TraineePageSearch {
  return {
    tab: oneOf(raw["tab"], TABS),
    panel: oneOf(raw["panel"], PANELS),
    module: textOf(raw["module"]),
    break: textOf(raw["break"]),
  };
}
