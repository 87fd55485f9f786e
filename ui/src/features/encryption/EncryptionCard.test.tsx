import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { answerWith, coreError, show, violations } from "../../testing/render";
import { EncryptionCard } from "./EncryptionCard";

test("encryption goes on with a key to keep and off with a question, and says what it could not reach", async () => {
  let encrypted = false;
  const calls = answerWith({
    "encryption.state": () => ({ encrypted, open: true, passphrase: false, key_store: true }),
    "encryption.encrypt": () => {
      encrypted = true;
      return { recovery_key: "9F2C-77A1", open: [] };
    },
    "encryption.decrypt": () => {
      encrypted = false;
      return { open: ["/mnt/second/old.db"] };
    },
  });
  const { user } = await show(<EncryptionCard />);
  expect(await screen.findByText("Not encrypted")).toBeDefined();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Encrypt the database" }));
  expect(
    (await screen.findByRole("status", { name: "Recovery key of the database" })).textContent,
  ).toBe("9F2C-77A1");
  await user.click(screen.getByRole("checkbox", { name: "I have kept it" }));
  await user.click(screen.getByRole("button", { name: "Go on" }));
  expect(screen.getByText("Encrypted")).toBeDefined();

  await user.click(screen.getByRole("button", { name: "Take the encryption off…" }));
  const question = await screen.findByRole("dialog", { name: "Take the encryption off?" });
  expect(calls.map(({ name }) => name)).not.toContain("encryption.decrypt");
  await user.click(within(question).getByRole("button", { name: "Take the encryption off" }));
  expect(await screen.findByText("Not encrypted")).toBeDefined();
  expect(screen.getByText("/mnt/second/old.db")).toBeDefined();
});

test("another passphrase needs the one of today, and a new recovery key is kept", async () => {
  const calls = answerWith({
    "encryption.state": () => ({ encrypted: true, open: true, passphrase: true, key_store: false }),
    "encryption.judge_passphrase": () => ({ score: 4, enough: true, advice: null }),
    "encryption.unlock": ({ secret }) => {
      if (secret !== "violet kettle") throw coreError({ code: "secret_wrong", field: "secret" });
      return {};
    },
    "encryption.renew_recovery_key": () => ({ recovery_key: "77A1-9F2C" }),
  });
  const { user } = await show(<EncryptionCard />);
  await user.click(await screen.findByRole("button", { name: "Change how it opens…" }));
  const panel = within(await screen.findByRole("dialog", { name: /Change how the database/ }));
  const today = panel.getByLabelText(/^Passphrase of today/);
  // The panel moves the focus when it stands still.
  await waitFor(() => expect(document.activeElement).toBe(today));
  await user.type(panel.getByLabelText("New passphrase"), "another long one");
  await user.type(today, "wrong");
  expect(await violations()).toEqual([]);
  await user.click(panel.getByRole("button", { name: "Change how it opens" }));
  await waitFor(() => expect(today.getAttribute("aria-invalid")).toBe("true"));
  await user.clear(today);
  await user.type(today, "violet kettle{Enter}");
  await screen.findByText("The database opens this way from now on.");
  expect(calls.findLast(({ name }) => name === "encryption.unlock")?.payload).toEqual({
    secret: "violet kettle",
    protect: { kind: "passphrase", passphrase: "another long one" },
  });

  await user.click(screen.getByRole("button", { name: "Make a new recovery key…" }));
  const question = within(await screen.findByRole("dialog", { name: "Make a new recovery key?" }));
  await user.click(question.getByRole("button", { name: "Make a new recovery key" }));
  const key = await screen.findByRole("status", { name: "Recovery key of the database" });
  expect(key.textContent).toBe("77A1-9F2C");
});
