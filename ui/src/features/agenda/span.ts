/** Which days each view of the calendar shows. */
import { endOfMonth, parseDate, startOfMonth, startOfWeek } from "@internationalized/date";
import { type Day, locale } from "../../components/dates";
import type { View } from "./search";

export interface Span {
  /** Both inclusive. */
  from: Day;
  to: Day;
}

/** The days of the agenda. */
const AGENDA_DAYS = 28;

/** The days that a view shows around `day`; weeks begin as the reader's do. */
export function spanOf(view: View, day: Day): Span {
  const at = parseDate(day);
  if (view === "agenda") return { from: day, to: at.add({ days: AGENDA_DAYS - 1 }).toString() };
  const first = startOfWeek(view === "month" ? startOfMonth(at) : at, locale());
  if (view === "week") return { from: first.toString(), to: first.add({ days: 6 }).toString() };
  const lastWeek = startOfWeek(endOfMonth(at), locale());
  return { from: first.toString(), to: lastWeek.add({ days: 6 }).toString() };
}

/** The day from which the stretch before (-1) or behind (1) is shown. */
export function turned(view: View, day: Day, by: 1 | -1): Day {
  const at = parseDate(day);
  if (view === "month") return startOfMonth(at).add({ months: by }).toString();
  return at.add({ days: by * (view === "week" ? 7 : AGENDA_DAYS) }).toString();
}

/** `day` moved by so many days. */
export function movedBy(day: Day, days: number): Day {
  return parseDate(day).add({ days }).toString();
}

/** Every day of a span, in order. */
export function daysOf({ from, to }: Span): Day[] {
  const days: Day[] = [];
  for (let at = parseDate(from); at.compare(parseDate(to)) <= 0; at = at.add({ days: 1 })) {
    days.push(at.toString());
  }
  return days;
}

/** What stands on each day; what lasts stands on each of its days. */
export function byDay<Item extends { from: Day; to: Day | null }>(
  items: readonly Item[],
  span: Span,
): Map<Day, Item[]> {
  const days = new Map<Day, Item[]>(daysOf(span).map((day) => [day, []]));
  for (const item of items) {
    const from = item.from < span.from ? span.from : item.from;
    const to = item.to === null || item.to > span.to ? span.to : item.to;
    if (from === to) days.get(from)?.push(item);
    else for (const day of daysOf({ from, to })) days.get(day)?.push(item);
  }
  return days;
}
