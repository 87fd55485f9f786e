import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { BroughtEntry, HoursTakenIn } from "../../api/generated/types";
import { answerWith, coreError, show, violations } from "../../testing/render";
import { MyYearFilePanel } from "./MyYearFilePanel";
import { OwnYearBar } from "./OwnYearBar";
import { TakeInPanel } from "./TakeInPanel";

function entry(change: Partial<BroughtEntry>): BroughtEntry {
  const plain = { day: "2027-02-10", minutes: 90, kind: "self_study", module: "FT-01" } as const;
  const found = { state: "new", was: null, approved: false, why: null } as const;
  return { hours: "h1", counts: true, note: "", ...found, ...plain, ...change };
}

const LOOKED: HoursTakenIn = {
  enrollment: "e1",
  person: "p1",
  name: "Asha Kamau",
  saved_at: 1_802_000_000_000,
  entries: [
    entry({ hours: "h1", note: "https://example.org" }),
    entry({ hours: "h2", state: "taken" }),
    entry({ hours: "h3", state: "refused", why: "2027-02-12 lies in a break." }),
  ],
  files: [],
  new: 1,
  new_files: 0,
  changes: 0,
  left: 0,
  undecided: 0,
  undo: null,
};

const trainee = { enrollment: "e1", name: "Asha Kamau", open: true, onClose: () => {} };

test("hours of a file are looked at before they are taken in", async () => {
  const calls = answerWith({
    "host.pick_file": () => ({ path: "/in/asha.myhours" }),
    "my_year.take_in": ({ dry_run }) => ({ ...LOOKED, undo: dry_run ? null : "u" }),
  });
  const { user } = await show(<TakeInPanel {...trainee} />);
  expect(screen.getByRole("button", { name: /^Take in/ })).toHaveProperty("disabled", true);
  await user.click(screen.getByRole("button", { name: "Choose a file…" }));
  expect(await screen.findByText("Taken in already")).toBeTruthy();
  expect(screen.getByText(/12 Feb 2027 lies in a break/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Take in 1 entry" }));
  expect(await screen.findByText("Asha Kamau: 1 entry taken in")).toBeTruthy();
  const asked = calls.filter(({ name }) => name === "my_year.take_in");
  const request = { path: "/in/asha.myhours", enrollment: "e1" };
  expect(asked.map(({ payload }) => payload)).toEqual([
    { ...request, dry_run: true },
    { ...request, decisions: [], dry_run: false },
  ]);
});

test("a change is taken or left; one of what was approved waits for a decision", async () => {
  const was = { day: "2027-02-10", minutes: 90, kind: "self_study", module: "FT-01" } as const;
  const before = { ...was, counts: true, note: "" };
  const entries = [
    entry({ hours: "h1", minutes: 60, state: "changed", was: before, approved: true }),
    entry({ hours: "h2", day: "2027-02-11", state: "removed" }),
    entry({ hours: "h3", day: "2027-02-12", state: "left", was: { ...before, kind: "taught" } }),
  ];
  const looked = { ...LOOKED, entries, new: 0, undecided: 2 };
  const calls = answerWith({
    "host.pick_file": () => ({ path: "/in/asha.myhours" }),
    "my_year.take_in": ({ dry_run }) =>
      dry_run ? looked : { ...looked, changes: 1, left: 1, undecided: 0, undo: "u" },
  });
  const { user } = await show(<TakeInPanel {...trainee} />);
  await user.click(screen.getByRole("button", { name: "Choose a file…" }));
  expect(await screen.findByText("Was 1.5 h, now 1 h")).toBeTruthy();
  expect(screen.getByText("Was Taught, now Self-study")).toBeTruthy();
  const take = () => screen.getByRole("button", { name: /^Take in 1/ });
  expect(take()).toHaveProperty("disabled", true);
  expect(screen.getByText("Take or leave what was approved already.")).toBeTruthy();
  expect(await violations()).toEqual([]);
  const [first] = screen.getAllByRole("radio", { name: "Take" });
  const leave = screen.getAllByRole("radio", { name: "Leave" });
  await user.click(leave[1] as HTMLElement);
  expect(screen.getByRole("button", { name: "Leave 1 change" })).toHaveProperty("disabled", true);
  await user.click(first as HTMLElement);
  await user.click(take());
  expect(await screen.findByText("Asha Kamau: 1 entry taken in")).toBeTruthy();
  const decided = calls.filter(({ name }) => name === "my_year.take_in").at(-1);
  expect(decided?.payload).toMatchObject({
    decisions: [
      { hours: "h2", take: false },
      { hours: "h1", take: true },
    ],
  });
});

test("evidence stands in the preview and comes in with its entry", async () => {
  const file = {
    attachment: "a1",
    hours: "h1",
    day: "2027-02-10",
    name: "ping.txt",
    kind: "text",
    bytes: 1200,
    state: "new",
    why: null,
  } as const;
  const why = "The name says PDF, and the content is something else.";
  const refused = { name: "run.pdf", kind: null, state: "refused", why } as const;
  const looked = {
    ...LOOKED,
    files: [file, { ...file, attachment: "a2", ...refused }],
    new_files: 1,
  };
  answerWith({
    "host.pick_file": () => ({ path: "/in/asha.myhours" }),
    "my_year.take_in": ({ dry_run }) => ({ ...looked, undo: dry_run ? null : "u" }),
  });
  const { user } = await show(<TakeInPanel {...trainee} />);
  await user.click(screen.getByRole("button", { name: "Choose a file…" }));
  const table = within(await screen.findByRole("table", { name: "Evidence in the file" }));
  expect(table.getAllByText("1.2 kB")).toHaveLength(2);
  expect(table.getByText(why)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Take in 1 entry" }));
  expect(await screen.findByText("Asha Kamau: 1 entry and 1 file taken in")).toBeTruthy();
});

test("a file that cannot be taken in says why, and nothing can be pressed", async () => {
  answerWith({
    "host.pick_file": () => ({ path: "/in/other" }),
    "my_year.take_in": () => {
      throw coreError({ code: "my_hours_foreign", message: "This file does not answer." });
    },
  });
  const { user } = await show(<TakeInPanel {...trainee} />);
  await user.click(screen.getByRole("button", { name: "Choose a file…" }));
  expect(await screen.findByText(/^This file does not answer/)).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Take in/ })).toHaveProperty("disabled", true);
});

test("a passphrase that is made is shown once, with what to do with it", async () => {
  const calls = answerWith({
    "host.save_file": () => ({ path: "/out/asha.myyear" }),
    "my_year.export": () => ({
      enrollment: "e1",
      name: "Asha Kamau",
      file: "asha.myyear",
      passphrase: "AB12-CD34",
    }),
  });
  const { user } = await show(<MyYearFilePanel {...trainee} />);
  await user.click(screen.getByRole("button", { name: "Make the file…" }));
  expect(await screen.findByText("AB12-CD34")).toBeTruthy();
  expect(await violations()).toEqual([]);
  const made = calls.find(({ name }) => name === "my_year.export");
  expect(made?.payload).toEqual({ enrollment: "e1", path: "/out/asha.myyear" });
});

test("on the shared machine nothing stands above the year", async () => {
  const calls = answerWith({});
  await show(<OwnYearBar name="Asha Kamau" />);
  expect(calls).toEqual([]);
  expect(screen.queryByText(/your coordinator/)).toBeNull();
});
