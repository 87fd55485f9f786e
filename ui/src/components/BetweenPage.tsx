/** The whole window between two people at one machine: one sentence, what to do, nothing of what anybody wrote. */
import type { Icon } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef } from "react";
import classes from "./BetweenPage.module.css";

export interface BetweenPageProps {
  icon: Icon;
  /** The heading; it takes the focus. */
  title: ReactNode;
  text: ReactNode;
  children: ReactNode;
}

export function BetweenPage({ icon: Sign, title, text, children }: BetweenPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes["between"]}>
      <Sign size={32} stroke={1.5} aria-hidden="true" />
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** Buttons beside each other, the primary one last. */
export function BetweenButtons({ children }: { children: ReactNode }) {
  return <div className={classes["buttons"]}>{children}</div>;
}
