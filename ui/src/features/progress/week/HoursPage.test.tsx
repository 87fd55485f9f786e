import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type {
  AppState,
  HoursView,
  RecordView,
  TraineeView,
  WeekRow,
} from "../../../api/generated/types";
import { type Answers, answerWith, giveSize, showAt, violations } from "../../../testing/render";
import { weekFrom } from "./days";
import { hoursRoutes } from "./route";

function row(place: number, change: Partial<WeekRow> = {}): WeekRow {
  return {
    enrollment: `e${place}`,
    number: null,
    name: `Person ${String(place).padStart(3, "0")}`,
    intake_name: "January",
    days: weekFrom("2027-01-11").map((day) => ({
      day,
      minutes: 0,
      waits: false,
      in_break: false,
    })),
    planned: 900,
    logged: 0,
    approved: 0,
    uncounted: 0,
    waiting: 0,
    to_approve: [],
    ended_on: null,
    ...change,
  };
}

async function page(address: string, rows: WeekRow[], answers: Answers = {}) {
  giveSize();
  const calls = answerWith({
    "app.state": () => ({ today: "2027-01-14" }) as AppState,
    "intakes.list": () => [],
    "mentors.list": () => [],
    "hours.week": ({ window: { offset, limit } }) => ({
      rows: rows.slice(offset, offset + limit),
      total: rows.length,
    }),
    "progress.approve_hours": ({ hours }) => ({
      entries: hours.length,
      people: 2,
      minutes: 60,
      undo: null,
    }),
    ...answers,
  });
  return { ...(await showAt(address, hoursRoutes)), calls };
}

test("what waits stands out in words, and the figures stay apart", async () => {
  const days = row(0).days.map((day, place) => ({
    ...day,
    minutes: place === 1 ? 90 : 0,
    waits: place === 1,
    in_break: place === 4,
  }));
  const long = "Wolfeschlegelsteinhausenbergerdorff ".repeat(3).trim();
  await page("/hours", [
    row(1, { name: long, days, logged: 90, waiting: 90, to_approve: ["h1"] }),
    row(2, { planned: null, logged: 60, approved: 60, ended_on: "2027-01-13" }),
  ]);
  const grid = await screen.findByRole("grid", { name: "Hours of the week" });
  const [, first, second] = within(grid).getAllByRole("row");
  const cells = (line: HTMLElement | undefined) =>
    within(line as HTMLElement)
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
  expect(cells(first)).toEqual([
    ...["", long, "–", "waits for approval: 1.5", "–", "–", "break", "–", "–"],
    ...["15", "1.5", "0", "1.5 h"],
  ]);
  expect(cells(second).slice(9)).toEqual(["–", "1", "1", "Year ended"]);
  expect(await violations()).toEqual([]);
});

test("all of a long list are approved, those that were never on the screen too", async () => {
  const rows = Array.from({ length: 450 }, (_, place) =>
    row(place, place % 2 === 0 ? { waiting: 60, to_approve: [`h${place}`] } : {}),
  );
  const { user, calls } = await page("/hours", rows);
  await user.click(await screen.findByRole("checkbox", { name: "Select all rows" }));
  await user.click(await screen.findByRole("button", { name: "Approve the hours of 450 people" }));
  expect(await screen.findByText("225 entries of 2 people approved, 1 h")).toBeTruthy();
  const sent = calls.find(({ name }) => name === "progress.approve_hours");
  expect(sent?.payload).toEqual({
    hours: rows.flatMap((one) => one.to_approve),
    dry_run: false,
  });
});

test("who is ticked is forgotten in another week", async () => {
  const { user, router } = await page("/hours?day=2027-01-20", [row(1), row(2)]);
  await user.click(await screen.findByRole("checkbox", { name: "Select Person 001" }));
  expect(screen.getByText("1 selected")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Earlier" }));
  expect(await screen.findByText("11 Jan – 17 Jan 2027")).toBeTruthy();
  expect(screen.queryByText("1 selected")).toBeNull();
  expect(screen.getByRole("button", { name: "This week" }).hasAttribute("disabled")).toBe(true);
  expect(router.state.location.search).toEqual({ day: "2027-01-11" });
});

test.each([
  ["/hours", "Nobody runs in this week"],
  ["/hours?waiting=true", "Everything is approved"],
  ["/hours?waiting=true&text=ada", "Nobody matches"],
])("%s without anybody says what belongs there", async (address, words) => {
  await page(address, []);
  expect(await screen.findByRole("heading", { name: words })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("a name opens the person's entries of the week, and closing leads back to the list", async () => {
  const entry: HoursView = {
    hours: "h1",
    day: "2027-01-12",
    minutes: 90,
    kind: "taught",
    counts: true,
    module: "FT-01",
    note: "",
    approved_on: null,
    approved_by: null,
    recorded_by: "Ada",
    session: null,
    in_break: false,
    attachments: [],
  };
  const { user, router } = await page("/hours?waiting=true", [row(1)], {
    "trainees.get": () => ({ row: { name: "Person 001" }, outcome: null }) as TraineeView,
    "progress.record": () =>
      ({
        hours: [entry, { ...entry, hours: "h2", day: "2027-01-18", note: "later" }],
      }) as RecordView,
  });
  await user.click(await screen.findByRole("link", { name: "Person 001" }));
  expect(router.state.location.search).toEqual({ waiting: true, person: "e1" });
  const panel = await screen.findByRole("dialog", { name: /Person 001/ });
  expect(await within(panel).findByRole("button", { name: "Approve 1 entry" })).toBeTruthy();
  expect(within(panel).queryByText("later")).toBeNull();
  await user.click(within(panel).getByRole("button", { name: /Correct Taught/ }));
  const form = await screen.findByRole("dialog", { name: /Correct hours/ });
  expect(within(form).getByRole<HTMLInputElement>("textbox", { name: /How long/ }).value).toBe(
    "1:30",
  );
  await user.click(within(form).getByRole("button", { name: "Cancel" }));
  await screen.findByRole("dialog", { name: /Person 001/ });
  await user.keyboard("{Escape}");
  expect(router.state.location.search).toEqual({ waiting: true });
});
