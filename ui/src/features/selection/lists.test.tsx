import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Grounds, QuestionSet } from "../../api/generated/types";
import { answerWith, coreError, show, violations } from "../../testing/render";
import { GroundsCard } from "./GroundsCard";
import { MyPanels } from "./MyPanels";
import { QuestionsCard } from "./QuestionsCard";
import { Ranking } from "./Ranking";
import { roomView } from "./room/testRoom";
import { row } from "./testCandidate";

const set = (change: Partial<QuestionSet> = {}): QuestionSet => ({
  competencies: roomView().competencies,
  frozen_on: null,
  own: false,
  ...change,
});

test("grounds are one a line, and the core's refusal stands in the card", async () => {
  let stored: Grounds = { declined: ["Late"], withdrew: ["Moved"], refused: ["Pay"] };
  answerWith({
    "candidates.grounds": () => stored,
    "candidates.set_grounds": (grounds) => {
      if (grounds.withdrew.join("") === "") throw coreError({ message: "At least one line." });
      stored = grounds;
      return {};
    },
  });
  const { user } = await show(<GroundsCard />);
  const withdrew = await screen.findByRole("textbox", { name: "Withdrew" });
  await user.clear(withdrew);
  await user.click(screen.getByRole("button", { name: "Save the lists" }));
  expect(await screen.findByText("At least one line.")).toBeTruthy();
  await user.type(withdrew, "Moved{Enter}Found other work");
  await user.click(screen.getByRole("button", { name: "Save the lists" }));
  expect(await screen.findByText("The lists of grounds are saved")).toBeTruthy();
  expect(stored.withdrew).toEqual(["Moved", "Found other work"]);
  expect(await violations()).toEqual([]);
});

test("questions are worded anew as a whole; the program's can be taken again", async () => {
  const calls = answerWith({
    "interviews.questions": () => set({ own: true }),
    "interviews.set_questions": () => ({ undo: "u" }),
  });
  const { user } = await show(<QuestionsCard intake="i1" />);
  const first = await screen.findByRole("textbox", { name: "Listening, question 1" });
  await user.clear(first);
  await user.type(first, "When did you listen?");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Save the questions" }));
  expect(await screen.findByText("The questions are saved")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Take the program's wording" }));
  expect(await screen.findByText("The program's questions are asked")).toBeTruthy();
  const sent = calls.filter(({ name }) => name === "interviews.set_questions");
  expect(sent.map(({ payload }) => payload)).toEqual([
    {
      intake: "i1",
      questions: [
        {
          competency: "listening",
          questions: ["When did you listen?", "A caller says nothing works."],
        },
        { competency: "empathy", questions: ["Who was angry?", "What did you say?"] },
      ],
    },
    { intake: "i1", questions: [] },
  ]);
});

test("frozen questions can only be read, and say since when and why", async () => {
  answerWith({ "interviews.questions": () => set({ frozen_on: "2026-11-20" }) });
  await show(<QuestionsCard intake="i1" />);
  expect(await screen.findByText(/frozen since 20 Nov 2026, when the first sheet/)).toBeTruthy();
  expect(screen.getByText("Who was angry?")).toBeTruthy();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(await violations()).toEqual([]);
});

test("the own panels lead into the room; nobody's panels take no place", async () => {
  const panel = {
    sheet: "s1",
    candidacy: "c1",
    candidate: "Sasilia Stober",
    intake_name: "January intake",
    appointment: { day: "2026-11-20", starts_at: 570, minutes: 60, place: "Room 4" },
    state: "waiting",
  } as const;
  answerWith({ "sheets.own": () => [panel] });
  const { unmount } = await show(<MyPanels />);
  const link = await screen.findByRole("link", { name: "Open the room for Sasilia Stober" });
  expect(link.getAttribute("href")).toBe("/room/s1");
  expect(screen.getByText(/Fri, 20 Nov 2026, 09:30, 60 min/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  unmount();
  answerWith({ "sheets.own": () => [] });
  await show(<MyPanels />);
  expect(screen.queryByRole("heading", { name: "My panels" })).toBeNull();
});

test("the comparison shows ties as ties, and what departed from the rule", async () => {
  const means = ["4.00", "3.00"];
  answerWith({
    "candidates.compare": () => ({
      competencies: roomView().competencies.map(({ code, name }) => ({ code, name })),
      candidates: [
        { rank: 1, tied: true, means, row: row({ advances: true, spread: 0 }) },
        { rank: 1, tied: true, means, row: row({ candidacy: "c2", name: "Kete" }) },
        {
          rank: 3,
          tied: false,
          means,
          row: row({ candidacy: "c3", name: "Ola", state: "offered", against_rule: true }),
        },
        {
          rank: null,
          tied: false,
          means: [null, null],
          row: row({ candidacy: "c4", name: "Uma" }),
        },
      ],
    }),
  });
  await show(<Ranking intake="i1" />);
  const table = await screen.findByRole("table", { name: "Comparison" });
  const places = within(table)
    .getAllByRole("row")
    .slice(1)
    .map((line) => line.firstElementChild?.textContent?.trim());
  expect(places).toEqual(["shared 1", "shared 1", "3"]);
  expect(screen.getByText("Ola").closest("tr")?.textContent).toContain("Against the rule");
  expect(screen.getByText(/3 with a result, 1 without one/)).toBeTruthy();
  expect(screen.queryByText("Uma")).toBeNull();
  expect(await violations()).toEqual([]);
});
