import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { handleKey } from "../../components/shortcuts";
import { type Answers, answerWith, coreError, showAt, violations } from "../../testing/render";
import { candidateRoutes } from "./route";
import { view } from "./testCandidate";

let drafts: Record<string, string | null> = {};
beforeEach(() => {
  drafts = {};
  window.addEventListener("keydown", handleKey);
});
afterEach(() => window.removeEventListener("keydown", handleKey));

const answers = (more: Answers = {}): Answers => ({
  "candidates.get": () => view(),
  "drafts.get": ({ key }) => ({ value: drafts[key] ?? null }),
  "drafts.save": ({ key, value }) => {
    drafts[key] = value;
    return {};
  },
  "candidates.save_sheet": ({ rater }) => {
    if (rater === "") throw coreError({ field: "rater", message: "Who rated? Fill in the name." });
    return { changed: 1, undo: "u" };
  },
  ...more,
});

test("whoever leaves at once keeps the last words too", async () => {
  answerWith(answers());
  const { user } = await showAt("/candidates/c1/sheet", candidateRoutes);
  await user.type(await screen.findByRole("textbox", { name: "Notes to this question" }), "today");
  await user.click(screen.getByRole("button", { name: "Leave (draft kept)" }));
  await screen.findByRole("button", { name: "Add a rating sheet" });
  expect(drafts["sheet:c1:new"]).toContain("today");
});

test("by the keyboard alone: levels, notes, onward; a missing score is said, and the sheet is saved", async () => {
  const calls = answerWith(answers());
  const { user, router } = await showAt("/candidates/c1/sheet", candidateRoutes);
  await screen.findByRole("heading", { name: "Listening" });
  await user.keyboard("4");
  expect(screen.getByRole("radio", { checked: true }).textContent).toContain("notices");
  await user.keyboard("n");
  await user.keyboard("asked twice 5");
  await user.keyboard("{Escape}");
  // Back on the levels: a digit is a level again, Enter goes on.
  await user.keyboard("3");
  expect(await violations()).toEqual([]);
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Empathy" });
  await user.keyboard("{ArrowRight}");
  await screen.findByRole("heading", { name: "Exercises and remarks" });
  expect(screen.getByText(/Without a score: Empathy\./)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await waitFor(() => expect(drafts["sheet:c1:new"]).toContain("asked twice 5"));

  await user.click(screen.getByRole("button", { name: "Save the sheet" }));
  expect(await screen.findByText("Who rated? Fill in the name.")).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "Rater" }), "Mara");
  await user.keyboard("{Control>}s{/Control}");
  await waitFor(() => expect(router.state.location.pathname).toBe("/candidates/c1"));
  expect(calls.filter(({ name }) => name === "candidates.save_sheet").at(-1)?.payload).toEqual({
    candidacy: "c1",
    rater: "Mara",
    scores: [
      { competency: "listening", level: 3, note: "asked twice 5" },
      { competency: "empathy", level: null, note: "" },
    ],
    note: "",
  });
  expect(drafts["sheet:c1:new"]).toBeNull();
});

test("what was begun is there again; other raters' scores are not to be seen", async () => {
  const kept = { rater: "Mara", levels: { listening: 2 }, notes: {}, note: "" };
  drafts["sheet:c1:new"] = JSON.stringify(kept);
  answerWith(answers());
  await showAt("/candidates/c1/sheet", candidateRoutes);
  expect(await screen.findByDisplayValue("Mara")).toBeTruthy();
  expect(screen.getByRole("radio", { checked: true }).textContent).toContain("hears facts");
  expect(screen.queryByText("rater-1")).toBeNull();
  expect(screen.queryByText("asked twice")).toBeNull();
});
