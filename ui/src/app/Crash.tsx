/** What stands on the screen when the screen itself broke: what happened, that nothing was lost, what to do. */
import { Trans } from "@lingui/react/macro";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { ErrorState } from "../components/ErrorState";

/** The error boundary of every route. */
export function Crash({ error, reset }: ErrorComponentProps) {
  const details = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
  return (
    <ErrorState
      title={<Trans>This page could not be shown</Trans>}
      text={<Trans>What is stored is safe. Try again, or go to another page.</Trans>}
      details={details}
      onRetry={reset}
    />
  );
}
