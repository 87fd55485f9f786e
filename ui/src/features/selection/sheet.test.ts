import { expect, test } from "vitest";
import type { CompetencyView } from "../../api/generated/types";
import { EMPTY, requestOf, same, withoutScore } from "./sheet";

const competency = (code: string): CompetencyView => ({
  code,
  name: code,
  anchors: [],
  questions: [],
  mean: null,
  spread: null,
  discuss: false,
  consensus: null,
});
const RUBRIC = [competency("listening"), competency("empathy")];

test("a new sheet names no sheet, and blanks around words go", () => {
  const draft = { ...EMPTY, rater: " Mara ", note: "  " };
  const one = { ...draft, levels: { listening: 4 } };
  expect(withoutScore(one, RUBRIC).map(({ code }) => code)).toEqual(["empathy"]);
  expect(requestOf(draft, RUBRIC, "c1")).toEqual({
    candidacy: "c1",
    rater: "Mara",
    scores: [
      { competency: "listening", level: null, note: "" },
      { competency: "empathy", level: null, note: "" },
    ],
    note: "",
  });
});

test("the order of clicks and an emptied note change nothing", () => {
  const empty = EMPTY;
  expect(same(empty, { ...empty, notes: { empathy: "" } })).toBe(true);
  const one = { ...empty, levels: { a: 1, b: 2 } };
  expect(same(one, { ...empty, levels: { b: 2, a: 1 } })).toBe(true);
  expect(same(one, { ...empty, levels: { a: 1, b: 3 } })).toBe(false);
});
