/**
 * Days and quantities in the reader's words. A `Day` is a date without a time and never meets
 * a time zone: it is split into numbers and formatted in UTC.
 */
import { parseDate } from "@internationalized/date";
import { plural, t } from "@lingui/core/macro";

/** A calendar day as the core writes it: `2027-04-05`. */
export type Day = string;

/** The reader's locale for dates and numbers; the words of the screen are English for now. */
export function locale(): string {
  return navigator.languages.find(isKnown) ?? "en-GB";
}

/** A system without a language calls it `c`, which `Intl` throws at. */
function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** The numbers of a day. */
export function dayParts(day: Day): DayParts {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, day: date };
}

/** Makes a day of its numbers; month from 1. */
export function makeDay({ year, month, day }: DayParts): Day {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** True for a day that the calendar has: not for `2027-02-30`. */
export function isDay(text: string): boolean {
  try {
    return parseDate(text).toString() === text;
  } catch {
    return false;
  }
}

/** Midnight in UTC of that day, for `Intl` with `timeZone: "UTC"` and for counting. */
function instant(day: Day): number {
  const parts = dayParts(day);
  return Date.UTC(parts.year, parts.month - 1, parts.day);
}

/** Days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instant(to) - instant(from)) / 86_400_000);
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: "UTC" }).format(instant(day));
}

/** `Mon, 5 Apr 2027` in the reader's order and language. */
export function formatDay(day: Day): string {
  return format(day, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
}

/** `Monday, 5 April 2027`, for a heading. */
export function formatDayLong(day: Day): string {
  return format(day, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** `5 Apr`, where the year is plain. */
export function formatDayShort(day: Day): string {
  return format(day, { day: "numeric", month: "short" });
}

/** `5 Apr 2027`, in tables. */
export function formatDayPlain(day: Day): string {
  return format(day, { day: "numeric", month: "short", year: "numeric" });
}

/** `Mon 5`, within one week. */
export function formatWeekday(day: Day): string {
  return format(day, { weekday: "short", day: "numeric" });
}

/** `Apr` or, with its year, `Apr 2027`: heads of time scales. */
export function formatMonth(day: Day, withYear = false): string {
  return format(day, { month: "short", ...(withYear ? { year: "numeric" } : {}) });
}

/** `April 2027`, for a heading. */
export function formatMonthLong(day: Day): string {
  return format(day, { month: "long", year: "numeric" });
}

/** `Mon`. */
export function weekdayName(day: Day): string {
  return format(day, { weekday: "short" });
}

/** `today`, `in 12 days`, `12 days ago`. */
export function relativeDay(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return t`today`;
  if (days === 1) return t`tomorrow`;
  if (days === -1) return t`yesterday`;
  if (days > 0) return plural(days, { one: "in # day", other: "in # days" });
  return plural(-days, { one: "# day ago", other: "# days ago" });
}

/** The same for something that is due: `due today`, `in 12 days`, `13 days overdue`. */
export function relativeDue(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return t`due today`;
  if (days > 0) return relativeDay(day, today);
  return plural(-days, { one: "# day overdue", other: "# days overdue" });
}

/** `Mon, 5 Apr 2027 · in 12 days`: the absolute and the relative beside each other. */
export function formatDayWith(day: Day, today: Day): string {
  return `${formatDay(day)} · ${relativeDay(day, today)}`;
}

/** An instant in milliseconds since 1970, in the reader's own time zone: `3 May 2027, 14:12`. */
export function formatInstant(milliseconds: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" }).format(
    milliseconds,
  );
}

/** An instant as the clock on the wall shows it: `14:02`. */
export function formatClock(milliseconds: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: "short" }).format(milliseconds);
}

/** Minutes after midnight on the clock of the place: `09:30`. */
export function formatTime(minutes: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: "short", timeZone: "UTC" }).format(
    minutes * 60_000,
  );
}

/** Days as the core writes them inside a sentence (`2027-04-05`), in the reader's words. */
export function daysInWords(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDayPlain(day));
}
