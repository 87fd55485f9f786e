import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Retention } from "../../api/generated/types";
import { type Answers, answerWith, coreError, show, violations } from "../../testing/render";
import { PrivacyTab } from "./PrivacyTab";
import { due, dueRow, report } from "./testPrivacy";

const EU: Retention = {
  jurisdiction: "eu",
  candidate_months: 6,
  check_in_months: 12,
  note_months: 36,
  monitoring_months: 12,
  comment_months: 24,
};

const answers = (more: Answers = {}): Answers => ({
  "privacy.due": () => due(),
  "privacy.clocks": () => ({
    clocks: EU,
    defaults: [EU, { ...EU, jurisdiction: "gb", candidate_months: 10 }],
  }),
  ...more,
});

test("the chosen ones go in one step, by keyboard, and leave the list", async () => {
  let left = due({ due: [dueRow("p1", "Ada Kamau"), dueRow("p2", "Ben Okafor")] });
  const calls = answerWith(
    answers({
      "privacy.due": () => left,
      "privacy.erase": ({ people }) => {
        left = due({ due: [] });
        return report({ people: people.length });
      },
    }),
  );
  const { user } = await show(<PrivacyTab />);
  const button = await screen.findByRole<HTMLButtonElement>("button", {
    name: "Erase the chosen…",
  });
  expect(button.disabled).toBe(true);
  expect(await violations()).toEqual([]);
  screen.getByRole("checkbox", { name: "Choose all" }).focus();
  await user.keyboard(" ");
  await user.click(button);
  expect(await screen.findByText("How many applied")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Erase 2 people…" }));
  const question = await screen.findByRole("dialog", { name: "Erase 2 people?" });
  expect(question.textContent).toContain("Ada Kamau, Ben Okafor");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Keep"));
  await user.tab();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("2 people are erased.")).toBeTruthy();
  expect(calls.find(({ name }) => name === "privacy.erase")?.payload).toEqual({
    people: ["p1", "p2"],
    ground: "time_is_up",
    what: "person",
  });
  const panel = screen.getByRole("dialog", { name: "Erased" });
  await user.click(within(panel).getAllByRole("button", { name: "Close" })[0] as HTMLElement);
  expect(await screen.findByText("Nobody has to be erased today")).toBeTruthy();
});

test.each([
  {
    what: "monitoring",
    section: "Time is up for monitoring data",
    since: /monitoring data, since/,
    goes: "Every answer",
    deed: "Erase their answers",
    question: "Erase what they said for monitoring?",
    done: "The answers of 1 person are erased.",
  },
  {
    what: "check_ins",
    section: "Time is up for check-ins",
    since: /check-ins and mood, since/,
    goes: "What blocks",
    deed: "Erase what was said",
    question: "Erase what was said in their check-ins?",
    done: "What 1 person said in check-ins is erased.",
  },
] as const)("$what whose time is up goes alone: choosing all chooses nobody else", async (part) => {
  const former = { place: { kind: "enrollment", enrollment: "e2" } } as const;
  let rows = [
    dueRow("p1", "Ada Kamau"),
    dueRow("p2", "Ben Okafor", { ...former, subject: part.what }),
  ];
  const calls = answerWith(
    answers({
      "privacy.due": () => due({ due: rows }),
      "privacy.erase": () => {
        rows = rows.slice(0, 1);
        return report();
      },
    }),
  );
  const { user } = await show(<PrivacyTab />);
  const section = await screen.findByRole("region", { name: part.section });
  expect(within(section).getByText(part.since)).toBeTruthy();
  await user.click(within(section).getByRole("checkbox", { name: "Choose all" }));
  await user.click(within(section).getByRole("button", { name: `${part.deed}…` }));
  const panel = await screen.findByRole("dialog", { name: /^Erase/ });
  expect(within(panel).getByText(part.goes)).toBeTruthy();
  expect(within(panel).queryByText("Ada Kamau")).toBeNull();
  await user.click(within(panel).getByRole("button", { name: `${part.deed}…` }));
  const question = await screen.findByRole("dialog", { name: part.question });
  expect(question.textContent).toContain("Ben Okafor");
  await user.click(within(question).getByRole("button", { name: part.deed }));
  expect(await screen.findByText(part.done)).toBeTruthy();
  expect(calls.find(({ name }) => name === "privacy.erase")?.payload).toEqual({
    people: ["p2"],
    ground: "time_is_up",
    what: part.what,
  });
});

test("a refusal names who stops it, and nobody is unticked", async () => {
  answerWith(
    answers({
      "privacy.erase": () => {
        throw coreError({ message: "Ben Okafor is under a legal hold. Nothing was erased." });
      },
    }),
  );
  const { user } = await show(<PrivacyTab />);
  await user.click(await screen.findByRole("checkbox", { name: "Choose Ben Okafor" }));
  await user.click(screen.getByRole("button", { name: "Erase the chosen…" }));
  await user.click(await screen.findByRole("button", { name: "Erase Ben Okafor…" }));
  await user.click(await screen.findByRole("button", { name: "Erase Ben Okafor" }));
  expect(await screen.findByText(/is under a legal hold/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  const tick = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Choose Ben Okafor" });
  expect(tick.checked).toBe(true);
});

test("former trainees and candidates lose different things; who is held stands below", async () => {
  const hold = { person: "p3", name: "Cai", reason: "Claim", set_by: "Mara", since: "2027-01-01" };
  answerWith(
    answers({
      "privacy.due": () =>
        due({
          due: [
            dueRow("p1", "Ada Kamau"),
            dueRow("p2", "Ben Okafor", { place: { kind: "enrollment", enrollment: "e2" } }),
          ],
          soon: [dueRow("p4", "Dee Soon", { days: -30 })],
          holds: [hold],
        }),
    }),
  );
  const { user } = await show(<PrivacyTab />);
  const soon = await screen.findByRole("table", { name: "Within 30 days" });
  expect(within(soon).getByText(/in 30 days/)).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "Choose all" }));
  await user.click(screen.getByRole("button", { name: "Erase the chosen…" }));
  expect(await screen.findByText("How many applied")).toBeTruthy();
  expect(screen.getByText("Scores")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await user.click(await screen.findByRole("button", { name: "Release the hold on Cai" }));
  expect(await screen.findByRole("dialog", { name: /Release the legal hold/ })).toBeTruthy();
});

test("a jurisdiction fills in what the core says is usual, and a bad number stands at its field", async () => {
  const calls = answerWith(
    answers({
      "privacy.save_clocks": ({ candidate_months }) => {
        if (candidate_months > 240) {
          throw coreError({ field: "candidate_months", message: "1 to 240 months." });
        }
        return {};
      },
    }),
  );
  const { user } = await show(<PrivacyTab />);
  await user.click(await screen.findByRole("combobox", { name: "Rules of" }));
  await user.click(await screen.findByRole("option", { name: "Great Britain" }));
  const months = screen.getByRole<HTMLInputElement>("textbox", {
    name: "Candidates who are not enrolled",
  });
  expect(months.value).toBe("10 months");
  await user.clear(months);
  await user.type(months, "999");
  await user.click(screen.getByRole("button", { name: "Save the clocks" }));
  expect(await screen.findByText("1 to 240 months.")).toBeTruthy();
  await user.clear(months);
  await user.type(months, "9");
  await user.click(screen.getByRole("button", { name: "Save the clocks" }));
  expect(await screen.findByText("The clocks are saved.")).toBeTruthy();
  expect(calls.filter(({ name }) => name === "privacy.save_clocks").at(-1)?.payload).toEqual({
    ...EU,
    jurisdiction: "gb",
    candidate_months: 9,
  });
});

test("what cannot be read is said with a way to try again", async () => {
  answerWith(
    answers({
      "privacy.due": () => {
        throw coreError({ message: "The file is away." });
      },
    }),
  );
  await show(<PrivacyTab />);
  expect(await screen.findByText("The file is away.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});
