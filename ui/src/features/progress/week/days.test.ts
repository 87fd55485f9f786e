import { expect, test } from "vitest";
import { mondayOf, weekFrom, weeksLater } from "./days";

test("a week begins on its Monday, over the ends of months and years", () => {
  for (const day of ["2026-12-28", "2027-01-01", "2027-01-03"]) {
    expect(mondayOf(day)).toBe("2026-12-28");
  }
  expect(mondayOf("2027-01-04")).toBe("2027-01-04");
  expect(weekFrom("2026-12-28").at(-1)).toBe("2027-01-03");
  expect(weeksLater("2027-01-04", -1)).toBe("2026-12-28");
});
