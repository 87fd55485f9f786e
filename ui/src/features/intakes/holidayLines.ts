/** Reads holidays from lines that a person pasted: `2027-12-25 Christmas`. */
import type { Holiday } from "../../api/generated/types";
import { isDay } from "../../components/dates";

export interface HolidayLines {
  holidays: Holiday[];
  /** Lines that do not begin with a day, as they stand. */
  unread: string[];
}

// A day, then anything that separates, then the name: spaces, tab, comma, semicolon.
const LINE = /^(\d{4}-\d{2}-\d{2})(?:[\s,;]+(.*))?$/;

/** Empty lines are left out; of two lines with one day the first counts. */
export function readHolidays(text: string): HolidayLines {
  const holidays = new Map<string, Holiday>();
  const unread: string[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === "") continue;
    const found = LINE.exec(line);
    const day = found?.[1];
    if (day === undefined || !isDay(day)) {
      unread.push(line);
    } else if (!holidays.has(day)) {
      holidays.set(day, { day, name: found?.[2]?.trim() ?? "" });
    }
  }
  return { holidays: [...holidays.values()], unread };
}

/** Both lists in order of the days; of one day that stands in both, the old one stays. */
export function joined(old: readonly Holiday[], more: readonly Holiday[]): Holiday[] {
  const days = new Set(old.map((holiday) => holiday.day));
  return [...old, ...more.filter((holiday) => !days.has(holiday.day))].sort((a, b) =>
    a.day.localeCompare(b.day),
  );
}
