import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { answerWith, show, violations } from "../../testing/render";
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
