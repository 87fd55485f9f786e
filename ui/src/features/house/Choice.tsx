/** One way to go on: a wide button with its sign, its name and a line about it. */
import { Loader } from "@mantine/core";
import { type Icon, IconArrowRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./Choice.module.css";

export interface ChoiceProps {
  icon: Icon;
  title: ReactNode;
  text: ReactNode;
  /** The one that most people want. */
  primary?: boolean;
  /** True while this way is being prepared. */
  pending?: boolean;
  disabled?: boolean;
  onClick: () => void;
}

export function Choice(props: ChoiceProps) {
  const { icon: Sign, title, text, primary, pending, disabled, onClick } = props;
  return (
    <button
      type="button"
      className={classes["choice"]}
      data-primary={primary || undefined}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      onClick={onClick}
    >
      <Sign size={22} stroke={1.5} aria-hidden="true" />
      <span className={classes["words"]}>
        <span className={classes["title"]}>{title}</span>
        <span className={classes["text"]}>{text}</span>
      </span>
      {pending ? (
        <Loader size={18} color="gray" aria-hidden="true" />
      ) : (
        <IconArrowRight size={18} stroke={1.5} aria-hidden="true" className={classes["arrow"]} />
      )}
    </button>
  );
}
