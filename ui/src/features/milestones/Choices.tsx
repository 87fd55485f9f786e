/** Decisions beside each other, one of them chosen: a group of radio buttons that look like buttons. */
import { IconCheck } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import classes from "./Choices.module.css";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

export interface ChoicesProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, choices, value, onChange } = props;
  const move = (event: KeyboardEvent<HTMLButtonElement>, from: number) => {
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : choices[from + step];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    const buttons = event.currentTarget.parentElement?.querySelectorAll("button");
    buttons?.[from + (step ?? 0)]?.focus();
  };
  const reachable = choices.some((choice) => choice.value === value) ? value : choices[0]?.value;
  return (
    <div role="radiogroup" aria-label={label} className={classes["group"]}>
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useSemanticElements: it looks and is pressed like a button
        <button
          key={choice.value}
          type="button"
          role="radio"
          aria-checked={choice.value === value}
          tabIndex={choice.value === reachable ? 0 : -1}
          className={classes["choice"]}
          onClick={() => onChange(choice.value)}
          onKeyDown={(event) => move(event, index)}
        >
          {choice.value === value ? <IconCheck size={16} stroke={1.5} aria-hidden="true" /> : null}
          {choice.label}
        </button>
      ))}
    </div>
  );
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
