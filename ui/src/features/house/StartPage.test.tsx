import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { AppState } from "../../api/generated/types";
import { answerWith, coreError, showAt, violations } from "../../testing/render";
import { placesOf } from "./RefusedProgram";
import { startRoutes } from "./startRoute";

/** The first steps belong to other features; here everybody goes on without an account and unencrypted. */
const routes = startRoutes({
  FirstAccount: ({ onDone }) => (
    <button type="button" onClick={onDone}>
      Go on without an account
    </button>
  ),
  FirstEncryption: ({ onDone }) => (
    <button type="button" onClick={onDone}>
      Go on without encryption
    </button>
  ),
  OpenMyYear: () => null,
});

async function toTheProgram() {
  const shown = await showAt("/start", routes);
  await shown.user.click(await screen.findByRole("button", { name: "Go on without an account" }));
  await shown.user.click(screen.getByRole("button", { name: "Go on without encryption" }));
  return shown;
}

function state(change: Partial<AppState> = {}): AppState {
  return {
    changes: 1,
    today: "2026-11-24",
    clock_set: false,
    started: false,
    owner_name: "",
    demo: false,
    people: 0,
    candidates: 0,
    trainees: 0,
    monday: 0,
    intakes: 0,
    data_file: "/home/mara/farm-team.db",
    version: "0.1.0",
    ...change,
  };
}

test("a name and one click begin; then people are asked for", async () => {
  let started = false;
  const calls = answerWith({
    "app.state": () => state({ started }),
    "app.start": () => {
      started = true;
      return {};
    },
  });
  const { user, router } = await toTheProgram();
  await user.type(await screen.findByRole("textbox", { name: "Your name" }), " Mara Connell ");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^Start with the standard year/ }));
  expect(await screen.findByRole("heading", { name: "Who will come?" })).toBeTruthy();
  expect(calls.find(({ name }) => name === "app.start")?.payload).toEqual({
    with: { kind: "standard_year" },
    owner_name: "Mara Connell",
  });
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^Import people/ }));
  expect(router.state.location.pathname).toBe("/import/people");
});

test("a refused program says every place and reason, and nothing has begun", async () => {
  answerWith({
    "app.state": () => state(),
    "host.pick_file": () => ({ path: "/home/mara/year.json" }),
    "app.start": () => {
      throw coreError({
        class: "trouble",
        message: "The program file cannot be used: modules[3].hours: not a number.",
        details: [
          { path: "modules[3].hours", code: "a", message: "not a number" },
          { path: "colour", code: "b", message: "unknown field" },
        ],
      });
    },
  });
  const { user } = await toTheProgram();
  await user.click(await screen.findByRole("button", { name: /^Import a program/ }));
  expect(await screen.findByText(/cannot be used: modules\[3\].hours/)).toBeTruthy();
  expect(screen.getByText("colour").closest("li")?.textContent).toBe("colour: unknown field");
  expect(screen.getByRole("button", { name: /^Empty/ })).toBeTruthy();
});

test("a closed dialog starts nothing", async () => {
  const calls = answerWith({
    "app.state": () => state(),
    "host.pick_file": () => ({ path: null }),
  });
  const { user } = await toTheProgram();
  await user.click(await screen.findByRole("button", { name: /^Import a program/ }));
  expect(calls.map(({ name }) => name)).not.toContain("app.start");
});

test("the demo intake is offered once", async () => {
  answerWith({ "app.state": () => state({ started: true, demo: true }) });
  await showAt("/start", routes);
  await screen.findByRole("button", { name: /^Go to Monday/ });
  expect(screen.queryByRole("button", { name: /demo/ })).toBeNull();
});

test("details that are no list of places are none", () => {
  expect(placesOf(null)).toEqual([]);
  expect(placesOf("os error 13")).toEqual([]);
  expect(placesOf([{ path: "a" }, 3, { path: "b", message: "c" }])).toEqual([
    { path: "b", message: "c" },
  ]);
});
