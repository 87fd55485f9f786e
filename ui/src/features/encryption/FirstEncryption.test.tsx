import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { EncryptionState, Strength } from "../../api/generated/types";
import { answerWith, coreError, show, violations } from "../../testing/render";
import { FirstEncryption } from "./FirstEncryption";

const RECOVERY = "9F2C-77A1";

function plain(change: Partial<EncryptionState> = {}): EncryptionState {
  return { encrypted: false, open: true, passphrase: false, key_store: false, ...change };
}

function strength({ passphrase }: { passphrase: string }): Strength {
  return passphrase.length < 12
    ? { score: 1, enough: false, advice: "password_short" }
    : { score: 4, enough: true, advice: null };
}

test("without a key store a passphrase is asked for, and the key is kept before going on", async () => {
  const done = vi.fn();
  let encrypted = false;
  const calls = answerWith({
    "encryption.state": () => plain({ encrypted }),
    "encryption.judge_passphrase": strength,
    "encryption.encrypt": ({ protect }) => {
      if (protect.kind === "passphrase" && protect.passphrase.length < 12) {
        throw coreError({ code: "passphrase_short", args: { least: "12" }, field: "protect" });
      }
      encrypted = true;
      return { recovery_key: RECOVERY, open: ["/mnt/second"] };
    },
  });
  const { user } = await show(<FirstEncryption onDone={done} />);
  const field = await screen.findByLabelText<HTMLInputElement>("Passphrase of the database");
  const encrypt = screen.getByRole<HTMLButtonElement>("button", { name: "Encrypt the database" });
  expect(encrypt.disabled).toBe(true);
  expect(await violations()).toEqual([]);
  await user.type(field, "too short");
  expect(await screen.findByText("Too short: 12 characters at least")).toBeDefined();
  await user.click(encrypt);
  await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
  await user.type(field, " violet kettle{Enter}");

  const key = await screen.findByRole("status", { name: "Recovery key of the database" });
  expect(key.textContent).toBe(RECOVERY);
  expect(screen.getByRole("alert").textContent).toContain("/mnt/second");
  expect(await violations()).toEqual([]);
  // The screen has read again that the database is encrypted: the key stays all the same.
  expect(calls.filter(({ name }) => name === "encryption.state")).toHaveLength(2);
  expect(done).not.toHaveBeenCalled();
  await user.click(screen.getByRole("checkbox", { name: "I have kept it" }));
  await user.click(screen.getByRole("button", { name: "Go on" }));
  expect(done).toHaveBeenCalledTimes(1);
});

test("with a key store one click encrypts; a passphrase can be chosen instead", async () => {
  const calls = answerWith({
    "encryption.state": () => plain({ key_store: true }),
    "encryption.judge_passphrase": strength,
    "encryption.encrypt": () => ({ recovery_key: RECOVERY, open: [] }),
  });
  const { user } = await show(<FirstEncryption onDone={() => {}} />);
  await screen.findByText(/kept in this computer’s key store/);
  await user.click(screen.getByRole("button", { name: /passphrase at every start instead/ }));
  expect(screen.getByLabelText("Passphrase of the database")).toBeDefined();
  await user.click(screen.getByRole("button", { name: /key store instead/ }));
  await user.click(screen.getByRole("button", { name: "Encrypt the database" }));
  await screen.findByRole("status", { name: "Recovery key of the database" });
  expect(calls.find(({ name }) => name === "encryption.encrypt")?.payload).toEqual({
    protect: { kind: "key_store" },
  });
});

test("one can go on without, and a database that is encrypted is not asked about", async () => {
  const done = vi.fn();
  answerWith({ "encryption.state": () => plain() });
  const first = await show(<FirstEncryption onDone={done} />);
  expect(await screen.findByText(/can then read everything in it/)).toBeDefined();
  await first.user.click(screen.getByRole("button", { name: "Go on without encryption" }));
  expect(done).toHaveBeenCalledTimes(1);
  first.unmount();
  answerWith({ "encryption.state": () => plain({ encrypted: true, passphrase: true }) });
  await show(<FirstEncryption onDone={done} />);
  await waitFor(() => expect(done).toHaveBeenCalledTimes(2));
});
