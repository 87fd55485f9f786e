/** One cell of a grid holds the focus; the arrows move it, over rows that are not drawn yet as well. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";

export interface Cell {
  row: number;
  column: number;
}

export interface GridFocus {
  active: Cell;
  /** Props for the element around the rows. */
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: (cell: Cell) => void;
}

interface GridFocusOptions {
  frame: RefObject<HTMLElement | null>;
  rows: number;
  columns: number;
  /** How many rows a page has. */
  page: number;
  scrollTo: (row: number) => void;
  onEnter: (row: number) => void;
  onSpace: (row: number) => void;
}

/** The place a key leads to, or null for a key that moves nothing. */
export function moved(
  from: Cell,
  key: string,
  far: boolean,
  size: { rows: number; columns: number; page: number },
): Cell | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  switch (key) {
    case "ArrowDown":
      return { ...from, row: Math.min(from.row + 1, lastRow) };
    case "ArrowUp":
      return { ...from, row: Math.max(from.row - 1, 0) };
    case "ArrowRight":
      return { ...from, column: Math.min(from.column + 1, lastColumn) };
    case "ArrowLeft":
      return { ...from, column: Math.max(from.column - 1, 0) };
    case "PageDown":
      return { ...from, row: Math.min(from.row + size.page, lastRow) };
    case "PageUp":
      return { ...from, row: Math.max(from.row - size.page, 0) };
    case "Home":
      return far ? { row: 0, column: 0 } : { ...from, column: 0 };
    case "End":
      return far ? { row: lastRow, column: lastColumn } : { ...from, column: lastColumn };
    default:
      return null;
  }
}

export function useGridFocus(options: GridFocusOptions): GridFocus {
  const { frame, rows, columns, page, scrollTo, onEnter, onSpace } = options;
  const [wanted, setActive] = useState<Cell>({ row: 0, column: 0 });
  const active = {
    row: Math.max(0, Math.min(wanted.row, rows - 1)),
    column: Math.max(0, Math.min(wanted.column, columns - 1)),
  };
  const follow = useRef(false);
  useLayoutEffect(() => {
    if (!follow.current) return;
    const cell = frame.current?.querySelector<HTMLElement>(
      `[data-cell="${active.row}:${active.column}"]`,
    );
    if (cell) {
      follow.current = false;
      cell.focus({ preventScroll: true });
    }
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches("[data-cell]")) return;
    const plain = !event.altKey && !event.metaKey;
    const next = plain ? moved(active, event.key, event.ctrlKey, { rows, columns, page }) : null;
    if (next !== null) {
      follow.current = true;
      setActive(next);
      scrollTo(next.row);
    } else if (event.key === "Enter") onEnter(active.row);
    else if (event.key === " ") onSpace(active.row);
    else return;
    event.preventDefault();
  };
  return { active, onKeyDown, onFocus: setActive };
}
