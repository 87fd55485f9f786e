/** A large figure with what it counts under it. */
import type { ReactNode } from "react";
import classes from "./StatFigure.module.css";

export interface StatFigureProps {
  figure: ReactNode;
  /** What is counted, in small words; may hold a `<Why>`. */
  label: ReactNode;
  tone?: "overdue";
}

export function StatFigure({ figure, label, tone }: StatFigureProps) {
  return (
    <div className={classes["stat"]} data-tone={tone}>
      <div className={`${classes["figure"]} ft-num`}>{figure}</div>
      <div className={classes["label"]}>{label}</div>
    </div>
  );
}

/** Figures beside each other, as at the head of a page. */
export function StatRow({ children }: { children: ReactNode }) {
  return <div className={classes["row"]}>{children}</div>;
}
