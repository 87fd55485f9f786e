import { createMemoryHistory } from "@tanstack/react-router";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { createCache } from "../api/cache";
import type { AppState, BackupContents, CoreError } from "../api/generated/types";
import { type Answers, answerWith, coreError, violations } from "../testing/render";
import { App } from "./App";
import { makeRouter } from "./router";

const FILE = "/home/mara/farm-team.db";
const BACKUP = "/home/mara/backups/farm-team-20270502-081500-000-daily.db";
const NEWEST = {
  path: BACKUP,
  file: "farm-team-20270502-081500-000-daily.db",
  at: Date.UTC(2027, 4, 2, 8, 15),
  kind: "daily",
  sealed: false,
  bytes: 4_800_000,
  second: false,
} as const;

const contents: BackupContents = {
  at: NEWEST.at,
  bytes: NEWEST.bytes,
  version: 9,
  last_change: NEWEST.at,
  people: 117,
  candidates: 89,
  trainees: 28,
  intakes: 2,
  attachments: 3,
  lacking: { missing: 0, damaged: 0 },
};

const state = { changes: 1, today: "2027-05-03", started: true } as AppState;

/** A database that cannot be opened until `open` is called. */
async function closed(error: CoreError, answers: (open: () => void) => Answers) {
  let trouble: CoreError | null = error;
  const needsIt = <T,>(value: T): T => {
    if (trouble !== null) throw trouble;
    return value;
  };
  const calls = answerWith({
    "app.state": () => needsIt(state),
    // Signed out: what a restart and what a restored backup begin with.
    "accounts.session": () => needsIt({ state: "signed_out", account: null }),
    "app.settings": () => needsIt({ owner_name: "", color_scheme: "system" }),
    ...answers(() => {
      trouble = null;
    }),
  });
  await act(async () => {
    const router = makeRouter(createMemoryHistory({ initialEntries: ["/monday"] }));
    render(<App router={router} cache={createCache()} />);
  });
  return { user: userEvent.setup(), calls };
}

test("a damaged file: the newest good backup is offered, restored, and the damaged file is named", async () => {
  const damaged = coreError({ code: "database_damaged", class: "trouble" });
  const { user, calls } = await closed(damaged, (open) => ({
    "app.database": () => ({ file: FILE, error: damaged, offer: NEWEST }),
    "backups.look": () => contents,
    "backups.restore": () => {
      open();
      return { contents, saved: null, kept: "/home/mara/farm-team-damaged-1.db" };
    },
  }));
  expect(
    await screen.findByRole("heading", { level: 1, name: "The database file is damaged" }),
  ).toBeDefined();
  expect(await screen.findByText(FILE)).toBeDefined();
  expect((await screen.findByText("People")).nextElementSibling?.textContent).toBe("117");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Restore this backup" }));
  expect(await screen.findByText("/home/mara/farm-team-damaged-1.db")).toBeDefined();
  expect(await violations()).toEqual([]);
  expect(calls.find(({ name }) => name === "backups.restore")?.payload).toEqual({
    path: BACKUP,
    passphrase: null,
  });
  await user.click(screen.getByRole("button", { name: "Go on" }));
  expect(await screen.findByRole("heading", { name: "Sign in" })).toBeDefined();
});

test("where no backup is in reach another one is chosen, and a closed one asks for its passphrase", async () => {
  const damaged = coreError({ code: "database_damaged", class: "trouble" });
  const { user } = await closed(damaged, () => ({
    "app.database": () => ({ file: FILE, error: damaged, offer: null }),
    "host.pick_file": () => ({ path: "/mnt/share/old.db.age" }),
    "backups.look": ({ passphrase }) => {
      if (passphrase === null) throw coreError({ code: "backup_passphrase_missing" });
      if (passphrase !== "violet kettle") throw coreError({ code: "backup_passphrase_wrong" });
      return contents;
    },
    "backups.restore": () => {
      throw coreError({ code: "database_in_use" });
    },
  }));
  expect(await screen.findByText(/No backup beside it can be read/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Choose another backup…" }));
  await user.type(await screen.findByLabelText("Passphrase of the backup"), "wrong{Enter}");
  expect(await screen.findByText(/That does not open this backup/)).toBeDefined();
  const field = screen.getByLabelText("Passphrase of the backup");
  await user.clear(field);
  await user.type(field, "violet kettle{Enter}");
  await user.click(await screen.findByRole("button", { name: "Restore this backup" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Close it there");
  expect(screen.getByRole("heading", { name: "The database file is damaged" })).toBeDefined();
});

test("a passphrase opens; a wrong one says so and what is written stays while the window asks again", async () => {
  const missing = coreError({ code: "database_key_missing", class: "trouble" });
  const { user, calls } = await closed(missing, (open) => ({
    "encryption.state": () => ({
      encrypted: true,
      open: false,
      passphrase: true,
      key_store: false,
    }),
    "encryption.unlock": ({ secret }) => {
      if (secret !== "violet kettle arrives") {
        throw coreError({ code: "secret_wrong", field: "secret" });
      }
      open();
      return {};
    },
  }));
  const field = await screen.findByLabelText<HTMLInputElement>("Passphrase of the database");
  expect(await violations()).toEqual([]);
  await user.type(field, "violet kettle{Enter}");
  await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
  await waitFor(
    () => expect(calls.filter(({ name }) => name === "app.state").length).toBeGreaterThan(1),
    { timeout: 4_000 },
  );
  expect(field.isConnected && field.value).toBe("violet kettle");
  await user.type(field, " arrives{Enter}");
  expect(await screen.findByRole("heading", { name: "Sign in" })).toBeDefined();
});

test("a lost key store: the recovery key opens, and the key is kept in the store again", async () => {
  const missing = coreError({ code: "database_key_missing", class: "trouble" });
  const { user, calls } = await closed(missing, (open) => ({
    "encryption.state": () => ({
      encrypted: true,
      open: false,
      passphrase: false,
      key_store: true,
    }),
    "encryption.unlock": () => {
      open();
      return {};
    },
  }));
  expect(await screen.findByText(/Nothing is lost: the recovery key/)).toBeDefined();
  expect(await violations()).toEqual([]);
  await user.type(screen.getByLabelText("Recovery key of the database"), "9F2C-77A1{Enter}");
  expect(await screen.findByRole("heading", { name: "Sign in" })).toBeDefined();
  expect(calls.find(({ name }) => name === "encryption.unlock")?.payload).toEqual({
    secret: "9F2C-77A1",
    protect: { kind: "key_store" },
  });
});

test("a newer or a locked file says so, and trying again goes on once it opens", async () => {
  let release = () => {};
  const newer = coreError({
    code: "database_newer",
    class: "trouble",
    args: { found: "12", known: "9" },
  });
  const { user } = await closed(newer, (open) => {
    release = open;
    return {};
  });
  expect(
    await screen.findByRole("heading", { name: "This database needs a newer Farm Team" }),
  ).toBeDefined();
  expect(screen.getByText(/Install the newer version/)).toBeDefined();
  release();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: "Sign in" })).toBeDefined();
});
