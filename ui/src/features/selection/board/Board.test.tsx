import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import {
  type Answers,
  answerWith,
  coreError,
  giveSize,
  showAt,
  violations,
} from "../../../testing/render";
import { candidateRoutes } from "../route";
import { row, view } from "../testCandidate";

const ROWS = [
  row({ candidacy: "c1", state: "applied", sheets: 1, raters: 3, mean: null, blocked: true }),
  row({ candidacy: "c2", person: "p2", name: "冯 布鲁赫", state: "applied", advances: true }),
  row({ candidacy: "c3", person: "p3", name: "Kete", state: "declined", against_rule: true }),
];

const answers = (more: Answers = {}): Answers => ({
  "intakes.list": () => [],
  "candidates.list": () => ({ rows: ROWS, total: ROWS.length }),
  "candidates.get": () => view({ next: ["screen", "decline"] }),
  "drafts.get": () => ({ value: null }),
  "drafts.save": () => ({}),
  ...more,
});
const open = () => showAt("/candidates?view=board&text=e", candidateRoutes);
beforeEach(() => giveSize());

/** Drags a card over the place of this name and lets it go there. */
function drag(name: string, place: string) {
  const card = screen.getByText(name).closest("li")?.firstElementChild;
  if (!card) throw new Error(`no card of ${name}`);
  fireEvent.pointerDown(card, { button: 0, clientX: 10, clientY: 10 });
  document.elementFromPoint = () => document.querySelector(`[data-drop="${place}"]`);
  fireEvent.pointerMove(window, { clientX: 80, clientY: 40 });
  // The places of several decisions are there once the drag has begun.
  fireEvent.pointerMove(window, { clientX: 90, clientY: 50 });
  fireEvent.pointerUp(window);
}

test("everybody stands in the column of their state, over the filter of the address", async () => {
  const calls = answerWith(answers());
  await open();
  const applied = await screen.findByRole("region", { name: "Applied" });
  expect(within(applied).getByText("1 of 3 sheets")).toBeTruthy();
  expect(within(applied).getByText("3.50, advances")).toBeTruthy();
  const decided = screen.getByRole("region", { name: "Decided" });
  expect(within(decided).getByText("Declined")).toBeTruthy();
  expect(within(decided).getByText("Against the rule")).toBeTruthy();
  expect(calls.find(({ name }) => name === "candidates.list")?.payload).toMatchObject({
    text: "e",
    window: { offset: 0, limit: 1000 },
  });
  expect(await violations()).toEqual([]);
});

test("a card is dragged onto a column, and the core decides", async () => {
  const calls = answerWith(
    answers({
      "candidates.move": ({ candidacies }) => {
        if (candidacies.includes("c1")) throw coreError({ message: "That cannot be." });
        return { changed: 1, undo: "u" };
      },
    }),
  );
  await open();
  await screen.findByText("Kete");
  drag("冯 布鲁赫", "screen");
  expect(await screen.findByText("1 person screened")).toBeTruthy();
  drag("Sasilia Stober", "interview");
  expect(await screen.findByText("That cannot be.")).toBeTruthy();
  const moves = calls.filter(({ name }) => name === "candidates.move");
  expect(moves.map(({ payload }) => payload)).toEqual([
    { candidacies: ["c2"], event: "screen" },
    { candidacies: ["c1"], event: "interview" },
  ]);
});

test("ticked cards go along, and a decision asks for its ground first", async () => {
  answerWith(
    answers({
      "app.state": () => {
        throw coreError();
      },
      "candidates.grounds": () => ({ declined: ["Late"], withdrew: ["Moved"], refused: ["Pay"] }),
    }),
  );
  const { user } = await open();
  await user.click(await screen.findByRole("checkbox", { name: "Select 冯 布鲁赫" }));
  await user.click(screen.getByRole("checkbox", { name: "Select Sasilia Stober" }));
  drag("Sasilia Stober", "decline");
  const panel = await screen.findByRole("dialog");
  expect(within(panel).getByText("2 candidates")).toBeTruthy();
  expect(within(panel).getByRole("combobox", { name: "Ground" })).toBeTruthy();
});

test("Escape gives a drag up, and a short press is none", async () => {
  const calls = answerWith(answers());
  await open();
  const card = (await screen.findByText("Kete")).closest("li")?.firstElementChild as Element;
  document.elementFromPoint = () => document.querySelector('[data-drop="screen"]');
  fireEvent.pointerDown(card, { button: 0, clientX: 10, clientY: 10 });
  fireEvent.pointerMove(window, { clientX: 12, clientY: 12 });
  fireEvent.pointerUp(window);
  fireEvent.pointerDown(card, { button: 0, clientX: 10, clientY: 10 });
  fireEvent.pointerMove(window, { clientX: 90, clientY: 90 });
  fireEvent.keyDown(window, { key: "Escape" });
  fireEvent.pointerUp(window);
  expect(calls.some(({ name }) => name === "candidates.move")).toBe(false);
});

test("the move menu offers what the core allows", async () => {
  const calls = answerWith(answers({ "candidates.move": () => ({ changed: 1, undo: "u" }) }));
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "Move Kete" }));
  const items = await screen.findAllByRole("menuitem");
  expect(items.map((item) => item.textContent)).toEqual(["Screen", "Decline…"]);
  await user.click(screen.getByRole("menuitem", { name: "Screen" }));
  expect(await screen.findByText("1 person screened")).toBeTruthy();
  expect(calls.find(({ name }) => name === "candidates.move")?.payload).toEqual({
    candidacies: ["c3"],
    event: "screen",
  });
});

test("of five hundred candidates only those that are seen are drawn", async () => {
  const many = Array.from({ length: 500 }, (_, n) =>
    row({ candidacy: `c${n}`, name: `Person ${n}`, state: "applied" }),
  );
  answerWith(answers({ "candidates.list": () => ({ rows: many, total: 1200 }) }));
  const { user, router } = await open();
  const applied = await screen.findByRole("region", { name: "Applied" });
  await waitFor(() => expect(within(applied).getAllByRole("listitem").length).toBeGreaterThan(0));
  expect(within(applied).getAllByRole("listitem").length).toBeLessThan(40);
  expect(screen.getByText(/700 more are not on the board/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Show all in the table" }));
  await waitFor(() => expect(router.state.location.search).toEqual({ text: "e" }));
});
