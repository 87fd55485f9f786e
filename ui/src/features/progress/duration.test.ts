import { describe, expect, it } from "vitest";
import { durationText, minutesOf } from "./duration";

describe("how long something took", () => {
  it.each([
    ["2", 120],
    ["1.5", 90],
    ["1,5", 90],
    ["1:30", 90],
    ["0:05", 5],
    [" 0.25 ", 15],
  ])("reads %s as %i minutes", (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  it.each(["", "0", "0:00", "-1", "1:75", "two", "1h", "1.", "NaN"])("refuses %s", (text) => {
    expect(minutesOf(text)).toBeNull();
  });
});

it("what is written for an entry is read back as the same minutes", () => {
  expect([30, 60, 65, 90, 1440].map(durationText)).toEqual(["0:30", "1", "1:05", "1:30", "24"]);
  for (let minutes = 1; minutes <= 1440; minutes += 1) {
    expect(minutesOf(durationText(minutes))).toBe(minutes);
  }
});
