import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { IntakeView, MonitoringImported } from "../../api/generated/types";
import { type Answers, answerWith, coreError, showAt, violations } from "../../testing/render";
import { fairnessRoutes } from "./route";
import { fairness, group, stage } from "./testFairness";

const answers = (more: Answers = {}): Answers => ({
  "intakes.get": () => ({ card: { name: "January" } }) as IntakeView,
  "fairness.get": () => fairness(),
  ...more,
});
const open = (search = "") => showAt(`/intakes/i1/fairness${search}`, fairnessRoutes);

const looked = (change: Partial<MonitoringImported> = {}): MonitoringImported => ({
  fingerprint: "ab12",
  questions: ["Sex"],
  read: 3,
  imported: 2,
  rejected: [
    {
      row: 4,
      column: "Number",
      value: "A-7",
      code: "not_candidate",
      message: "A-7 is no candidate of this intake.",
      cells: [],
    },
  ],
  ...change,
});

test("the finding comes first with what it does not prove, then every figure of each group", async () => {
  answerWith(answers());
  await open();
  const found = await screen.findByRole("region", { name: "What the figures say" });
  expect(found.textContent).toContain("At least one group was selected clearly less often");
  expect(found.textContent).toContain("Sex: Female (in all)");
  expect(found.textContent).toContain("This proves nothing");
  const table = screen.getByRole("table", { name: "Sex" });
  const cells = (name: RegExp) =>
    within(within(table).getByRole("row", { name }))
      .getAllByRole("cell")
      .map((c) => c.textContent);
  expect(cells(/^Female/)).toEqual([
    "5 of 40",
    "13\u00a0%",
    "0.33",
    "0.0188",
    "5.0",
    "look closer",
  ]);
  expect(cells(/^Male/)).toEqual(["15 of 40", "38\u00a0%", "1.00", "–", "−5.0", "highest rate"]);
  expect(screen.getByText("80 candidates decided on")).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("a flag at one stage alone, too few answers, and nothing to see are three different sentences", async () => {
  const even = [group("Female", { p: "1.0000" }), group("Male")];
  const all = stage({ groups: even });
  const cases = [
    [[all, stage({ stage: "offer" })], /no group stands out, but.*Sex: Female \(offer\)/],
    [[stage({ groups: even, too_few: true, applied: 20 })], /too few answers to judge/],
    [[all], /No group was selected clearly less often/],
  ] as const;
  for (const [stages, words] of cases) {
    answerWith(
      answers({
        "fairness.get": () => fairness({ questions: [{ question: "Sex", stages: [...stages] }] }),
      }),
    );
    const { unmount } = await open();
    const found = await screen.findByRole("region", { name: "What the figures say" });
    expect(found.textContent).toMatch(words);
    unmount();
  }
});

test("hidden groups are counted, and a stage that nobody reached says so", async () => {
  const stages = [
    stage({ groups: [], hidden: 2, applied: 6, too_few: true }),
    stage({ stage: "offer", applied: 0, groups: [], too_few: true }),
  ];
  answerWith(
    answers({ "fairness.get": () => fairness({ questions: [{ question: "Age", stages }] }) }),
  );
  await open();
  expect(await screen.findByText("2 groups are too small to be shown.")).toBeTruthy();
  expect(screen.getByText("Nobody who answered came so far.")).toBeTruthy();
});

test("without answers the page says how they come; raters stand with the most severe first", async () => {
  const rater = { sheets: 4, mean: "3.20", lowest: 2, highest: 5 };
  answerWith(
    answers({
      "fairness.get": () =>
        fairness({
          questions: [],
          raters: [
            { ...rater, rater: "Alone", difference: null },
            { ...rater, rater: "Mild", difference: "0.75" },
            { ...rater, rater: "Severe", difference: "-1.25" },
          ],
        }),
    }),
  );
  await open();
  expect(await screen.findByText("No answers of decided candidates yet")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Export" })).toBeNull();
  const rows = within(screen.getByRole("table", { name: "Raters" })).getAllByRole("row");
  expect(rows.slice(1).map((row) => row.textContent)).toEqual([
    "Severe43.202 to 5−1.25more severe",
    "Mild43.202 to 50.75milder",
    "Alone43.202 to 5–nobody else scored the same candidates",
  ]);
  expect(await violations()).toEqual([]);
});

test("a comparison that is switched off says where", async () => {
  answerWith(answers({ "fairness.get": () => fairness({ raters: null }) }));
  await open();
  expect(await screen.findByText(/switched off in the settings of this intake/)).toBeTruthy();
});

test("a file is looked at first; what was seen is what is stored", async () => {
  const calls = answerWith(
    answers({
      "host.pick_file": () => ({ path: "/desk/answers.csv" }),
      "monitoring.import": ({ dry_run }) => (dry_run ? looked() : looked({ rejected: [] })),
    }),
  );
  const { user } = await open("?import=true");
  const panel = await screen.findByRole("dialog", { name: "Import monitoring data" });
  expect(await violations()).toEqual([]);
  await user.click(within(panel).getByRole("button", { name: "Choose a file…" }));
  expect(await within(panel).findByText("A-7 is no candidate of this intake.")).toBeTruthy();
  expect(within(panel).getByText(/3 rows were read; 2 candidates were found/)).toBeTruthy();
  await user.click(
    within(panel).getByRole("button", { name: "Import the answers of 2 candidates" }),
  );
  expect(await within(panel).findByText("The answers of 2 candidates are stored.")).toBeTruthy();
  expect(within(panel).queryByRole("button", { name: /^Import the answers/ })).toBeNull();
  expect(calls.filter(({ name }) => name === "monitoring.import").map((c) => c.payload)).toEqual([
    { path: "/desk/answers.csv", intake: "i1", dry_run: true },
    { path: "/desk/answers.csv", intake: "i1", fingerprint: "ab12", dry_run: false },
  ]);
});

test("a file that cannot be read says why, and another one can be chosen", async () => {
  answerWith(
    answers({
      "host.pick_file": () => ({ path: "/desk/shoes.csv" }),
      "monitoring.import": () => {
        throw coreError({ message: "No column names a candidate. Nothing was stored." });
      },
    }),
  );
  const { user } = await open("?import=true");
  await user.click(await screen.findByRole("button", { name: "Choose a file…" }));
  expect(await screen.findByText(/No column names a candidate/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Choose another file…" })).toBeTruthy();
});

test("figures that cannot be read are said with a way to try again", async () => {
  answerWith(
    answers({
      "fairness.get": () => {
        throw coreError({ message: "The file is away." });
      },
    }),
  );
  await open();
  expect(await screen.findByText("The file is away.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});
