import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, answerWith, coreError, showAt, violations } from "../../testing/render";
import { roomView } from "./room/testRoom";
import { candidateRoutes } from "./route";
import { view } from "./testCandidate";

const answers = (more: Answers = {}): Answers => ({
  "candidates.get": () => view(),
  "letters.choices": () => [],
  "drafts.get": () => ({ value: null }),
  "drafts.save": () => ({}),
  ...more,
});
const open = () => showAt("/candidates/c1", candidateRoutes);

test("the result with its reasons, sheets side by side, what needs talking about, anchors at a click", async () => {
  answerWith(
    answers({
      "sheets.get": ({ sheet }) =>
        roomView({
          sheet,
          answers: {
            scores: [],
            notes: [
              { about: "question", code: "listening", number: 1, note: `${sheet} asked back` },
            ],
            note: "",
          },
        }),
    }),
  );
  const { user } = await open();
  expect(await screen.findByText("Ingrid has not scored Empathy.")).toBeTruthy();
  const listening = screen.getByRole("row", { name: /^Listening/ });
  expect(listening.textContent).toBe("Listening534.002: discuss");
  const empathy = screen.getByRole("row", { name: /^Empathy/ });
  expect(empathy.textContent).toBe("Empathy3missingconsensus 3.500");
  expect(screen.getByText("We listened again.")).toBeTruthy();
  expect(screen.queryByText("uncovers the need")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Listening" }));
  expect(screen.getByText("uncovers the need").closest("li")?.textContent).toBe(
    "5uncovers the needrater-1",
  );
  const notes = screen.getByLabelText("Notes on Listening");
  expect(within(notes).getByText("asked twice")).toBeTruthy();
  expect(await within(notes).findByText(/s2 asked back/)).toBeTruthy();
  expect(screen.getByText("Imported")).toBeTruthy();
  expect(screen.getByText("Against the rule")).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("a check is saved as it is answered, with its evidence", async () => {
  const calls = answerWith(
    answers({ "candidates.answer_check": () => ({ changed: 1, undo: "u" }) }),
  );
  const { user } = await open();
  const check = await screen.findByRole("group", { name: "Eager learner" });
  await user.type(within(check).getByRole("textbox"), "night school");
  await user.click(within(check).getByRole("radio", { name: "Met" }));
  expect(await screen.findByText("Eager learner: Met")).toBeTruthy();
  const sent = calls.filter(({ name }) => name === "candidates.answer_check");
  expect(sent.at(-1)?.payload).toEqual({
    candidacy: "c1",
    code: "eager_learner",
    answer: "met",
    evidence: "night school",
  });
});

test("where the core asks for a reason, it stands at the field, and the panel stays", async () => {
  const calls = answerWith(
    answers({
      "app.state": () => {
        throw coreError();
      },
      "candidates.move": ({ reason }) => {
        if (reason === undefined) {
          throw coreError({ field: "reason", message: "This departs from the rule: say why." });
        }
        return { changed: 1, undo: "u" };
      },
    }),
  );
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "Make an offer…" }));
  await screen.findByText("What stands against it:");
  await user.click(screen.getByRole("button", { name: "Make 1 offer" }));
  const reason = screen.getByRole("textbox", { name: "Reason" });
  expect(await screen.findByText("This departs from the rule: say why.")).toBeTruthy();
  expect(reason.getAttribute("aria-invalid")).toBe("true");
  expect(await violations()).toEqual([]);
  await user.type(reason, "We saw her at work.");
  await user.click(screen.getByRole("button", { name: "Make 1 offer" }));
  expect(await screen.findByText("1 offer made")).toBeTruthy();
  expect(calls.filter(({ name }) => name === "candidates.move").at(-1)?.payload).toEqual({
    candidacies: ["c1"],
    event: "offer",
    reason: "We saw her at work.",
  });
});

test("a consensus takes a comma, and its refusal stands in the form", async () => {
  const calls = answerWith(
    answers({
      "sheets.get": () => roomView(),
      "candidates.set_consensus": ({ note }) => {
        if (note === "") throw coreError({ field: "note", message: "A consensus needs a note." });
        return { changed: 1, undo: "u" };
      },
    }),
  );
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "Listening" }));
  await user.click(screen.getByRole("button", { name: "Write a consensus on Listening" }));
  const form = screen.getByRole("form", { name: "Consensus on Listening" });
  await user.type(within(form).getByRole("textbox", { name: "Score, 1 to 5" }), "3,5");
  await user.click(within(form).getByRole("button", { name: "Save the consensus" }));
  expect(await within(form).findByText("A consensus needs a note.")).toBeTruthy();
  await user.type(within(form).getByRole("textbox", { name: /What was agreed/ }), "agreed");
  await user.click(within(form).getByRole("button", { name: "Save the consensus" }));
  expect(await screen.findByText("Consensus on Listening: 3.5")).toBeTruthy();
  expect(calls.filter(({ name }) => name === "candidates.set_consensus").at(-1)?.payload).toEqual({
    candidacy: "c1",
    competency: "listening",
    score: "3.5",
    note: "agreed",
  });
});

test("an ending asks for a ground of the list", async () => {
  const calls = answerWith(
    answers({
      "app.state": () => {
        throw coreError();
      },
      "candidates.grounds": () => ({
        declined: ["Others were stronger", "Late"],
        withdrew: ["Moved"],
        refused: ["Pay"],
      }),
      "candidates.move": ({ ground }) => {
        if (ground === undefined) throw coreError({ field: "ground", message: "Choose one." });
        return { changed: 1, undo: "u" };
      },
    }),
  );
  const { user } = await open();
  await user.click(await screen.findByRole("button", { name: "Decline…" }));
  await user.click(await screen.findByRole("button", { name: "Decline 1 person" }));
  expect(await screen.findByText("Choose one.")).toBeTruthy();
  await user.click(screen.getByRole("combobox", { name: "Ground" }));
  expect(screen.queryByText("Moved")).toBeNull();
  await user.click(await screen.findByRole("option", { name: "Late" }));
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Decline 1 person" }));
  expect(await screen.findByText("1 person declined")).toBeTruthy();
  expect(calls.filter(({ name }) => name === "candidates.move").at(-1)?.payload).toEqual({
    candidacies: ["c1"],
    event: "decline",
    ground: "Late",
  });
});
