/** An empty place that teaches: what belongs here, one button, perhaps one link. */
import { type Icon, IconInbox } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./States.module.css";

export interface EmptyStateProps {
  title: ReactNode;
  /** What belongs here, in a sentence. */
  text?: ReactNode;
  icon?: Icon;
  /** One button, one link. */
  actions?: ReactNode;
  /** Less air, inside a card or a tab. */
  compact?: boolean;
}

export function EmptyState({
  title,
  text,
  icon: Sign = IconInbox,
  actions,
  compact,
}: EmptyStateProps) {
  return (
    <div className={classes["state"]} data-compact={compact || undefined}>
      <span className={classes["icon"]} aria-hidden="true">
        <Sign size={22} stroke={1.5} />
      </span>
      <h2 className={classes["title"]}>{title}</h2>
      {text === undefined ? null : <p className={classes["text"]}>{text}</p>}
      {actions === undefined ? null : <div className={classes["actions"]}>{actions}</div>}
    </div>
  );
}
