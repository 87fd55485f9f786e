import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { UnsettledRow } from "../../api/generated/types";
import {
  type Answers,
  answerWith,
  coreError,
  giveSize,
  showAt,
  violations,
} from "../../testing/render";
import { resultRoutes } from "./route";

function row(change: Partial<UnsettledRow> = {}): UnsettledRow {
  return {
    result: "r1",
    person: null,
    name: "A. Kamau",
    enrollment: null,
    number: null,
    email: "ada@home.example",
    module: "FT-01",
    on: "2027-02-20",
    mark: "85.00",
    stated: "8.50/10.00",
    rule: "person_unknown",
    message: "Nobody here has this number, address or name.",
    can_accept: false,
    file_name: "quiz.csv",
    row: 3,
    alike: 0,
    ...change,
  };
}

const ADA = row({
  person: "p1",
  name: "Ada Kamau",
  enrollment: "e1",
  rule: "attempts_used_up",
  message: "All 2 attempts at FT-01 are used up.",
  can_accept: true,
});

const NOBODY = { email: null, intake: null, enrollment: null, candidacy: null };

beforeEach(() => giveSize());

async function page(answers: Answers) {
  const calls = answerWith(answers);
  return { ...(await showAt("/results", resultRoutes)), calls };
}

test("an unknown person is named, and what then waits for another rule stays in hand", async () => {
  let rows = [row()];
  const { user, calls } = await page({
    "results.unsettled": () => ({ total: rows.length, rows }),
    "people.search": () => [{ ...NOBODY, person: "p1", name: "Ada Kamau", number: "A-1" }],
    "results.settle": () => {
      rows = [ADA];
      return { settled: 0, waiting: [ADA], undo: "u1" };
    },
  });
  await screen.findByText("A. Kamau");
  expect(await violations()).toEqual([]);
  await user.click(await screen.findByRole("button", { name: /^Settle FT-01 of A\. Kamau,/ }));
  const panel = await screen.findByRole("dialog");
  expect(within(panel).queryByRole("radio", { name: /Accept/ })).toBeNull();
  const send = within(panel).getByRole("button", { name: "Give it to this person" });
  expect(send.hasAttribute("disabled")).toBe(true);
  await user.type(within(panel).getByRole("combobox", { name: "Whose result is it?" }), "Ada");
  await user.click(await screen.findByRole("option", { name: "Ada Kamau · A-1" }));
  await user.click(send);
  await waitFor(() => expect(screen.getAllByText(ADA.message).length).toBeGreaterThan(0));
  const settled = calls.find(({ name }) => name === "results.settle");
  expect(settled?.payload).toEqual({
    results: ["r1"],
    settlement: { kind: "assign", person: "p1" },
    alike: false,
  });
  expect(await screen.findByRole("button", { name: "Accept the result" })).toBeTruthy();
});

test("one answer goes for every result of the same name, unless that is not wanted", async () => {
  const { user, calls } = await page({
    "results.unsettled": () => ({ total: 1, rows: [row({ alike: 3 })] }),
    "results.settle": () => ({ settled: 4, waiting: [], undo: "u1" }),
  });
  const discard = async () => {
    await user.click(await screen.findByRole("button", { name: /^Settle FT-01 of A\. Kamau,/ }));
    const panel = await screen.findByRole("dialog");
    await user.click(within(panel).getByRole("radio", { name: /Discard/ }));
    await user.type(within(panel).getByRole("textbox", { name: /Reason/ }), "A test");
    return panel;
  };
  const alike = { name: "Also the 3 other results of this name" };
  const send = { name: "Discard the result" };
  const first = await discard();
  await user.click(within(first).getByRole("button", send));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const second = await discard();
  await user.click(within(second).getByRole("checkbox", alike));
  await user.click(within(second).getByRole("button", send));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const settled = calls.filter(({ name }) => name === "results.settle");
  expect(settled.map(({ payload }) => (payload as { alike: boolean }).alike)).toEqual([
    true,
    false,
  ]);
});

test("a refusal keeps the panel and what was written", async () => {
  const { user } = await page({
    "results.unsettled": () => ({ total: 1, rows: [ADA] }),
    "results.settle": () => {
      throw coreError({
        code: "result_not_there",
        message: "Some of these results do not wait any more.",
      });
    },
  });
  await user.click(await screen.findByRole("button", { name: /^Settle FT-01 of Ada Kamau,/ }));
  const panel = await screen.findByRole("dialog");
  await user.type(within(panel).getByRole("textbox", { name: /Reason/ }), "Agreed");
  await user.click(within(panel).getByRole("button", { name: "Accept the result" }));
  expect(await within(panel).findByText(/do not wait any more/)).toBeTruthy();
  expect(within(panel).getByDisplayValue("Agreed")).toBeTruthy();
});

test("an empty list says what would stand there", async () => {
  await page({ "results.unsettled": () => ({ total: 0, rows: [] }) });
  expect(await screen.findByText("Nothing waits")).toBeTruthy();
  expect(await violations()).toEqual([]);
});
