import { expect, test } from "vitest";
import type { Module, Program } from "../../../api/generated/types";
import { moved, put, withNeed, without, withWeeksOf } from "./changes";
import { entryAt, faultAt, placeOf } from "./faults";

const module = (code: string, start_week: number, due_week: number) =>
  ({ code, name: `Module ${code}`, prerequisites: [], start_week, due_week }) as unknown as Module;

const program = {
  modules: [module("A", 1, 2), module("B", 3, 5)],
  milestones: [],
  criteria: [],
  rubric: { competencies: [{ code: "empathy", name: "Empathy" }] },
} as unknown as Program;

const weeks = (of: Program) => of.modules.map((one) => [one.code, one.start_week, one.due_week]);

test("a module moves as a whole, or only its end, and never before week 1", () => {
  expect(weeks(moved(program, "B", 2, false))[1]).toEqual(["B", 5, 7]);
  expect(weeks(moved(program, "B", 2, true))[1]).toEqual(["B", 3, 7]);
  expect(weeks(moved(program, "A", -5, false))[0]).toEqual(["A", 1, 1]);
  expect(weeks(program)[1], "the one before stays as it is").toEqual(["B", 3, 5]);
});

test("weeks tried are kept over what was changed elsewhere meanwhile", () => {
  const tried = moved(program, "B", 1, false);
  const renamed = put(program, "modules", { ...module("B", 3, 5), name: "Renamed" });
  const kept = withWeeksOf(put(renamed, "modules", module("C", 9, 9)), tried);
  expect(weeks(kept)).toEqual([
    ["A", 1, 2],
    ["B", 4, 6],
    ["C", 9, 9],
  ]);
  expect(kept.modules[1]?.name).toBe("Renamed");
});

test("an entry takes the place of the one with its code, a need comes and goes once", () => {
  expect(put(program, "modules", module("A", 7, 8)).modules.map((one) => one.code)).toEqual([
    "A",
    "B",
  ]);
  expect(without(program, "modules", "A").modules.map((one) => one.code)).toEqual(["B"]);
  const twice = withNeed(withNeed(program, "B", "A", true), "B", "A", true);
  expect(twice.modules[1]?.prerequisites).toEqual(["A"]);
  expect(withNeed(twice, "B", "A", false).modules[1]?.prerequisites).toEqual([]);
});

test("what is wrong is found by its place, and a place leads to its entry", () => {
  const at = (path: string) => ({ path, code: "program_out_of_range", message: path });
  const faults = [
    at("modules[1].hours"),
    at("modules[10].hours"),
    at("modules[1].prerequisites[0]"),
  ];
  expect(placeOf(program, "modules", "B")).toBe("modules[1]");
  expect(placeOf(program, "modules", "new")).toBe("modules[2]");
  expect(faultAt(faults, "modules[1].hours")).toBe("modules[1].hours");
  expect(faultAt(faults, "modules[1].prerequisites")).toBe("modules[1].prerequisites[0]");
  expect(faultAt(faults, "modules[1].hour")).toBeNull();
  expect(entryAt(program, "modules[1].hours")).toEqual({ open: "modules:B", name: "Module B" });
  const opened = (path: string) => entryAt(program, path)?.open;
  expect(opened("rubric.competencies[0].anchors.3")).toBe("competencies:empathy");
  expect(opened("learning_hours_a_week")).toBe("head");
  expect(opened("check_ins.mentor[1].until_day")).toBe("care");
  expect(opened("risk.mood_at_most")).toBe("care");
  expect(opened("satisfaction.scale")).toBeUndefined();
});
