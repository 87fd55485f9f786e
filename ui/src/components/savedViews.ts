/** Views of a list that a person has named: what it is narrowed to, its order and its columns. Kept on this computer. */
import { useLocalStorage } from "@mantine/hooks";
import { useCallback } from "react";
import type { ShownColumns } from "./tableLayout";

export interface SavedView<Search extends object> {
  name: string;
  /** What stood in the address. */
  search: Search;
  shown: ShownColumns;
}

export interface SavedViews<Search extends object> {
  /** By name. */
  views: readonly SavedView<Search>[];
  /** A view of the same name is replaced. */
  save: (view: SavedView<Search>) => void;
  remove: (name: string) => void;
}

/** @param list names the list: `trainees`. */
export function useSavedViews<Search extends object>(list: string): SavedViews<Search> {
  const [views, setViews] = useLocalStorage<SavedView<Search>[]>({
    key: `farm-team.views.${list}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const save = useCallback(
    (view: SavedView<Search>) =>
      setViews((old) =>
        [...without(old, view.name), view].sort((a, b) => a.name.localeCompare(b.name)),
      ),
    [setViews],
  );
  const remove = useCallback((name: string) => setViews((old) => without(old, name)), [setViews]);
  return { views, save, remove };
}

function without<Search extends object>(views: SavedView<Search>[], name: string) {
  return views.filter((view) => view.name !== name);
}

/** True where the list shows that view: the same narrowing, order, columns and height of rows. */
export function isShown<Search extends object>(
  view: SavedView<Search>,
  search: Search,
  shown: ShownColumns,
): boolean {
  return flat(view.search) === flat(search) && flat(view.shown) === flat(shown);
}

/** The same text for the same content: without what is absent, in the order of the names. */
function flat(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a.localeCompare(b)))
      : inner,
  );
}
