import { expect, test } from "vitest";
import type { FileColumn, RejectedCell } from "../../api/generated/types";
import { columnKey, faultyRows, placeOf } from "./rows";

const column = (name: string, letter: string): FileColumn => ({ name, letter, examples: [] });
const COLUMNS = [column("Name", "A"), column("E-mail", "B"), column("Name", "C"), column("", "D")];

function cell(row: number, name: string): RejectedCell {
  return { row, column: name, value: "v", code: "c", message: `${name} is wrong`, cells: [] };
}

test("a row with two problems is one line, in the order of the file", () => {
  const rows = faultyRows([cell(57, "E-mail"), cell(23, ""), cell(57, "Name")], COLUMNS);
  expect(rows.map(({ row }) => row)).toEqual([23, 57]);
  expect(rows[1]?.faults.map(({ place }) => place)).toEqual([1, 0]);
  expect(rows[0]?.faults[0]?.place).toBeNull();
});

test("a column is named by its header where that is plain, else by its letter", () => {
  expect(COLUMNS.map((one) => columnKey(COLUMNS, one))).toEqual(["A", "E-mail", "C", "D"]);
  expect(placeOf(COLUMNS, "C")).toBe(2);
  expect(placeOf(COLUMNS, "E-mail")).toBe(1);
  expect(placeOf(COLUMNS, "gone")).toBeNull();
});
