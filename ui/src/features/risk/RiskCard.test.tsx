import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { Asker } from "../../api/asker";
import type { AccountRole, RiskFlag, RiskView } from "../../api/generated/types";
import { me } from "../../testing/people";
import { answerWith, show, violations } from "../../testing/render";
import { RiskCard } from "./RiskCard";

const FAILED: RiskFlag = {
  kind: "attempts_failed",
  since: "2027-04-12",
  brief: "2 failed attempts",
  why: "2 attempts failed within 90 days.",
  what_to_do: "Look at the failed attempts together before the next one.",
  muted: null,
};

const GAP: RiskFlag = {
  kind: "contact_gap",
  since: "2027-04-20",
  brief: "No contact 15 d",
  why: "No contact for 15 days; the last was on 2027-04-14.",
  what_to_do: "Hold a check-in this week and agree on the next one.",
  muted: { until: "2027-05-07", reason: "On a course abroad", by: "Mara Connell" },
};

async function card(role: AccountRole, flags: RiskFlag[]) {
  const calls = answerWith({
    "risk.get": (): RiskView => ({ flags, watched: true }),
    "risk.mute": () => ({ undo: null }),
    "risk.unmute": () => ({ undo: null }),
  });
  const shown = await show(
    <Asker value={me(role)}>
      <RiskCard enrollment="e1" name="Ada Kamau" today="2027-04-29" known={[]} />
    </Asker>,
  );
  return { ...shown, calls };
}

it("says why, since when and what to do, and what is set aside with the reason and the day", async () => {
  await card("mentor", [FAILED, GAP]);
  const list = within(await screen.findByRole("list", { name: "Early warnings" }));
  const [failed, gap] = list.getAllByRole("listitem");
  expect(failed?.textContent).toContain(
    "2 attempts failed within 90 days. Look at the failed attempts together before the next one.",
  );
  expect(failed?.textContent).toContain("since Mon, 12 Apr 2027");
  expect(gap?.textContent).toContain("the last was on 14 Apr 2027");
  expect(gap?.textContent).toContain(
    "set aside until Fri, 7 May 2027 by Mara Connell: On a course abroad",
  );
  expect(await violations()).toEqual([]);
});

it("sets one aside with a day and a reason, and shows another again", async () => {
  const { user, calls } = await card("coordinator", [FAILED, GAP]);
  await user.click(await screen.findByRole("button", { name: /^Show again: No contact/ }));
  expect(calls).toContainEqual({
    name: "risk.unmute",
    payload: { enrollment: "e1", kind: "contact_gap" },
  });
  await user.click(screen.getByRole("button", { name: /^Set aside: 2 attempts/ }));
  const panel = within(await screen.findByRole("dialog", { name: /Set the warning aside/ }));
  expect(panel.getByRole("button", { name: "Set it aside" })).toHaveProperty("disabled", true);
  expect(await violations()).toEqual([]);
});

it("talks to the trainee, who sets nothing aside", async () => {
  const own = { ...FAILED, why: "2 attempts did not go well in the last 90 days." };
  await card("trainee", [own]);
  expect(await screen.findByRole("list", { name: "What to look at now" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Set aside|Show again/ })).toBeNull();
});

it("is not there where there is nothing to look at", async () => {
  const { calls } = await card("mentor", []);
  await waitFor(() => expect(calls.map(({ name }) => name)).toContain("risk.get"));
  expect(screen.queryByRole("heading")).toBeNull();
});
