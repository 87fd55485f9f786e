import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { IntakeCard, IntakeSwitches as Switches } from "../../api/generated/types";
import { answerWith, show, violations } from "../../testing/render";
import { IntakeSwitches } from "./IntakeSwitches";

test("each part is switched off by itself, says what that means, and can be taken back", async () => {
  let now: Switches = {
    mood: true,
    hours_trend: true,
    satisfaction: false,
    rater_comparison: true,
  };
  const calls = answerWith({
    "privacy.switches": () => now,
    "privacy.save_switches": ({ switches }) => {
      now = switches;
      return { undo: "u1" };
    },
    "history.undo": () => {
      now = { ...now, hours_trend: true };
      return { title: "Changed what January collects and shows" } as never;
    },
  });
  const { user } = await show(<IntakeSwitches card={{ intake: "i1" } as IntakeCard} />);
  const hours = await screen.findByRole<HTMLInputElement>("switch", { name: /^Trend of hours/ });
  expect(hours.checked).toBe(true);
  expect(hours.getAttribute("aria-describedby")).not.toBeNull();
  expect(await violations()).toEqual([]);
  hours.focus();
  await user.keyboard(" ");
  expect(await screen.findByText("Trend of hours is switched off.")).toBeTruthy();
  expect(calls.find(({ name }) => name === "privacy.save_switches")?.payload).toEqual({
    intake: "i1",
    switches: { mood: true, hours_trend: false, satisfaction: false, rater_comparison: true },
  });
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(hours.checked).toBe(true));
});
