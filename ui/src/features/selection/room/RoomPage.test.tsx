import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SheetAnswers } from "../../../api/generated/types";
import { keepDrafts } from "../../../components/draft";
import { handleKey } from "../../../components/shortcuts";
import { type Answers, answerWith, coreError, showAt, violations } from "../../../testing/render";
import { candidateRoutes } from "../route";
import { view as candidate, seat } from "../testCandidate";
import { roomView } from "./testRoom";

/** What the core keeps of the sheet. */
let kept: SheetAnswers | null = null;

beforeEach(() => {
  kept = null;
  window.addEventListener("keydown", handleKey);
});
afterEach(() => {
  window.removeEventListener("keydown", handleKey);
  vi.useRealTimers();
});

const answers = (more: Answers = {}): Answers => ({
  "sheets.get": () => roomView(kept === null ? {} : { state: "draft", answers: kept }),
  "sheets.keep": (request) => {
    kept = request.answers;
    return {};
  },
  "candidates.get": () => candidate(),
  "letters.choices": () => [],
  "drafts.get": () => ({ value: null }),
  ...more,
});

/** Opens the room of a rater without an account, and hands the machine over. */
async function enter(more: Answers = {}) {
  const calls = answerWith(answers(more));
  const shown = await showAt("/room/s1", candidateRoutes);
  await shown.user.click(await screen.findByRole("button", { name: "Start" }));
  await screen.findByRole("heading", { name: "Listening" });
  return { ...shown, calls };
}

test("the machine is handed over before anything of the sheet is on the screen", async () => {
  kept = { scores: [], notes: [], note: "what was begun" };
  answerWith(answers());
  const { user } = await showAt("/room/s1", candidateRoutes);
  expect(await screen.findByRole("heading", { name: "Hand the machine to A. Ruiz" })).toBeTruthy();
  expect(screen.queryByText("Listening")).toBeNull();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Start" }));
  await user.click(await screen.findByRole("button", { name: /^Overview/ }));
  expect(await screen.findByDisplayValue("what was begun")).toBeTruthy();
});

test("by the keyboard alone: levels, notes, onward, handing in", async () => {
  const { user, calls } = await enter({ "sheets.submit": () => ({}) });
  await user.keyboard("4");
  expect(screen.getByRole("radio", { checked: true }).textContent).toContain("notices");
  await user.keyboard("n");
  await user.keyboard("asked twice 5");
  await user.keyboard("{Escape}");
  // Back on the levels: a digit is a level again, the arrows go on and back, Enter goes on.
  await user.keyboard("3");
  expect(await violations()).toEqual([]);
  await user.keyboard("{ArrowRight}");
  await screen.findByRole("heading", { name: "Empathy" });
  await user.keyboard("{ArrowLeft}");
  await screen.findByRole("heading", { name: "Listening" });
  expect(screen.getByRole("radio", { checked: true }).textContent).toContain("asks");
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Empathy" });
  await user.keyboard("5{Enter}");
  await screen.findByRole("heading", { name: "Caller role-play" });
  await user.keyboard("n");
  await user.keyboard("stayed calm");
  await user.keyboard("{Escape}{Enter}");
  await screen.findByRole("heading", { name: "Overview" });
  expect(screen.queryByText(/Still without a score/)).toBeNull();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Hand in the sheet…" }));
  await user.click(await screen.findByRole("button", { name: "Hand in as A. Ruiz" }));
  await screen.findByRole("heading", { name: "The sheet of A. Ruiz is handed in" });
  expect(calls.find(({ name }) => name === "sheets.submit")?.payload).toEqual({
    sheet: "s1",
    answers: {
      scores: [
        { competency: "listening", level: 3, note: "" },
        { competency: "empathy", level: 5, note: "" },
      ],
      notes: [
        { about: "question", code: "listening", number: 0, note: "asked twice 5" },
        { about: "exercise", code: "caller", number: 0, note: "stayed calm" },
      ],
      note: "",
    },
  });
});

test("each change is stored by itself, and the head says when", async () => {
  const { user } = await enter();
  await user.keyboard("2");
  expect(await screen.findByText(/^Stored \d\d:\d\d$/)).toBeTruthy();
  expect(kept).toEqual({
    scores: [{ competency: "listening", level: 2, note: "" }],
    notes: [],
    note: "",
  });
});

test("Escape leaves, and the last words are kept although nobody waited", async () => {
  const { user } = await enter();
  await user.keyboard("n");
  await user.keyboard("today");
  await user.keyboard("{Escape}{Escape}");
  await waitFor(() => expect(screen.queryByRole("heading", { name: "Listening" })).toBeNull());
  expect(kept?.notes.map(({ note }) => note)).toEqual(["today"]);
});

test("whoever locks the screen keeps the last words too", async () => {
  const { user } = await enter();
  await user.keyboard("n");
  await user.keyboard("half a");
  await act(() => keepDrafts());
  expect(kept?.notes.map(({ note }) => note)).toEqual(["half a"]);
});

test("what the core does not keep stays on the screen with its sentence", async () => {
  const { user } = await enter({
    "sheets.keep": () => {
      throw coreError({ code: "sheet_locked", args: { rater: "A. Ruiz" } });
    },
  });
  await user.keyboard("2");
  expect(await screen.findByText(/The sheet of A. Ruiz was handed in and is locked/)).toBeTruthy();
  expect(screen.getByRole("radio", { checked: true }).textContent).toContain("hears facts");
});

test("a sheet without every score is refused in the core's words, and the room stays", async () => {
  const { user } = await enter({
    "sheets.submit": () => {
      throw coreError({ code: "sheet_incomplete", args: { competencies: "Empathy" } });
    },
  });
  await user.keyboard("2");
  await user.click(screen.getByRole("button", { name: /^Overview/ }));
  expect(await screen.findByText("Still without a score: Empathy.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Hand in the sheet…" }));
  await user.click(await screen.findByRole("button", { name: "Hand in as A. Ruiz" }));
  expect(await screen.findByText(/Still missing: Empathy/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Score Empathy" }));
  await screen.findByRole("heading", { name: "Empathy" });
});

test("after a sheet the next rater is named, and nothing of the last one is left", async () => {
  const full: SheetAnswers = {
    scores: ["listening", "empathy"].map((competency) => ({ competency, level: 4, note: "" })),
    notes: [{ about: "exercise", code: "caller", number: 0, note: "stayed calm" }],
    note: "fits",
  };
  const { user, router } = await enter({
    "sheets.get": ({ sheet }) =>
      sheet === "s1" ? roomView({ answers: full }) : roomView({ sheet, rater: "N. Osei" }),
    "sheets.submit": () => ({}),
  });
  await user.click(screen.getByRole("button", { name: /^Overview/ }));
  await user.click(await screen.findByRole("button", { name: "Hand in the sheet…" }));
  await user.click(await screen.findByRole("button", { name: "Hand in as A. Ruiz" }));
  await screen.findByRole("heading", { name: "The sheet of A. Ruiz is handed in" });
  expect(document.body.textContent).not.toMatch(/fits|stayed calm/);
  expect(screen.getByText("on the coordinator's machine")).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Hand over to N. Osei" }));
  await screen.findByRole("heading", { name: "Hand the machine to N. Osei" });
  expect(router.state.location.pathname).toBe("/room/s3");
});

test("a closed sheet says so in the core's words", async () => {
  answerWith(
    answers({
      "sheets.get": () => {
        throw coreError({ code: "sheet_closed", args: { rater: "Jo Lind" } });
      },
    }),
  );
  await showAt("/room/s2", candidateRoutes);
  expect(await screen.findByText(/The sheet of Jo Lind is closed until/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Leave the room" })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("the own sheet after handing in can be read and not be changed", async () => {
  const locked = roomView({
    rater: "Jo Lind",
    state: "submitted",
    answers: { scores: [{ competency: "listening", level: 4, note: "" }], notes: [], note: "fits" },
    panel: [seat("s1", "Jo Lind", { account: "a2" })],
  });
  answerWith(answers({ "sheets.get": () => locked }));
  await showAt("/room/s1", candidateRoutes);
  expect(await screen.findByText(/A coordinator can unlock it with a reason/)).toBeTruthy();
  expect(screen.getByText("fits")).toBeTruthy();
  expect(screen.queryByRole("radio")).toBeNull();
  expect(await violations()).toEqual([]);
});

test("a clock runs down, stands still when paused, and says when the time is over", async () => {
  const { user } = await enter();
  await user.click(screen.getByRole("button", { name: "Caller role-play" }));
  const clock = await screen.findByRole("timer");
  expect(clock.textContent).toBe("10:00");
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  const press = (name: string) => act(() => screen.getByRole("button", { name }).click());
  press("Start the time");
  act(() => void vi.advanceTimersByTime(65_000));
  expect(clock.textContent).toBe("8:55");
  expect(within(screen.getByRole("banner")).getByText("8:55")).toBeTruthy();
  press("Pause");
  act(() => void vi.advanceTimersByTime(60_000));
  expect(clock.textContent).toBe("8:55");
  press("Go on");
  act(() => void vi.advanceTimersByTime(600_000));
  expect(clock.textContent).toBe("0:00");
  expect(screen.getByText("The time is over.")).toBeTruthy();
});
