/** A password, and a new one that is judged while it is written: in words, not by a color alone. */

import { useLingui } from "@lingui/react/macro";
import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { ReactNode } from "react";
import type { Strength } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import classes from "./accounts.module.css";

/** How long somebody pauses before what they wrote is judged. */
const PAUSE_MS = 150;

/** A password that can be shown while it is written. */
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

interface NewPasswordProps extends PasswordInputProps {
  /** The name of its account, which must not be part of it. */
  owner: string;
}

export function NewPasswordField({ owner, ...props }: NewPasswordProps) {
  const { t } = useLingui();
  const [password] = useDebouncedValue(String(props.value ?? ""), PAUSE_MS);
  const judged = useRead(
    "accounts.judge_password",
    { password, name: owner },
    // A password is kept nowhere longer than it is needed.
    { enabled: password !== "", keepPrevious: true, forget: true },
  );
  const strength = password === "" ? undefined : judged.data;
  return (
    <div>
      <PasswordField
        autoComplete="new-password"
        description={t`At least 10 characters. Three or four unrelated words are easy to keep and hard to guess.`}
        {...props}
      />
      <div className={classes["meter"]} aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} data-tone={toneOf(strength)} data-on={reaches(strength, bar)} />
        ))}
      </div>
      <p className={classes["strength"]} data-tone={toneOf(strength)} aria-live="polite">
        {strength === undefined ? "" : <StrengthWords strength={strength} />}
      </p>
    </div>
  );
}

function StrengthWords({ strength }: { strength: Strength }): ReactNode {
  const { t } = useLingui();
  const advice: Record<string, string> = {
    password_short: t`Too short: 10 characters at least`,
    password_long: t`Too long: 200 characters at most`,
    password_weak: t`Easy to guess: add another word`,
  };
  if (strength.advice !== null) return advice[strength.advice] ?? t`Not good enough yet`;
  return strength.score >= 4 ? t`Very hard to guess` : t`Hard to guess`;
}

function toneOf(strength: Strength | undefined) {
  if (strength === undefined) return undefined;
  return strength.enough ? "done" : "due";
}

function reaches(strength: Strength | undefined, bar: number): boolean | undefined {
  return (strength !== undefined && Math.max(strength.score, 1) >= bar) || undefined;
}
