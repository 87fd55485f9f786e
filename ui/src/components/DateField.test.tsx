import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { show, violations } from "../testing/render";
import { DateField } from "./DateField";
import { DateRangeField, type DayRange } from "./DateRangeField";
import type { Day } from "./dates";

function Start({ error = null }: { error?: string | null }) {
  const [day, setDay] = useState<Day | null>("2027-04-05");
  return (
    <>
      <DateField
        label="Start"
        value={day}
        onChange={setDay}
        min="2027-04-02"
        required
        error={error}
      />
      <output>{day}</output>
    </>
  );
}

function Break() {
  const [range, setRange] = useState<DayRange | null>(null);
  return (
    <>
      <DateRangeField
        label="Break"
        value={range}
        onChange={setRange}
        description="Both inclusive"
      />
      <output>{range === null ? "" : `${range.from} to ${range.to}`}</output>
    </>
  );
}

it("types a day in segments that have names", async () => {
  const { user } = await show(<Start />);
  await user.click(screen.getByRole("spinbutton", { name: /day, start/i }));
  await user.keyboard("12");
  expect(screen.getByRole("status").textContent).toBe("2027-04-12");
  expect(await violations()).toEqual([]);
});

it("chooses a day from a calendar that a screen reader can read", async () => {
  const { user } = await show(<Start />);
  await user.click(screen.getByRole("button", { name: /open the calendar/i }));
  const grid = await screen.findByRole("grid", { name: /april 2027/i });
  expect(grid).toBeDefined();
  expect(await violations()).toEqual([]);
  expect(
    screen.getByRole("button", { name: /thursday,? 1 april 2027/i }).getAttribute("aria-disabled"),
  ).toBe("true");
  await user.click(screen.getByRole("button", { name: /wednesday,? 14 april 2027/i }));
  expect(screen.getByText("2027-04-14")).toBeDefined();
});

it("shows the error of the core beside the field", async () => {
  await show(<Start error="31/09/2026 is not a date." />);
  expect(screen.getByText("31/09/2026 is not a date.")).toBeDefined();
  expect(await violations()).toEqual([]);
});

it("takes a range by keys, both ends inclusive", async () => {
  const { user } = await show(<Break />);
  const segments = screen.getAllByRole("spinbutton");
  expect(segments).toHaveLength(6);
  await user.click(segments[0] as HTMLElement);
  await user.keyboard("05042027");
  await user.click(segments[3] as HTMLElement);
  await user.keyboard("16042027");
  expect(screen.getByText("2027-04-05 to 2027-04-16")).toBeDefined();
});

it("opens a calendar for a range without violations", async () => {
  const { user } = await show(<Break />);
  await user.click(screen.getByRole("button", { name: /open the calendar/i }));
  await screen.findByRole("grid");
  expect(await violations()).toEqual([]);
});
