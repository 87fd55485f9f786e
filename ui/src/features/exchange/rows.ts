/** The rejected rows of a preview as a table shows them: one line a row, its faulty cells marked. */
import type { FileColumn, ImportReport, Preview, RejectedCell } from "../../api/generated/types";

export interface FaultyRow {
  row: number;
  cells: readonly string[];
  /** One entry for each problem; `place` is the column's place in the file, null for the whole row. */
  faults: { column: string; place: number | null; value: string; message: string }[];
}

/** The place of a column that is named by its header or its letter. */
export function placeOf(columns: readonly FileColumn[], column: string): number | null {
  const byName = columns.findIndex((one) => one.name === column);
  const place = byName >= 0 ? byName : columns.findIndex((one) => one.letter === column);
  return place >= 0 && column !== "" ? place : null;
}

/** How a column is named to the core: by its header, or its letter where the header stands twice. */
export function columnKey(columns: readonly FileColumn[], column: FileColumn): string {
  const twins = columns.filter((one) => one.name === column.name).length > 1;
  return twins || column.name.trim() === "" ? column.letter : column.name;
}

/** One line a row, in the order of the file. */
export function faultyRows(
  rejected: readonly RejectedCell[],
  columns: readonly FileColumn[],
): FaultyRow[] {
  const byRow = new Map<number, FaultyRow>();
  for (const { row, cells, column, value, message } of rejected) {
    const line = byRow.get(row) ?? { row, cells, faults: [] };
    line.faults.push({ column, place: placeOf(columns, column), value, message });
    byRow.set(row, line);
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

/** Fields by which a person knows a row again. */
const TELLING = ["number", "full_name", "name", "first_name", "last_name", "email", "rater"];

/** The places of the columns to show: those that tell who it is, and those with a fault. */
export function shownPlaces(preview: Preview, rows: readonly FaultyRow[]): number[] {
  const telling = preview.fields
    .filter(({ field }) => TELLING.includes(field))
    .map(({ column }) => (column === null ? null : placeOf(preview.columns, column)));
  const faulty = rows.flatMap(({ faults }) => faults.map(({ place }) => place));
  const all = new Set([...telling, ...faulty].filter((place) => place !== null));
  return [...all].sort((a, b) => a - b);
}

/** Results that wait for a person to settle them: those out of order, and those of nobody known. */
export function waitingIn({ unsettled, to_decide }: ImportReport): number {
  return to_decide.reduce((sum, { results }) => sum + results, unsettled.length);
}
