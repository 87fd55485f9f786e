/** What the address of the hours says. */
import type { ListWeek, WeekColumn } from "../../../api/generated/types";
import { type Day, isDay } from "../../../components/dates";
import { flagOf, oneOf, textOf } from "../../../components/search";

const COLUMNS = ["name", "number", "intake"] as const satisfies readonly WeekColumn[];

export interface HoursSearch {
  /** Any day of the week; today when absent. */
  day?: Day | undefined;
  intake?: string | undefined;
  mentor?: string | undefined;
  /** Only those with something to approve. */
  waiting?: true | undefined;
  text?: string | undefined;
  /** By name when absent. */
  by?: WeekColumn | undefined;
  down?: true | undefined;
  /** Whose week is open beside the list: an enrollment. */
  person?: string | undefined;
}

export function hoursSearch(raw: Record<string, unknown>): HoursSearch {
  const day = textOf(raw["day"]);
  return {
    day: day !== undefined && isDay(day) ? day : undefined,
    intake: textOf(raw["intake"]),
    mentor: textOf(raw["mentor"]),
    waiting: flagOf(raw["waiting"]),
    text: textOf(raw["text"]),
    by: oneOf(raw["by"], COLUMNS),
    down: flagOf(raw["down"]),
    person: textOf(raw["person"]),
  };
}

/** The request for the week that an address shows, without its window. */
export function weekOf(search: HoursSearch, day: Day): Omit<ListWeek, "window"> {
  const { intake, mentor, waiting = false, text, by = "name", down = false } = search;
  return {
    day,
    waiting,
    sort: [{ column: by, descending: down }],
    ...(intake === undefined ? {} : { intake }),
    ...(mentor === undefined ? {} : { mentor }),
    ...(text === undefined ? {} : { text }),
  };
}
