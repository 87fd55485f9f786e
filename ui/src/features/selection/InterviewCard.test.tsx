import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, answerWith, coreError, showAt, violations } from "../../testing/render";
import { roomView } from "./room/testRoom";
import { candidateRoutes } from "./route";
import { seat, view } from "./testCandidate";

const answers = (more: Answers = {}): Answers => ({
  "candidates.get": () => view(),
  "letters.choices": () => [],
  "drafts.get": () => ({ value: null }),
  "drafts.save": () => ({}),
  ...more,
});
const open = () => showAt("/candidates/c1", candidateRoutes);

test("an interview is planned with raters who sign in and one by name", async () => {
  const calls = answerWith(
    answers({
      "candidates.get": () => view({ open: false, sheets: [], panel: [] }),
      "interviews.raters": () => [{ account: "a1", name: "Jo Lind" }],
      "interviews.plan": ({ raters }) => {
        if (raters.length === 1) throw coreError({ field: "raters", message: "One is too few." });
        return { undo: "u" };
      },
    }),
  );
  const { user } = await open();
  expect(await screen.findByText("Nobody sits on the panel yet.", { exact: false })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Plan the interview" }));
  const panel = await screen.findByRole("dialog");
  await user.click(within(panel).getByRole("combobox", { name: "Raters who sign in" }));
  await user.click(await screen.findByRole("option", { name: "Jo Lind" }));
  const [hour] = within(within(panel).getByRole("group", { name: "Starts at" })).getAllByRole(
    "spinbutton",
  );
  await user.click(hour as HTMLElement);
  await user.keyboard("0930");
  const [day] = within(within(panel).getByRole("group", { name: "Day" })).getAllByRole(
    "spinbutton",
  );
  await user.click(day as HTMLElement);
  await user.keyboard("20112026");
  await user.click(within(panel).getByRole("button", { name: "Save the plan" }));
  expect(await within(panel).findByText("One is too few.")).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.type(
    within(panel).getByRole("combobox", { name: "Raters without an account" }),
    "A. Ruiz{Enter}",
  );
  await user.click(within(panel).getByRole("button", { name: "Save the plan" }));
  expect(await screen.findByText("The interview of Sasilia Stober is planned")).toBeTruthy();
  expect(calls.filter(({ name }) => name === "interviews.plan").at(-1)?.payload).toEqual({
    candidacy: "c1",
    appointment: { day: "2026-11-20", starts_at: 570, minutes: 60, place: "" },
    raters: [{ account: "a1" }, { name: "A. Ruiz" }],
  });
});

test("a sheet is unlocked with a reason, and what stood on it stays readable", async () => {
  const calls = answerWith(
    answers({
      "sheets.get": () =>
        roomView({
          rater: "Ingrid",
          earlier: [
            {
              day: "2026-11-20",
              actor: "Mara",
              reason: "Two lines were swapped",
              answers: { scores: [], notes: [], note: "before" },
            },
          ],
        }),
      "sheets.unlock": ({ reason }) => {
        if (reason === "") throw coreError({ field: "reason", message: "Say why." });
        return {};
      },
    }),
  );
  const { user } = await open();
  const more = () => screen.getByRole("button", { name: "More about the sheet of Ingrid" });
  await screen.findByRole("list", { name: "Panel" });
  await user.click(more());
  await user.click(await screen.findByRole("menuitem", { name: "Unlock the sheet…" }));
  const panel = await screen.findByRole("dialog", { name: /Unlock the sheet/ });
  await user.click(within(panel).getByRole("button", { name: "Unlock the sheet" }));
  expect(await within(panel).findByText("Say why.")).toBeTruthy();
  await user.type(within(panel).getByRole("textbox", { name: "Reason" }), "A slip");
  await user.click(within(panel).getByRole("button", { name: "Unlock the sheet" }));
  expect(await screen.findByText("The sheet of Ingrid is unlocked")).toBeTruthy();
  expect(calls.filter(({ name }) => name === "sheets.unlock").at(-1)?.payload).toEqual({
    sheet: "s2",
    reason: "A slip",
  });
  await user.click(more());
  await user.click(await screen.findByRole("menuitem", { name: "Read the whole sheet" }));
  expect(await screen.findByText("Before Mara unlocked it on 20 Nov 2026")).toBeTruthy();
  expect(screen.getByText("before")).toBeTruthy();
});

test("while the sheets are closed the page shows who sits there and nothing of what they think", async () => {
  const calls = answerWith(
    answers({
      "candidates.get": () =>
        view({
          open: false,
          sheets: [],
          panel: [
            seat("s1", "Jo Lind", { account: "a1", own: false }),
            seat("s2", "Ingrid", { state: "draft" }),
          ],
        }),
      "interviews.release": () => ({ undo: null }),
    }),
  );
  const { user } = await open();
  expect(await screen.findByText("1 of 2 sheets in, 2 to 3 raters asked for")).toBeTruthy();
  expect(screen.getByText("Handed in")).toBeTruthy();
  expect(screen.getByText("Draft")).toBeTruthy();
  expect(screen.queryByRole("table", { name: "Sheets side by side" })).toBeNull();
  expect(screen.getByRole("link", { name: "Open the room of Ingrid" })).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Open the room of Jo Lind" })).toBeNull();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Open the sheets now…" }));
  const panel = await screen.findByRole("dialog", { name: /Open the sheets now/ });
  await user.type(within(panel).getByRole("textbox", { name: "Reason" }), "Ingrid fell ill");
  await user.click(within(panel).getByRole("button", { name: "Open the sheets" }));
  expect(await screen.findByText("The sheets of Sasilia Stober are open")).toBeTruthy();
  expect(calls.find(({ name }) => name === "interviews.release")?.payload).toEqual({
    candidacy: "c1",
    reason: "Ingrid fell ill",
  });
});
