import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { AttachmentView, AttemptView, ModuleView } from "../../api/generated/types";
import { answerWith, show, violations } from "../../testing/render";
import { AttemptList } from "./AttemptList";

const FILE: AttachmentView = {
  attachment: "f1",
  name: "answers.pdf",
  kind: "pdf",
  bytes: 1_400_000,
  added_by: "Jo Lind",
  added_at: Date.UTC(2027, 0, 18, 8, 15),
};
const ATTEMPT: AttemptView = {
  attempt: "a2",
  number: 2,
  on: "2027-01-29",
  mark: "85",
  pass_mark: "80",
  passed: true,
  counts: true,
  note: "",
  override_reason: null,
  correction_reason: null,
  voided_on: null,
  void_reason: null,
  recorded_by: "Jo Lind",
  attachments: [],
};
const VOIDED: AttemptView = {
  ...ATTEMPT,
  attempt: "a1",
  number: 1,
  counts: false,
  voided_on: "2027-01-20",
  void_reason: "The network was down",
  attachments: [FILE],
};
const VIEW: ModuleView = {
  code: "FT-01",
  name: "Service desk start",
  aim: "",
  assessment: "",
  scale: "percent",
  pass_mark: "80",
  counts: "best",
  resit_cap: null,
  cool_off_days: 7,
  attempts_used: 1,
  attempts_allowed: 2,
  extra_reason: null,
  next_attempt_on: null,
  blocked: null,
  attempts: [VOIDED, ATTEMPT],
};

async function list(running: boolean) {
  const calls = answerWith({
    "host.pick_file": () => ({ path: "/home/jo/answers 2.pdf" }),
    "attachments.add_to_attempt": () => ({ attachment: "f2", name: "answers 2.pdf", undo: "u" }),
  });
  const { user } = await show(
    <AttemptList view={VIEW} editable={running} running={running} onChoose={() => {}} />,
  );
  return { user, calls };
}

test("an attempt takes evidence; a voided one keeps its own and takes no more", async () => {
  const { user, calls } = await list(true);
  const kept = within(screen.getByRole("list", { name: "Files attached to attempt 1" }));
  expect(kept.getByText(/1\.4 MB/).textContent).toContain("Jo Lind");
  expect(screen.queryByRole("button", { name: "Attach a file to attempt 1" })).toBeNull();
  await user.click(kept.getByRole("button", { name: "More about answers.pdf" }));
  expect(await screen.findByRole("menuitem", { name: "Save a copy…" })).toBeTruthy();
  expect(screen.queryByRole("menuitem", { name: "Remove" })).toBeNull();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Attach a file to attempt 2" }));
  expect(await screen.findByText("Attached answers 2.pdf")).toBeTruthy();
  expect(calls.find(({ name }) => name === "attachments.add_to_attempt")?.payload).toEqual({
    attempt: "a2",
    path: "/home/jo/answers 2.pdf",
  });
  expect(await violations()).toEqual([]);
});

test("a year that has ended shows its evidence and takes none", async () => {
  await list(false);
  expect(screen.getByRole("button", { name: "Open answers.pdf" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Attach a file/ })).toBeNull();
});
