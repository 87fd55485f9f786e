import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Reminders } from "../../../api/generated/types";
import { answerWith, coreError, show, violations } from "../../../testing/render";
import { RemindersCard } from "./RemindersCard";

test("reminders say beforehand what they would say, and are turned off by keyboard", async () => {
  let now: Reminders = {
    on: true,
    lines: [{ text: "Milestones today: 2", count: 2, untold: 0 }],
  };
  const calls = answerWith({
    "reminders.get": () => now,
    "reminders.set": ({ on }) => {
      now = { on, lines: [] };
      return {};
    },
  });
  const { user } = await show(<RemindersCard />);
  const remind = await screen.findByRole<HTMLInputElement>("switch", { name: "Remind me" });
  expect(remind.checked).toBe(true);
  expect(screen.getByText("Milestones today: 2")).toBeTruthy();
  expect(await violations()).toEqual([]);
  remind.focus();
  await user.keyboard(" ");
  await waitFor(() => expect(remind.checked).toBe(false));
  expect(calls.find(({ name }) => name === "reminders.set")?.payload).toEqual({ on: false });
  expect(screen.getByText("Nothing to remind you of.")).toBeTruthy();
});

test("an example that the system does not show says what to do", async () => {
  answerWith({
    "reminders.get": () => ({ on: true, lines: [] }),
    "reminders.show_sample": () => {
      throw coreError({ code: "notification_not_shown", class: "trouble" });
    },
  });
  const { user } = await show(<RemindersCard />);
  await user.click(await screen.findByRole("button", { name: "Show an example" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Allow notifications");
  expect(await violations()).toEqual([]);
});
