/** The bar at the foot: what has happened so far (nothing), and the one step onward. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { missingOf } from "./choices";
import classes from "./Import.module.css";
import { importWords } from "./kinds";
import { waitingIn } from "./rows";
import { SaveRejected } from "./SaveRejected";
import type { Wizard } from "./useWizard";
import { lackWords } from "./words";

interface StepFooterProps {
  wizard: Wizard;
  step: number;
  go: (step: number) => void;
}

export function StepFooter({ wizard, step, go }: StepFooterProps) {
  const { t, i18n } = useLingui();
  const { choices, look, report, into } = wizard;
  const rows = look.preview?.report;
  const rowCount = rows?.read ?? 0;
  if (step === 4) return null;
  const missing = step === 2 ? missingOf(into) : null;
  const lacks = step === 2 && missing === null ? (look.preview?.missing ?? []) : [];
  return (
    <>
      <span className={classes["promise"]}>
        {step === 3 ? (
          <Trans>
            Nothing has been stored yet. The import can be undone as long as nothing is built on it.
          </Trans>
        ) : (
          <Trans>Nothing has been stored yet.</Trans>
        )}
      </span>
      {missing === null ? null : (
        <span className={classes["missing"]} role="status">
          {missing === "intake" ? t`Choose an intake.` : null}
          {missing === "name" ? t`Give the new intake a name.` : null}
          {missing === "start_on" ? t`Say when the new intake starts.` : null}
        </span>
      )}
      {lacks.length === 0 ? null : (
        <span className={classes["missing"]} role="status">
          {lacks.map((field) => i18n._(lackWords(field))).join(" ")}
        </span>
      )}
      {step === 1 ? null : (
        <Button onClick={() => go(step - 1)}>
          <Trans>Back</Trans>
        </Button>
      )}
      {step === 1 && choices.path !== null ? (
        <Button variant="filled" onClick={() => go(2)}>
          <Trans>Go on to the columns</Trans>
        </Button>
      ) : null}
      {step === 2 ? (
        <Button
          variant="filled"
          disabled={
            missing !== null || lacks.length > 0 || look.error !== null || rows === undefined
          }
          loading={look.pending && look.error === null && missing === null}
          onClick={() => go(3)}
        >
          {rowCount === 0 || wizard.kind === "results"
            ? t`Check the rows`
            : plural(rowCount, { one: "Check # row", other: "Check # rows" })}
        </Button>
      ) : null}
      {step === 3 ? <SaveRejected wizard={wizard} /> : null}
      {step === 3 && report === null ? <ImportButton wizard={wizard} /> : null}
    </>
  );
}

function ImportButton({ wizard }: { wizard: Wizard }) {
  const { kind, look, store } = wizard;
  const rows = look.preview?.report;
  const added = rows?.imported ?? 0;
  // Results that wait are stored too: on the list of those to settle.
  const more = kind === "results" && rows !== undefined ? waitingIn(rows) : (rows?.updated ?? 0);
  return (
    <Button
      variant="filled"
      disabled={look.pending || look.error !== null || added + more === 0}
      onClick={() => void store()}
    >
      {importWords(kind, added, more)}
    </Button>
  );
}
