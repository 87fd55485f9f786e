import { expect, test } from "vitest";
import type { IntakeCard } from "../../api/generated/types";
import { narrowed } from "./narrowed";

function card(name: string, figures: Partial<IntakeCard> = {}): IntakeCard {
  return {
    intake: name,
    name,
    start_on: "2027-01-04",
    program_name: "The standard year",
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
    ...figures,
  };
}

const january = card("January", { running: 3, graduated: 1 });
const july = card("July", { undecided: 2, mentors: [{ mentor: "m1", name: "Žofie Ruiz" }] });
const past = card("Past", { graduated: 4 });
const all = [january, july, past];

test("without a wish everything is shown, in the order of the core", () => {
  expect(narrowed(all, {})).toEqual(all);
});

test("a name or a mentor is found in any case", () => {
  expect(narrowed(all, { text: " jan" })).toEqual([january]);
  expect(narrowed(all, { text: "žOFIE" })).toEqual([july]);
  expect(narrowed(all, { text: "nobody" })).toEqual([]);
});

test("an intake has ended when people were in it and none is left in the year", () => {
  expect(narrowed(all, { show: "running" })).toEqual([january]);
  expect(narrowed(all, { show: "deciding" })).toEqual([july]);
  expect(narrowed(all, { show: "ended" })).toEqual([past]);
});
