import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, answerWith, coreError, showAt, violations } from "../../testing/render";
import { candidateRoutes } from "./route";
import { view } from "./testCandidate";

const FILE = {
  attachment: "a1",
  name: "شهادة diploma.pdf",
  kind: "pdf",
  bytes: 1_400_000,
  added_by: "Mara",
  added_at: Date.UTC(2026, 10, 9, 8, 15),
} as const;

const CHECK = {
  code: "eager_learner",
  name: "Eager learner",
  answer: "open",
  evidence: "",
  attachments: [FILE],
} as const;

async function opened(more: Answers = {}) {
  const calls = answerWith({
    "candidates.get": () => view({ checks: [{ ...CHECK, attachments: [...CHECK.attachments] }] }),
    "letters.choices": () => [],
    "drafts.get": () => ({ value: null }),
    "drafts.save": () => ({}),
    "sheets.get": () => {
      throw coreError();
    },
    ...more,
  });
  const { user } = await showAt("/candidates/c1", candidateRoutes);
  const check = within(await screen.findByRole("group", { name: "Eager learner" }));
  const sent = (command: string) => calls.filter(({ name }) => name === command);
  return { user, check, sent };
}

test("a file is attached, and what the core says against it is shown", async () => {
  let picked: string | null = null;
  const { user, check, sent } = await opened({
    "host.pick_file": () => ({ path: picked }),
    "attachments.add": ({ path }) => {
      if (path.endsWith(".exe")) throw coreError({ message: "“run.exe” is no PDF." });
      return { attachment: "a2", name: "scan.pdf", undo: "u" };
    },
  });
  const attach = check.getByRole("button", { name: "Attach a file to Eager learner" });
  await user.click(attach);
  expect(sent("attachments.add")).toEqual([]);
  picked = "/home/mara/run.exe";
  await user.click(attach);
  expect(await screen.findByText("“run.exe” is no PDF.")).toBeTruthy();
  picked = "/home/mara/scan.pdf";
  await user.click(attach);
  expect(await screen.findByText("Attached scan.pdf")).toBeTruthy();
  expect(sent("attachments.add").at(-1)?.payload).toEqual({
    candidacy: "c1",
    code: "eager_learner",
    path: "/home/mara/scan.pdf",
  });
});

test("an attached file is opened, saved and taken away", async () => {
  const { user, check, sent } = await opened({
    "attachments.open": () => ({}),
    "host.save_file": ({ name }) => ({ path: `/home/mara/${name}` }),
    "attachments.save": ({ path }) => ({ path, bytes: FILE.bytes }),
    "attachments.remove": () => ({ attachment: "a1", name: FILE.name, undo: "u" }),
  });
  const line = within(check.getByRole("list", { name: "Files attached to Eager learner" }));
  expect(line.getByText(/1\.4 MB/).textContent).toContain("Mara");
  expect(await violations()).toEqual([]);
  await user.click(line.getByRole("button", { name: `Open ${FILE.name}` }));
  expect(sent("attachments.open")[0]?.payload).toEqual({ attachment: "a1" });
  const more = line.getByRole("button", { name: `More about ${FILE.name}` });
  await user.click(more);
  await user.click(await screen.findByRole("menuitem", { name: "Save a copy…" }));
  expect(await screen.findByText(`Saved ${FILE.name}`)).toBeTruthy();
  await user.click(more);
  await user.click(await screen.findByRole("menuitem", { name: "Remove" }));
  expect(await screen.findByText(`Removed ${FILE.name}`)).toBeTruthy();
  expect(sent("attachments.remove")[0]?.payload).toEqual({ attachment: "a1" });
});
