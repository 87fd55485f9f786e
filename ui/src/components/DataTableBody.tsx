/** The rows that are seen, with room above, between and below for those that are not. */

import { useLingui } from "@lingui/react/macro";
import type { VirtualItem } from "@tanstack/react-virtual";
import { Fragment, type MouseEvent, useEffect, useMemo, useRef } from "react";
import type { RowSource } from "../api/useRows";
import classes from "./DataTable.module.css";
import type { GridFocus } from "./gridFocus";
import type { Selection } from "./selection";
import type { Column } from "./tableLayout";

export interface GridBody<Row> {
  columns: readonly Column<Row>[];
  items: readonly VirtualItem[];
  rows: RowSource<Row>;
  rowHeight: number;
  focus: GridFocus;
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
  onOpen?: (row: Row) => void;
  selection?: Selection;
}

export function TableBody<Row>({ end, ...body }: GridBody<Row> & { end: number }) {
  const { items, rows, columns, selection } = body;
  const span = columns.length + (selection ? 1 : 0);
  const lastEnd = items.at(-1)?.end ?? 0;
  return (
    <tbody onKeyDown={body.focus.onKeyDown} data-stale={rows.stale || undefined}>
      {items.map((item, place) => (
        <Fragment key={item.index}>
          <Room height={item.start - (items[place - 1]?.end ?? 0)} span={span} />
          <BodyRow {...body} index={item.index} />
        </Fragment>
      ))}
      <Room height={end - lastEnd} span={span} />
    </tbody>
  );
}

function Room({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row is not focusable
    <tr aria-hidden="true" className={classes["room"]}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

/** One row; drawn again only when something of its own changed, because scrolling passes hundreds. */
function BodyRow<Row>(props: GridBody<Row> & { index: number }) {
  const { index, rowHeight, columns, focus, selection } = props;
  const { t } = useLingui();
  const row = props.rows.rowAt(index);
  const id = row === undefined ? null : props.rowId(row);
  const name = row === undefined ? "" : props.rowName(row);
  const ticked = id !== null && (selection?.ids.has(id) ?? false);
  const active = focus.active.row === index ? focus.active.column : null;
  const latest = useRef(props.onOpen);
  useEffect(() => {
    latest.current = props.onOpen;
  });
  const opens = props.onOpen !== undefined;
  const toggle = selection?.toggle;
  const { onFocus } = focus;
  return useMemo(() => {
    const cell = (column: number) => ({
      "aria-colindex": column + 1,
      "data-cell": `${index}:${column}`,
      tabIndex: active === column ? 0 : -1,
      onFocus: () => onFocus({ row: index, column }),
    });
    const open = (event: MouseEvent<HTMLElement>) => {
      const own =
        event.target instanceof Element && event.target.closest("a, button, input, label");
      if (row !== undefined && !own && !hasSelectedText()) latest.current?.(row);
    };
    const shift = toggle === undefined ? 0 : 1;
    return (
      <tr
        aria-rowindex={index + 2}
        aria-selected={toggle === undefined ? undefined : ticked}
        data-opens={opens || undefined}
        style={{ height: rowHeight }}
        onClick={open}
      >
        {toggle === undefined ? null : (
          <td {...cell(0)} className={classes["tick"]}>
            <input
              type="checkbox"
              className={classes["box"]}
              aria-label={t`Select ${name}`}
              tabIndex={-1}
              checked={ticked}
              disabled={id === null}
              onChange={() => (id === null ? undefined : toggle(id))}
            />
          </td>
        )}
        {columns.map((column, place) => (
          <td
            key={column.id}
            {...cell(place + shift)}
            data-align={column.align ?? "left"}
            data-tone={column.tone}
          >
            {row === undefined ? <span className={classes["coming"]} /> : column.cell(row)}
          </td>
        ))}
      </tr>
    );
  }, [row, id, name, ticked, active, index, rowHeight, columns, toggle, opens, onFocus, t]);
}

/** A person who marks text in a row to copy it does not want to open it. */
function hasSelectedText(): boolean {
  const selected = document.getSelection();
  return selected !== null && !selected.isCollapsed;
}
