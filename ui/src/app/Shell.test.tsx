import { createMemoryHistory } from "@tanstack/react-router";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { createCache, refreshAll } from "../api/cache";
import type { AppState } from "../api/generated/types";
import { type Answers, answerWith, coreError, violations } from "../testing/render";
import { App } from "./App";
import { makeRouter } from "./router";

const state: AppState = {
  changes: 1,
  today: "2027-05-03",
  clock_set: false,
  started: true,
  owner_name: "Mara Connell",
  demo: false,
  people: 38,
  candidates: 14,
  trainees: 24,
  monday: 3,
  intakes: 2,
  data_file: "",
  version: "0.1.0",
};

async function open(address: string, now: Partial<AppState> = {}, answers: Answers = {}) {
  const calls = answerWith({
    "app.state": () => ({ ...state, ...now }),
    "accounts.session": () => ({ state: "open", account: null }),
    "app.settings": () => ({ owner_name: "Mara Connell", color_scheme: "system" }),
    ...answers,
  });
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  const cache = createCache();
  await act(async () => {
    render(<App router={router} cache={cache} />);
  });
  return { user: userEvent.setup(), router, calls, cache };
}

it("shows the pages with their counts, whose window it is, and where we are", async () => {
  await open("/settings");
  const pages = await screen.findByRole("navigation", { name: "Pages" });
  expect(
    within(pages)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual([
    "Monday3",
    "Intakes",
    "Candidates14",
    "Trainees24",
    "Sessions",
    "Hours",
    "Calendar",
    "Program",
  ]);
  expect(screen.getByText("Mara Connell")).toBeDefined();
  expect(screen.getByRole("link", { name: "Settings" }).getAttribute("aria-current")).toBe("page");
  expect(await violations()).toEqual([]);
});

it("says so when the clock was set (R1)", async () => {
  await open("/settings", { clock_set: true });
  expect((await screen.findByText(/The clock is set/)).textContent).toContain("3 May 2027");
});

it("leads to the first start as long as nothing is there", async () => {
  const { router } = await open("/settings", { started: false });
  await screen.findByRole("heading", { level: 1 });
  expect(router.state.location.pathname).toBe("/start");
  expect(screen.queryByRole("navigation", { name: "Pages" })).toBeNull();
});

it("finds a person in the palette and goes there", async () => {
  const { user, router } = await open(
    "/settings",
    {},
    {
      "people.search": ({ text }) =>
        text === "oka"
          ? [
              {
                person: "p1",
                name: "Ben Okafor",
                number: "A-0002",
                email: null,
                intake: "January",
                enrollment: "e1",
                candidacy: null,
              },
            ]
          : [],
    },
  );
  await screen.findByRole("heading", { level: 1 });
  await user.keyboard("{Control>}k{/Control}");
  await user.type(await screen.findByRole("textbox", { name: "Search or go to" }), "oka");
  await user.click(await screen.findByText("Ben Okafor"));
  expect(router.history.location.pathname).toBe("/trainees/e1");
});

it("lists the keys under ?, and g and a letter go to a page", async () => {
  const { user, router } = await open("/settings");
  await screen.findByRole("heading", { level: 1 });
  await user.keyboard("?");
  const sheet = await screen.findByRole("dialog", { name: "Keys on this page" });
  expect(within(sheet).getByText("Go to Trainees")).toBeDefined();
  expect(await violations()).toEqual([]);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await user.keyboard("gp");
  expect(router.history.location.pathname).toBe("/program");
  await user.keyboard("ge");
  expect(router.history.location.pathname).toBe("/people");
});

it("says what happened when the core does not answer, and tries again", async () => {
  let broken = true;
  const { user } = await open(
    "/settings",
    {},
    {
      "app.state": () => {
        if (broken)
          throw { code: "disk_full", message: "The disk is full.", args: {}, class: "trouble" };
        return state;
      },
    },
  );
  expect((await screen.findByRole("alert")).textContent).toContain("The disk is full");
  broken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("navigation", { name: "Pages" })).toBeDefined();
});

it("says so when a page that has an answer cannot be read anew, until it can", async () => {
  let broken = false;
  const { user, cache } = await open(
    "/intakes",
    {},
    {
      "intakes.list": () => {
        if (broken) throw coreError({ message: "The disk is full." });
        return [];
      },
    },
  );
  await screen.findByText("No intakes yet");
  broken = true;
  await act(() => refreshAll(cache));
  expect((await screen.findByText(/may be out of date/)).textContent).toContain("The disk is full");
  expect(screen.getByText("No intakes yet")).toBeDefined();
  expect(await violations()).toEqual([]);
  broken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByText(/may be out of date/)).toBeNull());
});

it("lets the core remind at the start, on a new day and when the window comes back, not before the first start", async () => {
  const before = await open("/start", { started: false });
  expect(before.calls.some(({ name }) => name === "reminders.tell")).toBe(false);
  cleanup();

  let today = state.today;
  const { calls, cache } = await open(
    "/settings",
    {},
    { "app.state": () => ({ ...state, today }) },
  );
  const asked = () => calls.filter(({ name }) => name === "reminders.tell").length;
  await waitFor(() => expect(asked()).toBe(1));
  await act(() => cache.invalidateQueries({ queryKey: ["app.state"] }));
  expect(asked()).toBe(1);
  today = "2027-05-04";
  await act(() => cache.invalidateQueries({ queryKey: ["app.state"] }));
  await waitFor(() => expect(asked()).toBe(2));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(asked()).toBe(3);
});
