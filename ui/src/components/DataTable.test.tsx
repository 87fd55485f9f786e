import { screen, waitFor, within } from "@testing-library/react";
import { useCallback, useMemo } from "react";
import { expect, it, vi } from "vitest";
import type { ListPeople, PersonRow } from "../api/generated/types";
import { useRows } from "../api/useRows";
import { answerWith, coreError, giveSize, show, violations } from "../testing/render";
import { ColumnChooser } from "./ColumnChooser";
import { DataTable, withRow } from "./DataTable";
import { moved } from "./gridFocus";
import { useSelection } from "./selection";
import { type Column, useTableLayout } from "./tableLayout";

function person(index: number): PersonRow {
  return {
    person: `p${index}`,
    name: `Person ${index}`,
    number: `A-${index}`,
  } as PersonRow;
}

function list(total: number) {
  return ({ window: { offset, limit } }: ListPeople) => ({
    total,
    rows: Array.from({ length: Math.min(limit, total - offset) }, (_, i) => person(offset + i)),
  });
}

const onOpen = vi.fn();
const onSort = vi.fn();

function People() {
  const columns = useMemo<Column<PersonRow>[]>(
    () => [
      { id: "name", header: "Name", width: 200, sort: "name", always: true, cell: (p) => p.name },
      { id: "number", header: "Number", width: 100, align: "right", cell: (p) => p.number },
    ],
    [],
  );
  const layout = useTableLayout("test", columns);
  const selection = useSelection();
  const rows = useRows(
    "people.list",
    useCallback((offset: number, limit: number) => ({ sort: [], window: { offset, limit } }), []),
  );
  return (
    <>
      <ColumnChooser layout={layout} />
      <DataTable
        label="People"
        layout={layout}
        rows={rows}
        rowId={(p) => p.person}
        rowName={(p) => p.name}
        sort={{ by: "name", descending: false }}
        onSort={onSort}
        onOpen={onOpen}
        selection={selection}
        bulk={(ids) => <button type="button">Enroll {ids.length}</button>}
        empty={<p>Nobody yet</p>}
      />
    </>
  );
}

it("draws a few of 10,000 rows and says how many there are", async () => {
  giveSize();
  const calls = answerWith({ "people.list": list(10_000) });
  await show(<People />);
  const grid = await screen.findByRole("grid", { name: "People" });
  expect(grid.getAttribute("aria-rowcount")).toBe("10001");
  const rows = within(grid).getAllByRole("row");
  expect(rows.length).toBeLessThan(60);
  expect(rows[1]?.getAttribute("aria-rowindex")).toBe("2");
  expect(calls.map((call) => call.name)).toEqual(["people.list"]);
  expect(await violations()).toEqual([]);
});

it("moves the focus by keys, far beyond what is drawn, and fetches the window there", async () => {
  giveSize();
  const calls = answerWith({ "people.list": list(10_000) });
  const { user } = await show(<People />);
  await screen.findByText("Person 0");
  const first = screen.getByText("Person 0").closest("td");
  first?.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}{Home}");
  expect(document.activeElement?.getAttribute("data-cell")).toBe("2:0");
  await user.keyboard(" ");
  expect(screen.getByRole("row", { selected: true }).textContent).toContain("Person 2");
  await user.keyboard("{Enter}");
  expect(onOpen).toHaveBeenLastCalledWith(expect.objectContaining({ person: "p2" }));
  await user.keyboard("{Control>}{End}{/Control}");
  await waitFor(() => expect(document.activeElement?.getAttribute("data-cell")).toBe("9999:2"));
  expect(calls.length).toBeGreaterThanOrEqual(1);
});

it("asks the core for another order instead of sorting", async () => {
  giveSize();
  answerWith({ "people.list": list(3) });
  const { user } = await show(<People />);
  await user.click(await screen.findByRole("button", { name: "Name" }));
  expect(onSort).toHaveBeenLastCalledWith({ by: "name", descending: true });
  const head = screen.getByRole("columnheader", { name: "Name" });
  expect(head.getAttribute("aria-sort")).toBe("ascending");
});

it("ticks all rows of all windows and offers what can be done with them", async () => {
  giveSize();
  answerWith({ "people.list": list(450) });
  const { user } = await show(<People />);
  await user.click(await screen.findByRole("checkbox", { name: "Select all rows" }));
  expect(await screen.findByText("450 selected")).toBeDefined();
  expect(screen.getByRole("button", { name: "Enroll 450" })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Clear the selection" }));
  expect(screen.queryByText("450 selected")).toBeNull();
});

it("hides a column that a person does not want, and remembers it", async () => {
  giveSize();
  answerWith({ "people.list": list(3) });
  const { user, unmount } = await show(<People />);
  await screen.findByText("A-0");
  await user.click(screen.getByRole("button", { name: "Columns" }));
  await user.click(await screen.findByRole("checkbox", { name: "Number" }));
  expect(screen.queryByText("A-0")).toBeNull();
  unmount();
  await show(<People />);
  await screen.findByText("Person 0");
  expect(screen.queryByText("A-0")).toBeNull();
});

it("teaches when it is empty", async () => {
  answerWith({ "people.list": list(0) });
  await show(<People />);
  expect(await screen.findByText("Nobody yet")).toBeDefined();
});

it("says what happened when the rows cannot be read, and tries again", async () => {
  giveSize();
  let broken = true;
  answerWith({
    "people.list": (request) => {
      if (broken) throw coreError({ message: "The disk did not answer." });
      return list(1)(request);
    },
  });
  const { user } = await show(<People />);
  expect((await screen.findByRole("alert")).textContent).toContain("The disk did not answer.");
  broken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Person 0")).toBeDefined();
});

it("never leaves the grid by a key", () => {
  const size = { rows: 5, columns: 3, page: 2 };
  expect(moved({ row: 0, column: 0 }, "ArrowUp", false, size)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 4, column: 2 }, "PageDown", false, size)).toEqual({ row: 4, column: 2 });
  expect(moved({ row: 1, column: 1 }, "End", true, size)).toEqual({ row: 4, column: 2 });
  expect(moved({ row: 1, column: 1 }, "Tab", false, size)).toBeNull();
});

it("keeps the row with the focus among the drawn ones", () => {
  expect(withRow([10, 11, 12], 3, 100)).toEqual([3, 10, 11, 12]);
  expect(withRow([10, 11], 11, 100)).toEqual([10, 11]);
  expect(withRow([0], 7, 5)).toEqual([0]);
});
