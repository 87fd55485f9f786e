/** How far a share or a long work is; long work can be cancelled. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Progress as Bar, Button } from "@mantine/core";
import type { Progress } from "../api/host";
import classes from "./ProgressBar.module.css";
import { formatCount, formatPercent } from "./quantities";

/** A share with its number beside it: the progress of a trainee. */
export function Share({ percent, label }: { percent: number; label: string }) {
  return (
    <span className={classes["share"]}>
      <span
        className={classes["rail"]}
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span className={classes["part"]} style={{ width: `${percent}%` }} />
      </span>
      <span className="ft-num">{formatPercent(percent)}</span>
    </span>
  );
}

export interface ProgressBarProps {
  /** What is being done: "Importing people". */
  label: string;
  progress: Progress | null;
  onCancel?: () => void;
}

export function ProgressBar({ label, progress, onCancel }: ProgressBarProps) {
  const { t } = useLingui();
  const known = progress !== null && progress.total > 0;
  const percent = known ? (100 * progress.done) / progress.total : 100;
  const done = formatCount(progress?.done ?? 0);
  const total = formatCount(progress?.total ?? 0);
  return (
    <div className={classes["work"]}>
      <div className={classes["words"]}>
        <span>{label}</span>
        <span className="ft-num ft-muted">{known ? t`${done} of ${total}` : null}</span>
      </div>
      <div className={classes["line"]}>
        <Bar
          value={percent}
          size={8}
          className={classes["track"] ?? ""}
          animated={!known}
          striped={!known}
          aria-label={label}
        />
        {onCancel === undefined ? null : (
          <Button size="xs" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
