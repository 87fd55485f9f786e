/** A short table inside a page, in the look of `DataTable`: every row drawn, plain HTML. */
import type { ReactNode } from "react";
import classes from "./PlainTable.module.css";

export interface PlainTableProps {
  /** What it lists, for those who listen. */
  label: string;
  /** `<thead>` and `<tbody>`; cells take `data-align="right"`, `data-tone="muted"`, rows `data-opens`. */
  children: ReactNode;
}

export function PlainTable({ label, children }: PlainTableProps) {
  return (
    <div className={classes["frame"]}>
      <table className={classes["table"]} aria-label={label}>
        {children}
      </table>
    </div>
  );
}
