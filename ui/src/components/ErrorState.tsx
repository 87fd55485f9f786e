/** A place that could not be shown: what happened, what to do, and the details to copy. */

import { Trans } from "@lingui/react/macro";
import { Button, CopyButton } from "@mantine/core";
import { IconAlertTriangle, IconCopy, IconRefresh } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { errorDetails, errorText } from "../api/errors";
import type { CoreError } from "../api/generated/types";
import classes from "./States.module.css";

export interface ErrorStateProps {
  /** An error of the core; gives title, text and details their words. */
  error?: CoreError;
  title?: ReactNode;
  text?: ReactNode;
  /** What "Copy details" copies. */
  details?: string;
  onRetry?: () => void;
  compact?: boolean;
}

export function ErrorState({ error, title, text, details, onRetry, compact }: ErrorStateProps) {
  const copied = details ?? (error === undefined ? undefined : errorDetails(error));
  return (
    <div className={classes["state"]} data-compact={compact || undefined} role="alert">
      <span className={classes["icon"]} data-tone="overdue" aria-hidden="true">
        <IconAlertTriangle size={22} stroke={1.5} />
      </span>
      <h2 className={classes["title"]}>{title ?? <Trans>This could not be read</Trans>}</h2>
      <p className={classes["text"]}>{text ?? (error === undefined ? null : errorText(error))}</p>
      <div className={classes["actions"]}>
        {onRetry === undefined ? null : (
          <Button
            variant="filled"
            leftSection={<IconRefresh size={18} stroke={1.5} aria-hidden="true" />}
            onClick={onRetry}
          >
            <Trans>Try again</Trans>
          </Button>
        )}
        {copied === undefined ? null : (
          <CopyButton value={copied}>
            {({ copied: done, copy }) => (
              <Button
                leftSection={<IconCopy size={18} stroke={1.5} aria-hidden="true" />}
                onClick={copy}
              >
                {done ? <Trans>Copied</Trans> : <Trans>Copy details</Trans>}
              </Button>
            )}
          </CopyButton>
        )}
      </div>
    </div>
  );
}
