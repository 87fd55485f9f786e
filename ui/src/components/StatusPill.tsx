/** A state in a word with its icon, on one of the quiet tints. Never a color alone. */
import {
  type Icon,
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconPlayerPause,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./StatusPill.module.css";

export type Tone = "done" | "due" | "overdue" | "paused" | "neutral";

const ICONS: Record<Tone, Icon> = {
  done: IconCheck,
  due: IconClock,
  overdue: IconAlertTriangle,
  paused: IconPlayerPause,
  neutral: IconCircleDashed,
};

export interface StatusPillProps {
  tone: Tone;
  /** Another icon than the tone's own. */
  icon?: Icon;
  /** The word. */
  children: ReactNode;
}

export function StatusPill({ tone, icon, children }: StatusPillProps) {
  const Sign = icon ?? ICONS[tone];
  return (
    <span className={classes["pill"]} data-tone={tone}>
      <Sign size={14} stroke={1.5} aria-hidden="true" />
      <span className="ft-cut">{children}</span>
    </span>
  );
}
