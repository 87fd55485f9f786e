/** What waits for whoever is here, above a list: a card with a line for each. */
import type { Icon } from "@tabler/icons-react";
import { type ReactNode, useId } from "react";
import classes from "./TaskCard.module.css";

interface TaskCardProps {
  title: ReactNode;
  /** What to keep in mind with all of it. */
  note?: ReactNode;
  children: ReactNode;
}

export function TaskCard({ title, note, children }: TaskCardProps) {
  const id = useId();
  return (
    <section className={classes["card"]} aria-labelledby={id}>
      <h2 id={id} className={classes["title"]}>
        {title}
      </h2>
      {note === undefined ? null : <p className={classes["note"]}>{note}</p>}
      <ul className={classes["list"]} aria-labelledby={id}>
        {children}
      </ul>
    </section>
  );
}

interface TaskLineProps {
  icon: Icon;
  tone?: "due" | "overdue" | "paused";
  /** Whom or what it is about. */
  words: ReactNode;
  /** When, in smaller letters. */
  when?: ReactNode;
  /** What can be done: a button, with what stands before it. */
  children?: ReactNode;
}

export function TaskLine({ icon: Sign, tone = "due", words, when, children }: TaskLineProps) {
  return (
    <li className={classes["line"]}>
      <span className={classes["icon"]} data-tone={tone} aria-hidden="true">
        <Sign size={18} stroke={1.5} />
      </span>
      <span className={classes["words"]}>
        <span>{words}</span>
        {when === undefined ? null : <span className={classes["when"]}>{when}</span>}
      </span>
      {children}
    </li>
  );
}
