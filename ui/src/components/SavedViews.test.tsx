import { screen, within } from "@testing-library/react";
import { useMemo, useState } from "react";
import { beforeEach, expect, test } from "vitest";
import { show, violations } from "../testing/render";
import { SavedViews } from "./SavedViews";
import { handleKey } from "./shortcuts";
import { type Column, useTableLayout } from "./tableLayout";

interface Search {
  intake?: string | undefined;
  by?: string | undefined;
}

beforeEach(() => localStorage.clear());

function List() {
  const [search, setSearch] = useState<Search>({ intake: "January", by: undefined });
  const columns = useMemo<Column<object>[]>(
    () => [{ id: "number", header: "Number", width: 80, cell: () => "1" }],
    [],
  );
  const layout = useTableLayout("tried", columns);
  return (
    <>
      <p>{`intake ${search.intake ?? "all"}, number ${layout.visibility["number"] ? "shown" : "hidden"}`}</p>
      <button type="button" onClick={() => setSearch({})}>
        Everything
      </button>
      <button type="button" onClick={() => layout.setVisible("number", false)}>
        Hide the number
      </button>
      <SavedViews list="tried" search={search} layout={layout} onShow={setSearch} />
    </>
  );
}

async function keep(user: Awaited<ReturnType<typeof show>>["user"], name: string) {
  await user.click(screen.getByRole("button", { name: "Views" }));
  await user.type(
    await screen.findByRole("textbox", { name: "Name of the view" }),
    `${name}{Enter}`,
  );
}

test("a view brings back what the list was narrowed to and its columns", async () => {
  const { user } = await show(<List />);
  await keep(user, "January alone");
  await user.click(screen.getByRole("button", { name: "Everything" }));
  await user.click(screen.getByRole("button", { name: "Hide the number" }));
  screen.getByText("intake all, number hidden");
  await user.click(screen.getByRole("button", { name: "Views" }));
  await user.click(await screen.findByRole("button", { name: "January alone" }));
  screen.getByText("intake January, number shown");
});

test("the view that is shown is marked, whatever order its parts were stored in", async () => {
  const { user } = await show(<List />);
  await keep(user, "January alone");
  await user.click(screen.getByRole("button", { name: "Views" }));
  const mine = await screen.findByRole("button", { name: "January alone" });
  expect(mine.getAttribute("aria-current")).toBe("true");
  expect(await violations()).toEqual([]);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Everything" }));
  await user.click(screen.getByRole("button", { name: "Views" }));
  const other = await screen.findByRole("button", { name: "January alone" });
  expect(other.getAttribute("aria-current")).toBe("false");
});

test("the same name replaces, and a removed view can be taken back", async () => {
  const { user } = await show(<List />);
  await keep(user, "Mine");
  await user.click(screen.getByRole("button", { name: "Everything" }));
  await keep(user, "Mine");
  await user.click(screen.getByRole("button", { name: "Views" }));
  const panel = within(await screen.findByRole("dialog"));
  expect(panel.getAllByRole("listitem")).toHaveLength(1);
  await user.click(panel.getByRole("button", { name: "Remove the view Mine" }));
  expect(panel.queryByRole("listitem")).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await user.click(screen.getByRole("button", { name: "Views" }));
  expect(await screen.findByRole("button", { name: "Mine" })).toBeDefined();
});

test("the key v opens the views", async () => {
  await show(<List />);
  handleKey(new KeyboardEvent("keydown", { key: "v" }));
  expect(await screen.findByRole("textbox", { name: "Name of the view" })).toBeDefined();
});
