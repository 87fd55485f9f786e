/** What a person fills in for an intake, as the form holds it. Names are those of the request. */
import type { Holiday, IntakeFields, MentorId } from "../../api/generated/types";
import { type Day, locale } from "../../components/dates";

export type WorkingDays = IntakeFields["working_days"];

export interface IntakeValues extends Record<string, unknown> {
  name: string;
  start_on: Day | null;
  /** Null while the field is empty. */
  learning_minutes_a_week: number | null;
  /** Monday first. */
  working_days: WorkingDays;
  holidays: Holiday[];
  mentors: MentorId[];
}

/** A new intake: Monday to Friday, and no holidays until a person chooses them. */
export const NEW_INTAKE: IntakeValues = {
  name: "",
  start_on: null,
  learning_minutes_a_week: null,
  working_days: [true, true, true, true, true, false, false],
  holidays: [],
  mentors: [],
};

/** The values of an intake that is there. */
export function valuesOf(fields: IntakeFields): IntakeValues {
  return { ...fields };
}

/** The request's fields; what is empty goes as the core refuses it, so that the error stands at its field. */
export function fieldsOf(values: IntakeValues): IntakeFields {
  return {
    name: values.name,
    start_on: values.start_on ?? "",
    learning_minutes_a_week: values.learning_minutes_a_week ?? 0,
    working_days: values.working_days,
    holidays: values.holidays,
    mentors: values.mentors,
  };
}

/** The same days with one of them (from 0, Monday) switched. */
export function switched(days: WorkingDays, at: number): WorkingDays {
  const next: WorkingDays = [...days];
  next[at] = !days[at];
  return next;
}

/** `Monday` … `Sunday` in the reader's language, long and short. */
export function weekdays(): { long: string; short: string }[] {
  const named = (style: "long" | "short") =>
    new Intl.DateTimeFormat(locale(), { weekday: style, timeZone: "UTC" });
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const instant = Date.UTC(2024, 0, day);
    return { long: named("long").format(instant), short: named("short").format(instant) };
  });
}
