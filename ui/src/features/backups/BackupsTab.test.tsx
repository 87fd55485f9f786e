import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type {
  BackupContents,
  BackupRow,
  BackupSettings,
  SaveBackupSettings,
} from "../../api/generated/types";
import { type Answers, answerWith, coreError, show, violations } from "../../testing/render";
import { BackupsTab } from "./BackupsTab";

function row(change: Partial<BackupRow> = {}): BackupRow {
  const file = "farm-team-20270502-081500-000-daily.db";
  return {
    path: `/home/mara/backups/${file}`,
    file,
    at: Date.UTC(2027, 4, 2, 8, 15),
    kind: "daily",
    sealed: false,
    bytes: 4_800_000,
    second: false,
    ...change,
  };
}

const closed = row({ path: "/mnt/second/old.db.age", kind: "by_hand", sealed: true, second: true });

const contents: BackupContents = {
  at: row().at,
  bytes: 4_800_000,
  version: 9,
  last_change: null,
  people: 117,
  candidates: 89,
  trainees: 28,
  intakes: 2,
  attachments: 3,
  lacking: { missing: 0, damaged: 0 },
};

function tab(answers: Answers, settings: Partial<BackupSettings> = {}) {
  const calls = answerWith({
    "backups.list": () => ({ folder: "", rows: [row(), closed], second: null, trouble: null }),
    "backups.settings": () => ({ second_folder: null, passphrase: false, ...settings }),
    "backups.look": () => contents,
    ...answers,
  });
  return { calls, shown: show(<BackupsTab />) };
}

test("lists what is there, says what the last backup met, and makes one", async () => {
  const trouble = coreError({
    code: "backup_second_absent",
    class: "trouble",
    args: { path: "/mnt/second" },
  });
  let made = false;
  const { shown } = tab({
    "backups.list": () => ({ folder: "", rows: made ? [row()] : [], second: null, trouble }),
    "backups.make": () => {
      made = true;
      return row();
    },
  });
  const { user } = await shown;
  expect(await screen.findByText("No backup yet")).toBeDefined();
  expect(screen.getByRole("alert").textContent).toContain("/mnt/second, is not there now");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Back up now" }));
  const table = await screen.findByRole("table", { name: "Backups" });
  expect(within(table).getByText("4.8 MB")).toBeDefined();
  expect(within(table).getByText("Daily")).toBeDefined();
  expect(await screen.findByText(/4.8 MB, and checked/)).toBeDefined();
});

test("a rehearsal reports what does not hold, and a restore asks before it begins", async () => {
  const { shown, calls } = tab({
    "backups.rehearse": () => ({
      contents,
      erased: 0,
      problems: [{ code: "check_history", subject: "Entry 2", message: "The chain is broken." }],
    }),
    "backups.restore": () => ({ contents, saved: "/home/mara/backups/before.db", kept: null }),
  });
  const { user } = await shown;
  const table = await screen.findByRole("table", { name: "Backups" });
  const [look] = within(table).getAllByRole("button", { name: /Look inside/ });
  await user.click(look as HTMLElement);
  expect((await screen.findByText("People")).nextElementSibling?.textContent).toBe("117");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Rehearse" }));
  expect(await screen.findByText("1 thing does not hold.")).toBeDefined();
  expect(screen.getByText("The chain is broken.", { exact: false })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Restore…" }));
  const question = await screen.findByRole("dialog", { name: /^Restore the backup of .*2027/ });
  expect(calls.map(({ name }) => name)).not.toContain("backups.restore");
  await user.click(within(question).getByRole("button", { name: "Restore this backup" }));
  expect(await screen.findByText(/The state before is kept as before.db/)).toBeDefined();
});

test("a closed backup opens with what it was made with, and is restored with it", async () => {
  const { shown, calls } = tab({
    "backups.look": ({ passphrase }) => {
      if (passphrase === null) throw coreError({ code: "backup_passphrase_missing" });
      return contents;
    },
    "backups.rehearse": () => ({ contents, erased: 0, problems: [] }),
  });
  const { user } = await shown;
  const rows = within(await screen.findByRole("table", { name: "Backups" })).getAllByRole("row");
  const last = rows.at(-1) as HTMLElement;
  expect(last.textContent).toContain("Under a passphrase");
  expect(last.textContent).toContain("Second folder");
  await user.click(within(last).getByRole("button", { name: /Look inside/ }));
  await user.type(await screen.findByLabelText("Passphrase of the backup"), "violet kettle{Enter}");
  await user.click(await screen.findByRole("button", { name: "Rehearse" }));
  expect(await screen.findByText("Everything holds.")).toBeDefined();
  expect(calls.find(({ name }) => name === "backups.rehearse")?.payload).toEqual({
    path: closed.path,
    passphrase: "violet kettle",
  });
});

test("a second folder is chosen and left, and the passphrase is neither changed nor lost by it", async () => {
  let settings: BackupSettings = { second_folder: null, passphrase: true };
  const saved: SaveBackupSettings[] = [];
  const { shown } = tab({
    "backups.settings": () => settings,
    "host.pick_folder": () => ({ path: "/mnt/second" }),
    "backups.save_settings": (request) => {
      saved.push(request);
      settings = { ...settings, second_folder: request.second_folder };
      return {};
    },
  });
  const { user } = await shown;
  await user.click(await screen.findByRole("button", { name: "Choose a folder…" }));
  expect(await screen.findByText("/mnt/second")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Copy there no more" }));
  await waitFor(() => expect(screen.queryByText("/mnt/second")).toBeNull());
  expect(saved).toEqual([
    { second_folder: "/mnt/second", passphrase: { kind: "keep" } },
    { second_folder: null, passphrase: { kind: "keep" } },
  ]);
});

test("a passphrase is set beside the folder that is there; a short one says so at the field", async () => {
  const saved: SaveBackupSettings[] = [];
  const { shown } = tab(
    {
      "backups.save_settings": (request) => {
        saved.push(request);
        if (saved.length === 1) {
          throw coreError({ code: "backup_passphrase_short", field: "passphrase" });
        }
        return {};
      },
    },
    { second_folder: "/mnt/second" },
  );
  const { user } = await shown;
  const field = await screen.findByLabelText<HTMLInputElement>("New passphrase");
  await user.type(field, "short{Enter}");
  await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
  await user.type(field, " kettle{Enter}");
  await waitFor(() => expect(field.value).toBe(""));
  expect(saved.at(-1)).toEqual({
    second_folder: "/mnt/second",
    passphrase: { kind: "set", passphrase: "short kettle" },
  });
});
