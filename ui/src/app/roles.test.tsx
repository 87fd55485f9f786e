/** What each role begins with and is offered (R37), and that nothing stays when somebody leaves. */
import { createMemoryHistory } from "@tanstack/react-router";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, test, vi } from "vitest";
import { mayCall } from "../api/asker";
import { createCache } from "../api/cache";
import type { AppState, Me, Session } from "../api/generated/types";
import { me, signedIn } from "../testing/people";
import { type Answers, answerWith, coreError, giveSize, violations } from "../testing/render";
import { App } from "./App";
import { makeRouter } from "./router";

const state: AppState = {
  changes: 1,
  today: "2027-05-03",
  clock_set: false,
  started: true,
  owner_name: "",
  demo: false,
  people: 0,
  candidates: 0,
  trainees: 0,
  monday: 0,
  intakes: 0,
  data_file: "",
  version: "0.1.0",
};

/** A core that knows who is at the screen. */
async function open(address: string, first: Session, answers: Answers = {}) {
  const now = { session: first };
  const calls = answerWith({
    "app.state": () => state,
    "app.settings": () => ({ owner_name: "", color_scheme: "system" }),
    "accounts.session": () => now.session,
    "accounts.lock": () => {
      now.session = { state: "locked", account: now.session.account };
      return {};
    },
    "accounts.unlock": ({ password }) => {
      if (password !== "violet kettle arrives") {
        throw coreError({ code: "sign_in_wrong", message: "Name and password do not belong." });
      }
      now.session = { state: "signed_in", account: now.session.account };
      return {};
    },
    "accounts.sign_in": ({ name }) => {
      now.session = signedIn(me("sponsor", { name, account: "other" }));
      return {};
    },
    "trainees.list": () => ({ total: 0, rows: [] }),
    "drafts.save": () => ({}),
    "drafts.get": () => ({ value: null }),
    ...answers,
  });
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  const cache = createCache();
  await act(async () => {
    render(<App router={router} cache={cache} />);
  });
  return { user: userEvent.setup(), router, calls, cache };
}

async function pageNames(): Promise<(string | null)[]> {
  const pages = await screen.findByRole("navigation", { name: "Pages" });
  return within(pages)
    .getAllByRole("link")
    .map((link) => link.textContent);
}

afterEach(() => vi.useRealTimers());

it.each<[Me, string, string[]]>([
  [me("mentor"), "/trainees", ["My trainees", "Sessions", "Hours", "Calendar", "Program"]],
  [me("trainee"), "/my-year", ["My year", "Calendar", "Program"]],
  [me("sponsor"), "/sponsor", ["Overview"]],
  [
    me("coordinator", { limited: true }),
    "/monday",
    ["Monday", "Intakes", "Candidates", "Trainees", "Sessions", "Hours", "Calendar", "Program"],
  ],
])("a $role begins on their own page and is offered what they may call", async (who, at, names) => {
  giveSize();
  const { router } = await open("/", signedIn(who), {
    "intakes.list": () => [],
    "monday.get": () => ({
      today: "2027-01-04",
      trainees: 0,
      lines: [],
      total: 0,
      week: [],
      drifting: [],
    }),
  });
  expect(await pageNames()).toEqual(names);
  await waitFor(() => expect(router.state.location.pathname).toBe(at));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(await violations()).toEqual([]);
});

it("shows trainees what is kept about them, and what only coordinators do stays away", async () => {
  const kept = {
    person: "p1",
    name: "Ada Kamau",
    groups: [],
    up_on: null,
    held_since: "2027-03-01",
  };
  const { user, calls } = await open("/my-year", signedIn(me("trainee", { person: "p1" })), {
    "privacy.kept": () => kept,
    "privacy.access_copy": ({ path }) => ({ path, rows: 3 }),
    "host.save_file": () => ({ path: "/desk/copy.json" }),
  });
  await user.click(await screen.findByRole("link", { name: "What is kept about me" }));
  await screen.findByRole("heading", { name: "What is kept about me" });
  expect(screen.queryByRole("button", { name: "More" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Access copy" }));
  await user.click(await screen.findByRole("radio", { name: /^JSON/ }));
  expect(screen.queryByText("Keep back")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Save the access copy…" }));
  expect(await screen.findByText("Saved 3 rows to copy.json")).toBeDefined();
  expect(calls.find(({ name }) => name === "privacy.access_copy")?.payload).toEqual({
    person: "p1",
    format: "json",
    path: "/desk/copy.json",
    withhold: [],
  });
  const asked = calls.map(({ name }) => name);
  expect(asked).not.toContain("privacy.due");
  expect(asked).not.toContain("privacy.preview_erasure");
});

it("leads away from a page that the role may not see, before it asks for anything", async () => {
  const { router, calls } = await open("/candidates", signedIn(me("sponsor")));
  await waitFor(() => expect(router.state.location.pathname).toBe("/sponsor"));
  expect(calls.map(({ name }) => name)).not.toContain("candidates.list");
});

it("locks with a key, keeps nothing of the data, and comes back to the same page", async () => {
  const { user, router, cache } = await open("/trainees", signedIn(me("mentor")));
  await screen.findByRole("heading", { name: "My trainees" });
  expect(cache.getQueryCache().findAll({ queryKey: ["trainees.list"] })).not.toEqual([]);
  await user.keyboard("{Control>}l{/Control}");
  const password = await screen.findByLabelText("Password");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Mara Connell");
  const kept = cache.getQueryCache().getAll();
  expect(kept.map(({ queryKey: [name] }) => name).sort()).toEqual([
    "accounts.session",
    "app.settings",
    "app.state",
  ]);
  expect(await violations()).toEqual([]);

  await user.type(password, "wrong{Enter}");
  expect(await screen.findByText(/do not belong together/)).toBeDefined();
  expect(password.getAttribute("aria-invalid")).toBe("true");
  await user.clear(password);
  await user.type(password, "violet kettle arrives{Enter}");
  await screen.findByRole("heading", { name: "My trainees" });
  expect(router.state.location.pathname).toBe("/trainees");
});

it("gives the screen to another person, who begins on their own page", async () => {
  const { user, router } = await open("/trainees", {
    state: "locked",
    account: me("mentor"),
  });
  await user.click(await screen.findByRole("button", { name: "Sign in as another person" }));
  await user.type(screen.getByLabelText("Name"), "Sam Board");
  await user.type(screen.getByLabelText("Password"), "violet kettle arrives{Enter}");
  await waitFor(() => expect(router.state.location.pathname).toBe("/sponsor"));
  expect(screen.getByRole("button", { name: /Sam Board/ })).toBeDefined();
});

it("locks by itself after ten minutes without a hand on mouse or keys", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { calls } = await open("/sponsor", signedIn(me("sponsor")));
  const locked = () => calls.some(({ name }) => name === "accounts.lock");
  await act(() => vi.advanceTimersByTimeAsync(9 * 60_000));
  act(() => void document.dispatchEvent(new MouseEvent("mousemove")));
  await act(() => vi.advanceTimersByTimeAsync(9 * 60_000));
  expect(locked()).toBe(false);
  await act(() => vi.advanceTimersByTimeAsync(61_000));
  expect(locked()).toBe(true);
});

test("what the screen offers: all without accounts, else by role, the house's own to nobody limited", () => {
  expect(mayCall(null, "accounts.list")).toBe(true);
  expect(mayCall(me("coordinator"), "accounts.list")).toBe(true);
  expect(mayCall(me("coordinator", { limited: true }), "accounts.list")).toBe(false);
  expect(mayCall(me("coordinator", { limited: true }), "trainees.list")).toBe(true);
  expect(mayCall(me("mentor"), "progress.add_attempt")).toBe(true);
  expect(mayCall(me("mentor"), "enrollment.replan")).toBe(false);
  expect(mayCall(me("trainee"), "progress.log_hours")).toBe(true);
});
