/** Weeks run from Monday to Sunday, whatever the reader's own do. */
import { parseDate, startOfWeek } from "@internationalized/date";
import { type Day, formatDayPlain, formatDayShort } from "../../../components/dates";

/** The Monday of the week in which `day` lies. */
export function mondayOf(day: Day): Day {
  return startOfWeek(parseDate(day), "en", "mon").toString();
}

/** The seven days from a Monday on. */
export function weekFrom(monday: Day): Day[] {
  const first = parseDate(monday);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => first.add({ days }).toString());
}

/** The Monday so many weeks later. */
export function weeksLater(monday: Day, weeks: number): Day {
  return parseDate(monday).add({ weeks }).toString();
}

/** `11 Jan – 17 Jan 2027`. */
export function weekWords(monday: Day): string {
  const sunday = parseDate(monday).add({ days: 6 }).toString();
  return `${formatDayShort(monday)} – ${formatDayPlain(sunday)}`;
}
