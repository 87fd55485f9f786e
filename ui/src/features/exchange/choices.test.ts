import { expect, test } from "vitest";
import type { IntakeCard } from "../../api/generated/types";
import {
  type Choices,
  defaultInto,
  missingOf,
  NOTHING_CHOSEN,
  requestOf,
  withColumn,
  withCorrection,
  withDecision,
  withFile,
} from "./choices";

function intake(name: string): IntakeCard {
  return {
    intake: `id of ${name}`,
    name,
    start_on: "2027-01-04",
    program_name: "Standard year",
    program_version: 1,
    demo: false,
    candidates: 0,
    erased_candidates: 0,
    undecided: 0,
    running: 0,
    graduated: 0,
    ended: 0,
    progress: null,
    mentors: [],
  };
}

const CHOSEN: Choices = { ...NOTHING_CHOSEN, path: "/a.csv" };

test("another file keeps only where its people go", () => {
  const old: Choices = {
    ...CHOSEN,
    into: { mode: "none" },
    encoding: "utf8",
    mapping: { number: "A" },
    corrections: [{ row: 2, column: "E-mail", value: "b", was: "a" }],
  };
  expect(withFile(old, "/b.csv")).toEqual({
    ...NOTHING_CHOSEN,
    path: "/b.csv",
    into: { mode: "none" },
  });
});

test("a cell corrected twice is sent once, and remembers what stood in the file", () => {
  const once = withCorrection(CHOSEN, { row: 23, column: "Applied on", value: "x", was: "31/09" });
  const twice = withCorrection(once, { row: 23, column: "Applied on", value: "y", was: "x" });
  expect(twice.corrections).toEqual([{ row: 23, column: "Applied on", value: "y", was: "31/09" }]);
});

test("a row decided again changes its mind", () => {
  const once = withDecision(CHOSEN, { row: 4, name: "Ada", person: "p1" });
  const twice = withDecision(once, { row: 4, name: "Ada", person: null });
  expect(twice.decisions).toEqual([{ row: 4, name: "Ada", person: null }]);
});

test("a column feeds one field; leaving a field out is a choice of its own", () => {
  const first = withColumn(CHOSEN, "number", "ID");
  expect(withColumn(first, "phone", "ID").mapping).toEqual({ phone: "ID" });
  const out = withColumn(withColumn(CHOSEN, "phone", ""), "email", "");
  expect(out.mapping).toEqual({ phone: "", email: "" });
});

test("the intake that stands there at first", () => {
  expect(defaultInto([], undefined, "people")).toEqual({ mode: "new", name: "", start_on: null });
  expect(defaultInto([], undefined, "sheets")).toEqual({ mode: "existing", name: null });
  const two = [intake("January"), intake("June")];
  expect(defaultInto(two, undefined, "people")).toEqual({ mode: "existing", name: null });
  expect(defaultInto(two, "id of June", "sheets")).toEqual({ mode: "existing", name: "June" });
  expect(defaultInto([intake("January")], "gone", "people")).toEqual({
    mode: "existing",
    name: "January",
  });
});

test("a file of results names its module and its day, and belongs to no intake at first", () => {
  expect(defaultInto([intake("January")], undefined, "results")).toEqual({ mode: "none" });
  const about: Choices = { ...CHOSEN, module: "FT-01", on: "2027-01-15" };
  expect(requestOf("results", about, { mode: "none" })).toMatchObject({
    kind: "results",
    modules: ["FT-01"],
    on: "2027-01-15",
  });
});

test("what is still missing about the intake", () => {
  expect(missingOf({ mode: "none" })).toBeNull();
  expect(missingOf({ mode: "existing", name: null })).toBe("intake");
  expect(missingOf({ mode: "new", name: "  ", start_on: "2027-01-04" })).toBe("name");
  expect(missingOf({ mode: "new", name: "June", start_on: null })).toBe("start_on");
  expect(missingOf({ mode: "new", name: "June", start_on: "2027-06-01" })).toBeNull();
});

test("the request holds what was chosen and nothing that was not", () => {
  expect(requestOf("people", NOTHING_CHOSEN, { mode: "none" })).toBeNull();
  expect(requestOf("sheets", CHOSEN, { mode: "existing", name: null })).toBeNull();
  expect(requestOf("people", CHOSEN, { mode: "new", name: "June", start_on: null })).toEqual({
    path: "/a.csv",
    kind: "people",
    mapping: [],
    modules: [],
    corrections: [],
    decisions: [],
    dry_run: false,
  });
  const full: Choices = {
    ...CHOSEN,
    encoding: "windows_1252",
    delimiter: "semicolon",
    sheet: "Sheet1",
    date_form: "day_month_year",
    mapping: { number: "ID", phone: "" },
    corrections: [{ row: 23, column: "E-mail", value: "a@b.org", was: "a" }],
    decisions: [{ row: 4, name: "Ada", person: null }],
  };
  expect(
    requestOf("people", full, { mode: "new", name: " June ", start_on: "2027-06-01" }),
  ).toEqual({
    path: "/a.csv",
    kind: "people",
    intake: { name: "June", start_on: "2027-06-01" },
    encoding: "windows_1252",
    delimiter: "semicolon",
    sheet: "Sheet1",
    date_form: "day_month_year",
    mapping: [
      { field: "number", column: "ID" },
      { field: "phone", column: "" },
    ],
    modules: [],
    corrections: [{ row: 23, column: "E-mail", value: "a@b.org" }],
    decisions: [{ row: 4, person: null }],
    dry_run: false,
  });
});
