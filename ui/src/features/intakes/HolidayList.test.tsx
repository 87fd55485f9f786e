import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import type { Holiday } from "../../api/generated/types";
import { answerWith, show, violations } from "../../testing/render";
import { HolidayList } from "./HolidayList";

function Held({ first }: { first: Holiday[] }) {
  const [value, setValue] = useState(first);
  return <HolidayList value={value} onChange={setValue} />;
}

const KNOWN = {
  regions: [{ region: "US", name: "United States" }],
  first_year: 2026,
  last_year: 2032,
};

test("a calendar is chosen by the core and its substitutes say for which day they stand", async () => {
  const calls = answerWith({
    "holidays.regions": () => KNOWN,
    "holidays.choose": ({ holidays, region }) => [
      ...holidays,
      {
        day: "2026-07-03",
        name: "Independence Day",
        region: region ?? "",
        stands_for: "2026-07-04",
      },
    ],
  });
  const { user } = await show(<Held first={[{ day: "2027-08-02", name: "Bridge day" }]} />);
  await user.click(await screen.findByRole("combobox", { name: "Holiday calendar" }));
  await user.click(await screen.findByRole("option", { name: "United States" }));
  expect(await screen.findByText(/instead of .*4 Jul 2026/)).toBeTruthy();
  expect(screen.getByText("Bridge day")).toBeTruthy();
  const asked = calls.find(({ name }) => name === "holidays.choose")?.payload;
  expect(asked).toEqual({ holidays: [{ day: "2027-08-02", name: "Bridge day" }], region: "US" });
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Remove Bridge day" }));
  await waitFor(() => expect(screen.queryByText("Bridge day")).toBeNull());
});

test("a file is shown first and its days go into the list by a click", async () => {
  const day = { day: "2027-12-24", name: "Works closed" };
  answerWith({
    "holidays.regions": () => KNOWN,
    "host.pick_file": () => ({ path: "/mnt/days.ics" }),
    "holidays.read_file": () => ({
      file_name: "days.ics",
      new: [day],
      known: 1,
      far: 0,
      rejected: [
        { row: 2, column: "DTSTART", value: "Party", code: "x", message: "No day.", cells: [] },
      ],
      holidays: [day],
    }),
  });
  const { user } = await show(<Held first={[]} />);
  await user.click(await screen.findByRole("button", { name: "Import days off from a file…" }));
  expect(await screen.findByText("1 is listed already", { exact: false })).toBeTruthy();
  expect(screen.getByText(/Row 2:/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Remove Works closed" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Add 1 day off" }));
  expect(await screen.findByRole("button", { name: "Remove Works closed" })).toBeTruthy();
});
