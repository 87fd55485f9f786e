/** What the address of the calendar says. */
import type { AgendaKind } from "../../api/generated/types";
import { type Day, isDay } from "../../components/dates";
import { oneOf, textOf } from "../../components/search";

export const VIEWS = ["month", "week", "agenda"] as const;
export type View = (typeof VIEWS)[number];

export const KINDS: readonly AgendaKind[] = [
  "milestone",
  "module",
  "session",
  "interview",
  "break",
  "absence",
  "day_off",
];

export interface CalendarSearch {
  /** The month when absent. */
  view?: View | undefined;
  /** A day of what is shown; today when absent. */
  day?: Day | undefined;
  intake?: string | undefined;
  mentor?: string | undefined;
  /** One kind alone; every kind when absent. */
  kind?: AgendaKind | undefined;
  /** The panel of absences is open. */
  panel?: "absences" | undefined;
}

export function calendarSearch(raw: Record<string, unknown>): CalendarSearch {
  const day = textOf(raw["day"]);
  return {
    view: oneOf(raw["view"], VIEWS),
    day: day !== undefined && isDay(day) ? day : undefined,
    intake: textOf(raw["intake"]),
    mentor: textOf(raw["mentor"]),
    kind: oneOf(raw["kind"], KINDS),
    panel: oneOf(raw["panel"], ["absences"] as const),
  };
}
