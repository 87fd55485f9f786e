/** The one table: windows of rows from the core, drawn only where they are seen, a grid for the keyboard. */
import { useLingui } from "@lingui/react/macro";
import { columnVisibilityFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { RowSource } from "../api/useRows";
import { BulkBar } from "./BulkBar";
import classes from "./DataTable.module.css";
import { type GridBody, TableBody } from "./DataTableBody";
import { type Sort, TableHead } from "./DataTableHead";
import { ErrorState } from "./ErrorState";
import { useGridFocus } from "./gridFocus";
import { Skeletons } from "./Skeletons";
import type { Selection } from "./selection";
import type { TableLayout } from "./tableLayout";
import { useCutText } from "./useCutText";

export interface DataTableProps<Row> {
  /** What the table lists, for those who listen: "Trainees". */
  label: string;
  layout: TableLayout<Row>;
  rows: RowSource<Row>;
  rowId: (row: Row) => string;
  /** What a row is called, for its box to tick: the name. */
  rowName: (row: Row) => string;
  sort?: Sort | null;
  /** Called with the order a person asked for; sorting is the core's work. */
  onSort?: (sort: Sort) => void;
  /** Enter or a click on a row. */
  onOpen?: (row: Row) => void;
  /** With it, rows can be ticked. */
  selection?: Selection;
  /** Buttons for the ticked rows. */
  bulk?: (ids: readonly string[]) => ReactNode;
  /** What stands here when there are no rows. */
  empty: ReactNode;
}

const features = tableFeatures({ columnVisibilityFeature });

export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, layout, rows, selection, onOpen, rowId } = props;
  const { t } = useLingui();
  const frame = useRef<HTMLDivElement>(null);
  const rowHeight = layout.density === "compact" ? 33 : 41;
  const total = rows.total ?? 0;
  const columns = useMemo(
    () => layout.columns.map(({ id, header }) => ({ id, header })),
    [layout.columns],
  );
  const table = useTable<typeof features, Row>({
    features,
    columns,
    data: NO_ROWS,
    state: { columnVisibility: layout.visibility },
  });
  const visible = table.getVisibleLeafColumns();
  const shown = useMemo(
    () => visible.flatMap(({ id }) => layout.columns.filter((column) => column.id === id)),
    [visible, layout.columns],
  );
  const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 400) / rowHeight) - 2);
  const toggle = (row: Row | undefined) => row && selection?.toggle(rowId(row));
  const focus = useGridFocus({
    frame,
    rows: total,
    columns: shown.length + (selection ? 1 : 0),
    page,
    scrollTo: (row) => virtual.scrollToIndex(row),
    onEnter: (row) => {
      const found = rows.rowAt(row);
      if (found) onOpen?.(found);
    },
    onSpace: (row) => toggle(rows.rowAt(row)),
  });
  const activeRow = focus.active.row;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollMargin: 0,
    // The row that holds the focus stays drawn, wherever the wheel goes.
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), activeRow, total),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height must be measured
  useEffect(() => virtual.measure(), [rowHeight]);
  const items = virtual.getVirtualItems();
  const range = virtual.range;
  const { show } = rows;
  const first = range?.startIndex ?? 0;
  const last = range?.endIndex ?? 0;
  useEffect(() => show(first, last), [show, first, last]);
  const cut = useCutText(frame);

  if (rows.error !== null && rows.total === null) {
    return <ErrorState error={rows.error} onRetry={rows.retry} compact />;
  }
  if (rows.total === null) return <Skeletons shape="rows" count={12} />;
  if (rows.total === 0) return props.empty;
  const ids = selection ? [...selection.ids] : [];
  const bar = ids.length > 0 && props.bulk !== undefined ? selection : undefined;
  const body: GridBody<Row> = { ...props, columns: shown, items, focus, rowHeight };
  return (
    <div className={classes["area"]}>
      <div
        className={classes["frame"]}
        ref={frame}
        data-density={layout.density}
        data-bar={bar !== undefined || undefined}
        {...cut.handlers}
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid to the keyboard
          role="grid"
          aria-label={label}
          aria-rowcount={total + 1}
          aria-colcount={shown.length + (selection ? 1 : 0)}
          aria-multiselectable={selection ? true : undefined}
          aria-busy={rows.stale}
          className={classes["table"]}
        >
          <TableHead
            columns={shown}
            sort={props.sort ?? null}
            onSort={props.onSort}
            selection={selection}
            all={async () => (await rows.all()).map(rowId)}
            total={total}
            width={virtual.scrollRect?.width ?? 0}
          />
          <TableBody {...body} end={virtual.getTotalSize()} />
        </table>
      </div>
      {cut.tooltip}
      {bar ? (
        <BulkBar count={ids.length} onClear={bar.clear} label={t`For the selected rows`}>
          {props.bulk?.(ids)}
        </BulkBar>
      ) : null}
    </div>
  );
}

const NO_ROWS: never[] = [];
const HEAD_HEIGHT = 37;

/** The places to draw, with one more among them, in order. */
export function withRow(drawn: number[], row: number, total: number): number[] {
  if (row >= total || drawn.includes(row)) return drawn;
  return [...drawn, row].sort((a, b) => a - b);
}
