import { createRoute } from "@tanstack/react-router";
import { screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { rootRoute } from "../../../components/rootRoute";
import { type Answers, answerWith, coreError, showAt, violations } from "../../../testing/render";
import { fairnessRoutes } from "../route";
import { FORM } from "../testFairness";

const candidate = createRoute({
  getParentRoute: () => rootRoute,
  path: "/candidates/$candidacy",
  component: () => "the candidate",
});

const answers = (more: Answers = {}): Answers => ({
  "monitoring.form": () => FORM,
  "monitoring.give": () => ({}),
  ...more,
});
const open = () => showAt("/monitoring/c1", [...fairnessRoutes, candidate]);

afterEach(() => sessionStorage.clear());

test("handed over, answered in part, given back: what is not said is not sent", async () => {
  const calls = answerWith(answers());
  const { user, router } = await open();
  const heading = await screen.findByRole("heading", { name: "Hand the machine to Ada Kamau" });
  expect(document.activeElement).toBe(heading);
  expect(screen.queryByText("Nobody.")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Start" }));
  for (const words of [FORM.why, FORM.seen_by, /6 months from/, /12 months after/]) {
    expect(await screen.findByText(words)).toBeTruthy();
  }
  expect(await violations()).toEqual([]);
  await user.click(
    within(screen.getByRole("radiogroup", { name: "Sex" })).getByRole("radio", { name: "Female" }),
  );
  const age = within(screen.getByRole("radiogroup", { name: "Age" }));
  await user.click(age.getByRole("radio", { name: "Under 25" }));
  await user.click(age.getByRole("radio", { name: "Prefer not to say" }));
  await user.click(screen.getByRole("button", { name: "Hand in" }));
  expect(await screen.findByRole("heading", { name: "Thank you" })).toBeTruthy();
  expect(calls.find(({ name }) => name === "monitoring.give")?.payload).toEqual({
    candidacy: "c1",
    answers: [{ question: "Sex", answer: "Female" }],
  });
  await user.click(screen.getByRole("button", { name: "The machine is back" }));
  expect(await screen.findByText("the candidate")).toBeTruthy();
  expect(router.state.location.pathname).toBe("/candidates/c1");
});

test("while the machine is lent no way leads back, not even opening the page anew", async () => {
  answerWith(answers());
  const { user, router, unmount } = await open();
  await user.click(await screen.findByRole("button", { name: "Start" }));
  router.history.push("/candidates/c1");
  await expect
    .poll(() => screen.getByRole("heading", { name: /free to answer/ }).isConnected)
    .toBe(true);
  expect(screen.queryByText("the candidate")).toBeNull();
  unmount();
  await open();
  expect(await screen.findByRole("heading", { name: /free to answer/ })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Not now" })).toBeNull();
});

test("whoever wants to say nothing sends nothing", async () => {
  const calls = answerWith(answers());
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "Start" }));
  await user.click(await screen.findByRole("button", { name: "I do not want to answer" }));
  expect(await screen.findByRole("heading", { name: "Thank you" })).toBeTruthy();
  expect(calls.some(({ name }) => name === "monitoring.give")).toBe(false);
});

test("a refusal keeps the answers on the screen", async () => {
  answerWith(
    answers({
      "monitoring.give": () => {
        throw coreError({ message: "The list was worded anew. Nothing was stored." });
      },
    }),
  );
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "Start" }));
  await user.click(await screen.findByRole("radio", { name: "Male" }));
  await user.click(screen.getByRole("button", { name: "Hand in" }));
  expect(await screen.findByText(/worded anew/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Male" }).checked).toBe(true);
});

test("before it is handed over there is a way back", async () => {
  answerWith(answers());
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "Not now" }));
  expect(await screen.findByText("the candidate")).toBeTruthy();
});
