import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { AgendaItem, AppState } from "../../api/generated/types";
import { answerWith, showAt, violations } from "../../testing/render";
import { calendarRoutes } from "./route";

const GATE: AgendaItem = {
  kind: "milestone",
  from: "2027-04-05",
  to: "2027-04-05",
  starts_at: null,
  title: "Day 90 gate",
  who: null,
  people: 2,
  done: 0,
  away: 1,
  intake: "i1",
  intake_name: "January",
  enrollment: null,
  candidacy: null,
  session: null,
  line: {
    kind: "milestone",
    day: "2027-04-05",
    intake: "i1",
    program: "p1",
    code: "M90",
    mentor: null,
  },
};

async function page(address: string, items: AgendaItem[]) {
  const calls = answerWith({
    "app.state": () => ({ today: "2027-04-01" }) as AppState,
    "agenda.view": () => items,
    "agenda.people": () => [
      { enrollment: "e1", name: "Ada Kamau", done: false, away: true },
      { enrollment: "e2", name: "Ben Kamau", done: true, away: false },
    ],
    "intakes.list": () => [],
    "mentors.list": () => [],
    "absences.list": () => [],
  });
  const shown = await showAt(address, calendarRoutes);
  await screen.findByRole("heading", { name: "Calendar" });
  return { ...shown, calls };
}

test("the arrows go from day to day and over the month, Enter opens the day", async () => {
  const { user, router } = await page("/calendar?day=2027-04-05", [
    GATE,
    ...["a", "b", "c", "d"].map((name) => ({ ...GATE, title: name, line: null })),
  ]);
  const day = (await screen.findByText("+2 more")).closest("button");
  expect(day?.textContent).toContain("Monday, 5 April 2027");
  day?.focus();
  await user.keyboard("{ArrowRight}");
  expect(router.state.location.search).toMatchObject({ day: "2027-04-06" });
  await user.keyboard("{PageDown}");
  expect(router.state.location.search).toMatchObject({ day: "2027-05-01" });
  await screen.findByText("May 2027");
  await user.keyboard("{Enter}");
  expect(router.state.location.search).toMatchObject({ view: "agenda" });
});

test("a month is a grid without a violation", async () => {
  await page("/calendar?day=2027-04-05", [GATE]);
  expect(await violations(await screen.findByRole("grid"))).toEqual([]);
});

test("a line of several people opens who they are, with whose mentor is away", async () => {
  const { user } = await page("/calendar?view=agenda&day=2027-04-01", [GATE]);
  expect(await screen.findByText("mentor of 1 away")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /2 people · January/ }));
  expect(await screen.findByRole("link", { name: "Ada Kamau" })).toBeTruthy();
  expect(screen.getByText("· the mentor is away", { exact: false })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("days with nothing say so, and a calendar narrowed to nothing offers everything", async () => {
  const { user, router } = await page("/calendar?view=week&kind=interview", []);
  expect(await screen.findByText("Nothing in these days")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Show everything" }));
  expect(router.state.location.search).not.toHaveProperty("kind", "interview");
});
