/** The head of the table: names of columns, the order, and the box that ticks everything. */

import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import classes from "./DataTable.module.css";
import type { Selection } from "./selection";
import type { Column } from "./tableLayout";

/** The order of a list: the core's name of it, and its direction. */
export interface Sort {
  by: string;
  descending: boolean;
}

export interface TableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | null;
  onSort: ((sort: Sort) => void) | undefined;
  selection: Selection | undefined;
  /** The ids of all rows, fetched when asked for. */
  all: () => Promise<readonly string[]>;
  total: number;
  /** The pixels that the columns share; 0 before the frame was measured. */
  width: number;
}

/** The width of the column with the boxes to tick. */
const TICK = 40;

export function TableHead<Row>(props: TableHeadProps<Row>) {
  const { columns, sort, onSort, selection, all, total } = props;
  const { t } = useLingui();
  const offset = selection ? 2 : 1;
  const sum = columns.reduce((all, column) => all + column.width, 0);
  const room = Math.max(sum, props.width - (selection ? TICK : 0));
  const ticked = selection?.ids.size ?? 0;
  const tickAll = async () => {
    if (ticked > 0) selection?.clear();
    else selection?.add(await all());
  };
  return (
    <>
      <colgroup>
        {selection ? <col style={{ width: TICK }} /> : null}
        {columns.map((column) => (
          <col key={column.id} style={{ width: (column.width / sum) * room }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {selection ? (
            <th scope="col" aria-colindex={1} className={classes["tick"]}>
              <Checkbox
                aria-label={ticked > 0 ? t`Clear the selection` : t`Select all rows`}
                checked={ticked > 0 && ticked >= total}
                indeterminate={ticked > 0 && ticked < total}
                onChange={() => void tickAll()}
              />
            </th>
          ) : null}
          {columns.map((column, index) => (
            <th
              key={column.id}
              scope="col"
              aria-colindex={index + offset}
              aria-sort={ariaSort(column, sort)}
              data-align={column.align ?? "left"}
            >
              {column.sort !== undefined && onSort !== undefined ? (
                <SortButton name={column.sort} header={column.header} sort={sort} onSort={onSort} />
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

interface SortButtonProps {
  name: string;
  header: string;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

function SortButton({ name, header, sort, onSort }: SortButtonProps) {
  const active = sort?.by === name;
  const Arrow = active && sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <button
      type="button"
      className={classes["sort"]}
      onClick={() => onSort({ by: name, descending: active && !sort.descending })}
    >
      {header}
      {active ? <Arrow size={14} stroke={1.5} aria-hidden="true" /> : null}
    </button>
  );
}

function ariaSort<Row>(column: Column<Row>, sort: Sort | null) {
  if (column.sort === undefined) return undefined;
  if (sort?.by !== column.sort) return "none";
  return sort.descending ? "descending" : "ascending";
}
