/** Rows of a long list, fetched in windows of 200 as the table scrolls to them. */
import { keepPreviousData, useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { Request, Response } from "./client";
import type { CommandName } from "./generated/contract";
import type { CoreError } from "./generated/types";
import { readQuery } from "./hooks";

/** How many rows one request brings. */
export const WINDOW = 200;

export interface RowSource<Row> {
  /** How many rows there are in all; null until the first answer. */
  total: number | null;
  /** The row at a place (from 0), or undefined while it is on its way. */
  rowAt: (index: number) => Row | undefined;
  /** Tells which places are on the screen (both inclusive). */
  show: (first: number, last: number) => void;
  /** True while a changed request is on its way and the old rows are still shown. */
  stale: boolean;
  error: CoreError | null;
  retry: () => void;
  /** Every row there is, fetched window by window, for "select all"; throws the `CoreError` of one that cannot be read. */
  all: () => Promise<readonly Row[]>;
}

/** What every list command gives. */
interface RowPage<Row> {
  rows: readonly Row[];
  total: number;
}

type ListCommand = {
  [N in CommandName]: Response<N> extends { rows: readonly unknown[]; total: number } ? N : never;
}[CommandName];

type RowOf<N extends ListCommand> =
  Response<N> extends { rows: readonly (infer Row)[]; total: number } ? Row : never;

/**
 * Reads a list command in windows.
 * @param requestAt makes the request for a window; wrap it in `useCallback`, its identity is the list.
 */
export function useRows<N extends ListCommand>(
  name: N,
  requestAt: (offset: number, limit: number) => Request<N>,
): RowSource<RowOf<N>> {
  const cache = useQueryClient();
  const [shown, setShown] = useState({ first: 0, last: 0 });
  const windows = useMemo(() => {
    const all: number[] = [];
    for (let w = shown.first; w <= shown.last; w += 1) all.push(w);
    return shown.first === 0 ? all : [0, ...all];
  }, [shown]);
  const answers = useQueries({
    queries: windows.map((w) => ({
      ...readQuery<N>(name, requestAt(w * WINDOW, WINDOW)),
      ...(w === 0 ? { placeholderData: keepPreviousData } : { meta: { part: true } }),
    })),
  });
  const pages = new Map<number, RowPage<RowOf<N>>>();
  answers.forEach((answer, i) => {
    const w = windows[i];
    if (w !== undefined && answer.data !== undefined) {
      pages.set(w, answer.data as unknown as RowPage<RowOf<N>>);
    }
  });
  const show = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / WINDOW), last: Math.floor(last / WINDOW) };
    setShown((old) => (old.first === next.first && old.last === next.last ? old : next));
  }, []);
  return {
    total: pages.get(0)?.total ?? null,
    rowAt: (index) => pages.get(Math.floor(index / WINDOW))?.rows[index % WINDOW],
    show,
    stale: answers.some((answer) => answer.isPlaceholderData),
    error: answers.find((answer) => answer.error !== null)?.error ?? null,
    retry: () => {
      void cache.refetchQueries({ queryKey: [name] });
    },
    all: async () => {
      const rows: RowOf<N>[] = [];
      for (let total = 1; rows.length < total; ) {
        const answer = await cache.fetchQuery(readQuery<N>(name, requestAt(rows.length, WINDOW)));
        const page = answer as unknown as RowPage<RowOf<N>>;
        if (page.rows.length === 0) break;
        rows.push(...page.rows);
        total = page.total;
      }
      return rows;
    },
  };
}
