import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { AppState } from "../../api/generated/types";
import { type Answers, answerWith, coreError, showAt, violations } from "../../testing/render";
import { privacyRoutes } from "./route";
import { due, kept, preview, report } from "./testPrivacy";

const answers = (more: Answers = {}): Answers => ({
  "app.state": () => ({ today: "2027-05-03" }) as AppState,
  "privacy.kept": () => kept(),
  "privacy.preview_erasure": () => preview(),
  "privacy.due": () => due(),
  "host.save_file": () => ({ path: "/desk/copy.html" }),
  ...more,
});
const open = (search = "") => showAt(`/privacy/p1${search}`, privacyRoutes);

test("each kind of data says why, who sees it, how long and how much", async () => {
  answerWith(answers());
  await open();
  const table = await screen.findByRole("table", { name: "What is kept" });
  const rows = within(table)
    .getAllByRole("row")
    .map((row) => row.textContent);
  expect(rows[1]).toBe(
    "Name and contactTo reach them.Coordinators; the person.36 months after the outcome.1",
  );
  expect(rows[2]).toContain("none");
  expect(screen.getByText("All of it must be gone on Fri, 3 May 2030.")).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("an access copy asks where, says on which ground a part is kept back, and a refusal stays", async () => {
  let tries = 0;
  const calls = answerWith(
    answers({
      "privacy.access_copy": ({ path }) => {
        tries += 1;
        if (tries === 1) throw coreError({ message: "There is no folder /desk." });
        return { path, rows: 12 };
      },
    }),
  );
  const { user } = await open("?panel=copy");
  await user.click(await screen.findByRole("combobox", { name: "Keep back" }));
  await user.click(await screen.findByRole("option", { name: "Interview sheets" }));
  await user.type(
    screen.getByRole("textbox", { name: "Legal ground for “Interview sheets”" }),
    "Art. 15",
  );
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Save the access copy…" }));
  expect(await screen.findByText("There is no folder /desk.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Save the access copy…" }));
  expect(await screen.findByText("Saved 12 rows to copy.html")).toBeTruthy();
  expect(calls.find(({ name }) => name === "host.save_file")?.payload).toMatchObject({
    name: "access-copy-2027-05-03.html",
  });
  expect(calls.filter(({ name }) => name === "privacy.access_copy").at(-1)?.payload).toEqual({
    person: "p1",
    format: "html",
    path: "/desk/copy.html",
    withhold: [{ group: "sheets", ground: "Art. 15" }],
  });
});

test("a dialog that is closed writes nothing", async () => {
  const calls = answerWith(answers({ "host.save_file": () => ({ path: null }) }));
  const { user } = await open("?panel=copy");
  await user.click(await screen.findByRole("button", { name: "Save the access copy…" }));
  await waitFor(() => expect(calls.some(({ name }) => name === "host.save_file")).toBe(true));
  expect(calls.some(({ name }) => name === "privacy.access_copy")).toBe(false);
  expect(screen.getByRole("button", { name: "Save the access copy…" })).toBeTruthy();
});

test("a hold is set with its reason; without one the core says so at the field", async () => {
  const calls = answerWith(
    answers({
      "privacy.hold": ({ person, reason }) => {
        if (reason === "") throw coreError({ field: "reason", message: "Say why." });
        return { person, name: "Ada Kamau", reason, set_by: "Mara", since: "2027-05-03" };
      },
    }),
  );
  const { user } = await open("?panel=hold");
  const reason = await screen.findByRole("textbox", { name: "Reason" });
  await user.click(screen.getByRole("button", { name: "Set the legal hold" }));
  expect(await screen.findByText("Say why.")).toBeTruthy();
  await user.type(reason, "Claim 17");
  await user.click(screen.getByRole("button", { name: "Set the legal hold" }));
  expect(await screen.findByText("A legal hold on Ada Kamau stands.")).toBeTruthy();
  expect(calls.filter(({ name }) => name === "privacy.hold").at(-1)?.payload).toEqual({
    person: "p1",
    reason: "Claim 17",
  });
});

test("a hold that stands says why, and is released", async () => {
  const hold = {
    person: "p1",
    name: "Ada Kamau",
    reason: "Claim 17",
    set_by: "Mara",
    since: "2027-05-03",
  };
  const calls = answerWith(
    answers({
      "privacy.kept": () => kept({ held_since: "2027-05-03", up_on: null }),
      "privacy.due": () => due({ holds: [hold] }),
      "privacy.release_hold": () => ({}),
    }),
  );
  const { user } = await open("?panel=hold");
  expect(await screen.findByText("Claim 17")).toBeTruthy();
  expect(screen.getByText(/Under a legal hold since/)).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "Reason" }), "Settled");
  await user.click(screen.getByRole("button", { name: "Release the legal hold" }));
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "privacy.release_hold")?.payload).toEqual({
      person: "p1",
      reason: "Settled",
    }),
  );
});

test("erasing shows what goes, asks by name with Keep in the focus, and tells what is still open", async () => {
  let gone = false;
  const there = <T,>(answer: T): T => {
    if (gone) throw coreError({ class: "not_found", message: "That person is gone." });
    return answer;
  };
  const calls = answerWith(
    answers({
      "privacy.kept": () => there(kept()),
      "privacy.preview_erasure": () => there(preview()),
      "privacy.erase": () => {
        gone = true;
        return report({ open: ["/usb/monthly.db: no such folder"], found_in: ["/data/list.csv"] });
      },
    }),
  );
  const { user } = await open("?panel=erase");
  expect(await screen.findByText("How many applied")).toBeTruthy();
  expect(screen.getByText("Erased person AB12")).toBeTruthy();
  expect(screen.getByText(/2 texts about others name this person/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Erase Ada Kamau…" }));
  const question = await screen.findByRole("dialog", { name: "Erase Ada Kamau?" });
  expect(question.textContent).toContain("cannot be undone");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Keep"));
  await user.keyboard("{Enter}");
  expect(calls.some(({ name }) => name === "privacy.erase")).toBe(false);
  await user.click(await screen.findByRole("button", { name: "Erase Ada Kamau…" }));
  await user.click(await screen.findByRole("button", { name: "Erase Ada Kamau" }));
  expect(await screen.findByText("1 person is erased.")).toBeTruthy();
  expect(screen.getByText("3 backups were written anew without what was erased.")).toBeTruthy();
  expect(screen.getByText("/usb/monthly.db: no such folder")).toBeTruthy();
  expect(screen.getByText("/data/list.csv")).toBeTruthy();
  expect(calls.find(({ name }) => name === "privacy.erase")?.payload).toEqual({
    people: ["p1"],
    ground: "asked",
    what: "person",
  });
});

test("whoever may not be erased now is told why, without a button", async () => {
  answerWith(
    answers({ "privacy.preview_erasure": () => preview({ blocks: ["running_enrollment"] }) }),
  );
  await open("?panel=erase");
  expect(await screen.findByText(/Record the outcome first/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Erase Ada Kamau…" })).toBeNull();
});

test("somebody who is not there any more is said", async () => {
  answerWith(
    answers({
      "privacy.kept": () => {
        throw coreError({ class: "not_found", message: "That person is gone." });
      },
    }),
  );
  await open();
  expect(await screen.findByText("That person is gone.")).toBeTruthy();
});
