/** What a table shows: its columns, which of them are visible, how dense. Kept on this computer by name. */
import { useLocalStorage } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useCallback, useMemo } from "react";

export interface Column<Row> {
  id: string;
  /** The words of the head, with the unit of a number. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** In pixels; the columns share what is left over in proportion. */
  width: number;
  align?: "left" | "right";
  tone?: "strong" | "muted";
  /** The core's name of the order by this column; without it the head is no button. */
  sort?: string;
  /** Hidden until a person chooses it. */
  hidden?: boolean;
  /** Cannot be hidden: the name. */
  always?: boolean;
}

export type Density = "normal" | "compact";

/** What a person has chosen to see. */
export interface ShownColumns {
  /** By column id; what is not named stands as the column itself says. */
  visibility: Record<string, boolean>;
  density: Density;
}

export interface TableLayout<Row> {
  columns: readonly Column<Row>[];
  /** By column id; what is not named is visible. */
  visibility: Record<string, boolean>;
  density: Density;
  setVisible: (id: string, visible: boolean) => void;
  setDensity: (density: Density) => void;
  /** The person's own choices alone, and the way back to them. */
  shown: ShownColumns;
  show: (shown: ShownColumns) => void;
}

const NOTHING_KEPT: ShownColumns = { visibility: {}, density: "normal" };

/** @param columns keep the array's identity (`useMemo`), it is the table's shape. */
export function useTableLayout<Row>(
  name: string,
  columns: readonly Column<Row>[],
): TableLayout<Row> {
  const [kept, setKept] = useLocalStorage<ShownColumns>({
    key: `farm-team.table.${name}`,
    defaultValue: NOTHING_KEPT,
    getInitialValueInEffect: false,
  });
  const visibility = useMemo(() => {
    const atFirst = columns.map((column) => [column.id, column.hidden !== true] as const);
    return { ...Object.fromEntries(atFirst), ...kept.visibility };
  }, [columns, kept.visibility]);
  const setVisible = useCallback(
    (id: string, visible: boolean) =>
      setKept((old) => ({ ...old, visibility: { ...old.visibility, [id]: visible } })),
    [setKept],
  );
  const setDensity = useCallback(
    (density: Density) => setKept((old) => ({ ...old, density })),
    [setKept],
  );
  return {
    columns,
    visibility,
    density: kept.density,
    setVisible,
    setDensity,
    shown: kept,
    show: setKept,
  };
}
