/** Where we are in a way of several steps: "1 File  2 Columns  3 Check  4 Done". */
import { useLingui } from "@lingui/react/macro";
import classes from "./Steps.module.css";

export interface StepsProps {
  /** What the way leads to, for those who listen. */
  label: string;
  steps: readonly string[];
  /** The step we are at, from 0. */
  current: number;
  /** With it, steps that lie behind can be gone back to. */
  onGo?: (step: number) => void;
}

export function Steps({ label, steps, current, onGo }: StepsProps) {
  const { t } = useLingui();
  return (
    <nav aria-label={label}>
      <ol className={classes["steps"]}>
        {steps.map((step, index) => {
          const number = index + 1;
          const behind = index < current;
          return (
            <li
              key={step}
              data-state={index === current ? "here" : behind ? "behind" : "ahead"}
              aria-current={index === current ? "step" : undefined}
            >
              {behind && onGo ? (
                <button
                  type="button"
                  onClick={() => onGo(index)}
                  aria-label={t`Back to ${number} ${step}`}
                >
                  {number} {step}
                </button>
              ) : (
                <span>
                  {number} {step}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
