/** The names of the months over the strip, and the grid under it. */
import { type Day, dayParts, makeDay } from "../../../components/dates";

export interface Month {
  day: Day;
  x: number;
  /** False where the name has no room. */
  label: boolean;
  withYear: boolean;
}

/** The width of the name of today's line, in pixels. */
export const TODAY = 44;
/** Where the last name may end, beyond the last day. */
const BEYOND = 18;

function following({ year, month }: { year: number; month: number }) {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/** The names of the months, but for those that have no room, or that today's name covers. */
export function monthsOf(
  start: Day,
  end: Day,
  line: number | null,
  at: (day: Day) => number,
): Month[] {
  const covered = (x: number, room: number) =>
    line !== null && x + room > line - TODAY / 2 && x < line + TODAY / 2;
  const { year, month } = dayParts(start);
  const months: Month[] = [];
  let free = 0;
  for (let n = 0; ; n += 1) {
    const index = month - 1 + n;
    const first = { year: year + Math.floor(index / 12), month: (index % 12) + 1, day: 1 };
    const day = makeDay(first);
    if (day > end) return months;
    const x = n === 0 ? at(start) : at(day);
    const withYear = first.month === 1 && n > 0;
    const room = withYear ? 58 : 32;
    // A first month of a few days gives way to the name of the next one.
    const next = makeDay({ ...following(first), day: 1 });
    const short = n === 0 && at(next) < x + room;
    const label = x >= free && !short && x + room <= at(end) + BEYOND && !covered(x, room);
    if (label) free = x + room;
    months.push({ day, x, label, withYear });
  }
}
