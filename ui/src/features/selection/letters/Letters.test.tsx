import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { LetterKind, LetterTexts } from "../../../api/generated/types";
import { type Answers, answerWith, coreError, showAt, violations } from "../../../testing/render";
import { candidateRoutes } from "../route";
import { view } from "../testCandidate";

const PAGE = "data:image/png;base64,iVBORw0KGgo=";

function texts(): LetterTexts {
  const text = (subject: string) => ({
    subject,
    salutation: "Dear {candidate},",
    body: "We write about {intake}.",
    closing: "Yours,",
    reply: "",
  });
  const wording = (letter: LetterKind) => ({
    letter,
    text: text(`About ${letter}`),
    own: letter === "offer",
    shipped: text("As shipped"),
    placeholders: [{ name: "candidate", example: "Robin Example" }],
  });
  const letters = (["invitation", "offer", "decline", "talent_pool"] as const).map(wording);
  return { sender: "Farm Team", letters };
}

const editing = (more: Answers = {}): Answers => ({
  "letters.texts": () => texts(),
  "letters.preview_text": ({ text }) => ({ pages: [PAGE], words: text.subject }),
  "intakes.get": () => {
    throw coreError();
  },
  "drafts.get": () => ({ value: null }),
  "drafts.save": () => ({}),
  ...more,
});

test("words are put in where the cursor is, seen on the page, and saved alone", async () => {
  const calls = answerWith(editing({ "letters.set_texts": () => ({ undo: "u" }) }));
  const { user } = await showAt("/intakes/i1/letters", candidateRoutes);
  const subject = await screen.findByLabelText<HTMLInputElement>(/^Subject/);
  await user.clear(subject);
  await user.type(subject, "For  now");
  subject.setSelectionRange(4, 4);
  await user.click(screen.getByRole("button", { name: /^Put in candidate/ }));
  await waitFor(() => expect(subject.value).toBe("For {candidate} now"));
  await waitFor(() => expect(document.activeElement).toBe(subject));
  expect(subject.selectionStart).toBe("For {candidate}".length);
  expect(await screen.findByText("For {candidate} now")).toBeTruthy();
  expect(screen.getByRole("img", { name: "Page 1 of 1" })).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Save the letter" }));
  expect(await screen.findByText("Saved the letter")).toBeTruthy();
  const sent = calls
    .filter(({ name }) => name === "letters.set_texts")
    .map(({ payload }) => payload);
  expect(sent).toEqual([
    {
      intake: "i1",
      sender: "Farm Team",
      letters: [
        {
          letter: "invitation",
          text: { ...texts().letters[0]?.text, subject: "For {candidate} now" },
        },
      ],
    },
  ]);
});

test("what the core refuses stands at its field", async () => {
  answerWith(
    editing({
      "letters.set_texts": () => {
        throw coreError({ field: "body", message: "No placeholder is called “salary”." });
      },
    }),
  );
  const { user } = await showAt("/intakes/i1/letters?letter=offer", candidateRoutes);
  await user.type(await screen.findByLabelText(/^Text/), " Pay");
  await user.click(screen.getByRole("button", { name: "Save the letter" }));
  const body = screen.getByLabelText(/^Text/);
  await waitFor(() => expect(body.getAttribute("aria-invalid")).toBe("true"));
  expect(screen.getByText("No placeholder is called “salary”.")).toBeTruthy();
});

const candidate = (more: Answers = {}): Answers => ({
  "candidates.get": () => view(),
  "letters.choices": () => [
    { letter: "invitation", why_not: null },
    { letter: "offer", why_not: "Not offered." },
  ],
  "letters.preview": () => ({ pages: [PAGE, PAGE], words: "Dear Sasilia Stober," }),
  "host.save_file": () => ({ path: "/home/mara/A-0001.pdf" }),
  "drafts.get": () => ({ value: null }),
  "drafts.save": () => ({}),
  ...more,
});

test("a letter that fits is seen page by page and saved", async () => {
  const calls = answerWith(
    candidate({
      "letters.save": () => ({ folder: "/home/mara", files: ["A-0001.pdf"], all: null }),
    }),
  );
  const { user } = await showAt("/candidates/c1", candidateRoutes);
  const card = await screen.findByRole("region", { name: "Letters" });
  expect(within(card).queryByRole("button", { name: "Offer of a place" })).toBeNull();
  await user.click(
    await within(card).findByRole("button", { name: "Invitation to the interview" }),
  );
  const panel = await screen.findByRole("dialog");
  expect(await within(panel).findByRole("img", { name: "Page 2 of 2" })).toBeTruthy();
  expect(within(panel).getByText("Dear Sasilia Stober,")).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(within(panel).getByRole("button", { name: "Save PDF…" }));
  expect(await screen.findByText("Saved A-0001.pdf")).toBeTruthy();
  const sent = calls.filter(({ name }) => name === "letters.save");
  expect(sent.at(-1)?.payload).toEqual({
    candidacy: "c1",
    letter: "invitation",
    path: "/home/mara/A-0001.pdf",
  });
});

test("a letter that cannot be set says why and cannot be saved", async () => {
  answerWith(
    candidate({
      "letters.preview": () => {
        throw coreError({ message: "No font of this computer can write 佐." });
      },
    }),
  );
  const { user } = await showAt("/candidates/c1", candidateRoutes);
  await user.click(await screen.findByRole("button", { name: "Invitation to the interview" }));
  const panel = await screen.findByRole("dialog");
  expect(await within(panel).findByText("No font of this computer can write 佐.")).toBeTruthy();
  const save = within(panel).getByRole<HTMLButtonElement>("button", { name: "Save PDF…" });
  expect(save.disabled).toBe(true);
});
