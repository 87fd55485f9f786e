import { expect, it, vi } from "vitest";
import { byDay, daysOf, spanOf, turned } from "./span";

vi.stubGlobal("navigator", { languages: ["en-GB"] });

it("a month shows whole weeks, a week its seven days, the agenda four weeks", () => {
  expect(spanOf("month", "2027-03-17")).toEqual({ from: "2027-03-01", to: "2027-04-04" });
  expect(spanOf("month", "2026-02-10")).toEqual({ from: "2026-01-26", to: "2026-03-01" });
  expect(spanOf("week", "2027-03-17")).toEqual({ from: "2027-03-15", to: "2027-03-21" });
  expect(daysOf(spanOf("agenda", "2027-03-17"))).toHaveLength(28);
});

it("turning a month back and forth stays in the months, also from the 31st", () => {
  expect(turned("month", "2027-01-31", 1)).toBe("2027-02-01");
  expect(turned("month", "2027-03-31", -1)).toBe("2027-02-01");
  expect(turned("week", "2027-03-17", -1)).toBe("2027-03-10");
});

it("what lasts stands on each of its days within the span, also without an end", () => {
  const span = { from: "2027-03-01", to: "2027-03-04" };
  const items = [
    { from: "2027-02-20", to: "2027-03-02", name: "a" },
    { from: "2027-03-03", to: null, name: "b" },
    { from: "2027-03-02", to: "2027-03-02", name: "c" },
  ];
  const names = [...byDay(items, span)].map(([, found]) => found.map(({ name }) => name).join(""));
  expect(names).toEqual(["a", "ac", "b", "b"]);
});
