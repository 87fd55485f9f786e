/** A scale whose anchors are the buttons; the keys 1–9 choose while the focus is on it. */
import type { KeyboardEvent, ReactNode } from "react";
import { KeyHint } from "./KeyHint";
import classes from "./SegmentedChoice.module.css";

export interface Anchor {
  value: number;
  /** What this level looks like. */
  text: ReactNode;
}

export interface SegmentedChoiceProps {
  /** The question, for those who listen. */
  label: string;
  anchors: readonly Anchor[];
  value: number | null;
  onChange: (value: number) => void;
  /** True once the answer is locked. */
  readOnly?: boolean;
}

export function SegmentedChoice({
  label,
  anchors,
  value,
  onChange,
  readOnly,
}: SegmentedChoiceProps) {
  const focused = anchors.find((anchor) => anchor.value === value) ?? anchors[0];
  const choose = (next: number | undefined, target: HTMLElement) => {
    if (next === undefined || readOnly === true) return;
    onChange(next);
    target.parentElement?.querySelector<HTMLElement>(`[data-level="${next}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const here = anchors.findIndex(
      (anchor) => String(anchor.value) === event.currentTarget.dataset["level"],
    );
    const key = event.key;
    const step =
      key === "ArrowDown" || key === "ArrowRight"
        ? 1
        : key === "ArrowUp" || key === "ArrowLeft"
          ? -1
          : 0;
    const typed = anchors.find((anchor) => String(anchor.value) === key);
    if (step === 0 && typed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(typed?.value ?? anchors[here + step]?.value, event.currentTarget);
  };
  return (
    <div role="radiogroup" aria-label={label} className={classes["group"]} aria-readonly={readOnly}>
      {anchors.map((anchor) => (
        // biome-ignore lint/a11y/useSemanticElements: a radio input cannot hold an anchor's text
        <button
          key={anchor.value}
          type="button"
          role="radio"
          aria-checked={anchor.value === value}
          disabled={readOnly}
          tabIndex={anchor === focused ? 0 : -1}
          data-level={anchor.value}
          className={classes["anchor"]}
          onClick={() => onChange(anchor.value)}
          onKeyDown={onKeyDown}
        >
          <span className={classes["number"]}>{anchor.value}</span>
          <span className={classes["text"]}>{anchor.text}</span>
          <KeyHint keys={String(anchor.value)} />
        </button>
      ))}
    </div>
  );
}
