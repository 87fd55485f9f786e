/** What a person chose about an import, and the request that it becomes. Plain data, kept as a draft. */
import type {
  Correction,
  DateForm,
  Delimiter,
  Encoding,
  ImportFile,
  ImportKind,
  IntakeCard,
  PersonId,
} from "../../api/generated/types";
import type { Day } from "../../components/dates";

/** A cell that was corrected here, with what stood in the file. */
export interface Corrected extends Correction {
  was: string;
}

/** Who a row is, as a person decided; `person` null is somebody new. */
export interface Decided {
  row: number;
  name: string;
  person: PersonId | null;
}

/** Where the people go: nowhere yet, an intake that is here, a new one. */
export type Into =
  | { mode: "none" }
  | { mode: "existing"; name: string | null }
  | { mode: "new"; name: string; start_on: Day | null };

export interface Choices {
  path: string | null;
  /** Null: not asked yet, the default stands. */
  into: Into | null;
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  sheet: string | null;
  date_form: DateForm | null;
  /** By field: a column's header or letter, or nothing to leave the field out. */
  mapping: Record<string, string>;
  /** Results: the module that the file is about; null is every module that a header names. */
  module: string | null;
  /** Results: the day of rows that have none. */
  on: Day | null;
  corrections: Corrected[];
  decisions: Decided[];
}

export const NOTHING_CHOSEN: Choices = {
  path: null,
  into: null,
  encoding: null,
  delimiter: null,
  sheet: null,
  date_form: null,
  mapping: {},
  module: null,
  on: null,
  corrections: [],
  decisions: [],
};

/** Another file starts afresh; only where its people go stays. */
export function withFile(choices: Choices, path: string): Choices {
  return { ...NOTHING_CHOSEN, into: choices.into, path };
}

/** One more correction; the cell's earlier one gives way, and keeps what stood in the file. */
export function withCorrection(choices: Choices, next: Corrected): Choices {
  const same = (one: Corrected) => one.row === next.row && one.column === next.column;
  const was = choices.corrections.find(same)?.was ?? next.was;
  const others = choices.corrections.filter((one) => !same(one));
  return { ...choices, corrections: [...others, { ...next, was }] };
}

/** One more decision; the row's earlier one gives way. */
export function withDecision(choices: Choices, next: Decided): Choices {
  const others = choices.decisions.filter((one) => one.row !== next.row);
  return { ...choices, decisions: [...others, next] };
}

/** A field taken from another column; a column that fed another field leaves it. */
export function withColumn(choices: Choices, field: string, column: string): Choices {
  const others = Object.entries(choices.mapping).filter(
    ([name, used]) => name !== field && (column === "" || used !== column),
  );
  return { ...choices, mapping: { ...Object.fromEntries(others), [field]: column } };
}

/** What stands before anybody was asked: the one intake there is, a new one where there is none. */
export function defaultInto(
  intakes: readonly IntakeCard[],
  wanted: string | undefined,
  kind: ImportKind,
): Into {
  const asked = intakes.find((one) => one.intake === wanted);
  const only = intakes.length === 1 ? intakes[0] : undefined;
  if (kind === "results") return { mode: "none" };
  if (kind === "people" && intakes.length === 0) return { mode: "new", name: "", start_on: null };
  return { mode: "existing", name: (asked ?? only)?.name ?? null };
}

/** What is still missing about the intake, or nothing. */
export function missingOf(into: Into): "intake" | "name" | "start_on" | null {
  if (into.mode === "existing") return into.name === null ? "intake" : null;
  if (into.mode === "none") return null;
  if (into.name.trim() === "") return "name";
  return into.start_on === null ? "start_on" : null;
}

/** The request; an intake that is not complete stays out of it. */
export function requestOf(kind: ImportKind, choices: Choices, into: Into): ImportFile | null {
  const { path, encoding, delimiter, sheet, date_form } = choices;
  const ready = missingOf(into) === null;
  if (path === null || (kind === "sheets" && !ready)) return null;
  return {
    path,
    kind,
    ...(ready && into.mode === "existing" && into.name !== null
      ? { intake: { name: into.name } }
      : {}),
    ...(ready && into.mode === "new" && into.start_on !== null
      ? { intake: { name: into.name.trim(), start_on: into.start_on } }
      : {}),
    ...(encoding === null ? {} : { encoding }),
    ...(delimiter === null ? {} : { delimiter }),
    ...(sheet === null ? {} : { sheet }),
    ...(date_form === null ? {} : { date_form }),
    mapping: Object.entries(choices.mapping).map(([field, column]) => ({ field, column })),
    modules: choices.module === null ? [] : [choices.module],
    ...(choices.on === null ? {} : { on: choices.on }),
    corrections: choices.corrections.map(({ row, column, value }) => ({ row, column, value })),
    decisions: choices.decisions.map(({ row, person }) => ({ row, person })),
    dry_run: false,
  };
}
