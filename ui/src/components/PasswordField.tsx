/** A secret that can be shown while it is written, and a new one that is judged: in words, not by a color alone. */

import { useLingui } from "@lingui/react/macro";
import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { ReactNode } from "react";
import type { Strength } from "../api/generated/types";
import classes from "./PasswordField.module.css";

/** How long somebody pauses before what they wrote is judged. */
const PAUSE_MS = 150;

export function PasswordField(props: PasswordInputProps) {
  const { t } = useLingui();
  return (
    <PasswordInput
      autoComplete="current-password"
      aria-invalid={Boolean(props.error) || undefined}
      visibilityToggleButtonProps={{ "aria-label": t`Show or hide the password`, tabIndex: 0 }}
      {...props}
    />
  );
}

/** What is written in a field, once its writer pauses: to be judged. */
export function useWritten(value: unknown): string {
  return useDebouncedValue(String(value ?? ""), PAUSE_MS)[0];
}

interface JudgedFieldProps extends PasswordInputProps {
  /** What the core says of it; undefined while nothing is written. */
  strength: Strength | undefined;
  /** The words for what the core advises, by its code. */
  advice: Record<string, string>;
}

export function JudgedField({ strength, advice, ...props }: JudgedFieldProps) {
  return (
    <div>
      <PasswordField autoComplete="new-password" {...props} />
      <div className={classes["meter"]} aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} data-tone={toneOf(strength)} data-on={reaches(strength, bar)} />
        ))}
      </div>
      <p className={classes["strength"]} data-tone={toneOf(strength)} aria-live="polite">
        {strength === undefined ? "" : <Words strength={strength} advice={advice} />}
      </p>
    </div>
  );
}

function Words({ strength, advice }: { strength: Strength } & Pick<JudgedFieldProps, "advice">) {
  const { t } = useLingui();
  let words: ReactNode = strength.score >= 4 ? t`Very hard to guess` : t`Hard to guess`;
  if (strength.advice !== null) words = advice[strength.advice] ?? t`Not good enough yet`;
  return words;
}

function toneOf(strength: Strength | undefined) {
  if (strength === undefined) return undefined;
  return strength.enough ? "done" : "due";
}

function reaches(strength: Strength | undefined, bar: number): boolean | undefined {
  return (strength !== undefined && Math.max(strength.score, 1) >= bar) || undefined;
}
