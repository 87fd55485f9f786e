import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { ImportFile, Preview } from "../../api/generated/types";
import { type Answers, answerWith, coreError, showAt, violations } from "../../testing/render";
import { importRoutes } from "./route";

function previewOf(file: ImportFile): Preview {
  const value = file.corrections.find(({ row }) => row === 23)?.value ?? "31/09/2026";
  const good = value.startsWith("2026-");
  const open = file.decisions.length === 0;
  const name = file.mapping.find(({ field }) => field === "email")?.column ?? "E-mail";
  return {
    file_name: "applicants.csv",
    fingerprint: "f1",
    encoding: file.encoding ?? "utf8",
    delimiter: "comma",
    sheets: [],
    sheet: null,
    date_form: file.date_form ?? null,
    date_form_ambiguous: file.date_form === undefined,
    columns: [
      { name: "No.", letter: "A", examples: ["A-0001"] },
      { name: "E-mail", letter: "B", examples: ["a@example.org"] },
      { name: "Applied on", letter: "C", examples: ["2026-10-27"] },
    ],
    fields: [
      { field: "number", column: "No.", required: false },
      { field: "email", column: name === "" ? null : name, required: false },
      { field: "applied_on", column: "Applied on", required: false },
    ],
    missing: [],
    sample: [],
    report: {
      read: 121,
      imported: (good ? 118 : 117) - (open ? 1 : 0),
      updated: 0,
      unchanged: 1,
      to_decide: open
        ? [
            {
              row: 40,
              name: "Ada",
              results: 1,
              matches: [{ person: "p1", row: null, name: "Ada", number: "A-7", email: null }],
            },
          ]
        : [],
      rejected: good
        ? []
        : [
            {
              row: 23,
              column: "Applied on",
              value,
              code: "date_no_such_day",
              message: "September has 30 days",
              cells: ["A-0022", "b@example.org", value],
            },
          ],
      rejected_rows: good ? 0 : 1,
      unsettled: [],
      intake: null,
      undo: null,
    },
    remarks: ["Row 92 repeats row 82."],
  };
}

let drafts: Record<string, string | null> = {};
beforeEach(() => {
  drafts = {};
});

function answers(more: Answers = {}): Answers {
  return {
    "intakes.list": () => [],
    "drafts.get": ({ key }) => ({ value: drafts[key] ?? null }),
    "drafts.save": ({ key, value }) => {
      drafts[key] = value;
      return {};
    },
    "operations.cancel": () => ({}),
    "host.pick_file": () => ({ path: "/home/mara/applicants.csv" }),
    "exchange.preview": previewOf,
    "exchange.import": (file) => ({ ...previewOf(file).report, intake: "i1", undo: "u1" }),
    "history.undo": () => ({ title: "Import of 118 people" }),
    ...more,
  };
}

const names = (calls: { name: string }[]) => calls.map(({ name }) => name);

test("from the file to the candidates: choices, a correction and a decision go along, back keeps them", async () => {
  const calls = answerWith(answers());
  const { user, router } = await showAt("/import/people", importRoutes);
  await user.click(await screen.findByRole("button", { name: "Choose a file…" }));
  expect(await screen.findByText(/can be read day first or month first/)).toBeTruthy();
  expect(screen.getByText("Give the new intake a name.")).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: /Name of the intake/ }), "January intake");
  expect(screen.getByText("Say when the new intake starts.")).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "No intake yet; keep them as people" }));
  await user.click(screen.getByRole("combobox", { name: "Dates are written like" }));
  await user.click(await screen.findByRole("option", { name: "27/10/2026 (day first)" }));
  await waitFor(() => expect(screen.queryByText(/can be read day first/)).toBeNull());
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Check 121 rows" }));
  expect(await screen.findByText("September has 30 days")).toBeTruthy();
  expect(screen.getByText("Row 92 repeats row 82.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Correct row 23" }));
  const field = screen.getByRole("textbox", { name: "Applied on in row 23" });
  await user.clear(field);
  await user.type(field, "2026-09-30{Enter}");
  await waitFor(() => expect(screen.queryByText("September has 30 days")).toBeNull());
  await user.click(screen.getByRole("button", { name: "Row 40 is somebody new" }));
  await screen.findByRole("button", { name: "Import 118 people" });
  expect(await violations()).toEqual([]);

  // Going back and forth loses nothing, and nothing has been stored so far.
  await user.click(screen.getByRole("button", { name: "Back to 2 Columns" }));
  await user.click(await screen.findByRole("button", { name: "Check 121 rows" }));
  await user.click(await screen.findByRole("button", { name: "Import 118 people" }));
  expect(names(calls)).toContain("exchange.import");
  const sent = calls.find(({ name }) => name === "exchange.import")?.payload;
  expect(sent).toMatchObject({
    path: "/home/mara/applicants.csv",
    kind: "people",
    date_form: "day_month_year",
    corrections: [{ row: 23, column: "Applied on", value: "2026-09-30" }],
    decisions: [{ row: 40, person: null }],
    fingerprint: "f1",
    dry_run: false,
  });
  expect(sent).not.toHaveProperty("intake");

  expect(await screen.findByText("118 people imported")).toBeTruthy();
  expect(await violations()).toEqual([]);
  await waitFor(() => expect(drafts["import:people"]).toBeNull());
  await user.click(screen.getByRole("button", { name: "Undo the import" }));
  expect(await screen.findByRole("button", { name: "Import 118 people" })).toBeTruthy();
  expect(router.state.location.pathname).toBe("/import/people");
});

test("a file that cannot be read says why, at the step where another can be chosen", async () => {
  answerWith(
    answers({
      "exchange.preview": () => {
        throw coreError({ class: "trouble", message: "The workbook is protected by a password." });
      },
    }),
  );
  const { user } = await showAt("/import/people", importRoutes);
  await user.click(await screen.findByRole("button", { name: "Choose a file…" }));
  expect(await screen.findByText("The workbook is protected by a password.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Check the rows" })).toHaveProperty("disabled", true);
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(await screen.findByRole("button", { name: "Choose another file…" })).toBeTruthy();
});

test("a refused import stays on the check and stores nothing", async () => {
  answerWith(
    answers({
      "exchange.import": () => {
        throw coreError({ message: "The file was changed." });
      },
    }),
  );
  const { user } = await showAt("/import/people?step=3", importRoutes);
  await user.click(await screen.findByRole("button", { name: "Choose a file…" }));
  await user.click(await screen.findByRole("radio", { name: /No intake yet/ }));
  await user.click(await screen.findByRole("button", { name: "Check 121 rows" }));
  await user.click(await screen.findByRole("button", { name: "Import 116 people" }));
  expect(await screen.findByText("The file was changed.")).toBeTruthy();
  expect(screen.getByText(/Nothing has been stored yet/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Read the file again" }));
  await waitFor(() => expect(screen.queryByText("The file was changed.")).toBeNull());
});

test("an import that was left is there again after the window was closed", async () => {
  drafts["import:people"] = JSON.stringify({ path: "/home/mara/later.csv" });
  answerWith(answers());
  const { user } = await showAt("/import/people", importRoutes);
  const main = await screen.findByText("later.csv", { selector: "p *" });
  expect(within(document.body).getByRole("heading", { level: 1 }).textContent).toBe(
    "Import people",
  );
  expect(main).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Go on to the columns" }));
  expect(await screen.findByText("Which column is which")).toBeTruthy();
});

test("sheets wait for their intake, because its rubric reads them", async () => {
  const calls = answerWith(answers());
  const { user } = await showAt("/import/sheets", importRoutes);
  await user.click(await screen.findByRole("button", { name: "Choose a file…" }));
  expect(await screen.findByText("Choose an intake.")).toBeTruthy();
  expect(names(calls)).not.toContain("exchange.preview");
});

test("an address of no kind is no page", async () => {
  answerWith(answers());
  await showAt("/import/cats", importRoutes);
  expect(screen.queryByRole("button", { name: "Choose a file…" })).toBeNull();
});
