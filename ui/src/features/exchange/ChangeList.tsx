/** What a person corrected and decided here, each of it to be taken back. The file itself stays as it is. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import classes from "./Import.module.css";
import type { Wizard } from "./useWizard";

export function ChangeList({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const { change, choices } = wizard;
  const { corrections, decisions } = choices;
  if (corrections.length + decisions.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="changed-here">
      <h2 id="changed-here">
        <Trans>Corrected and decided here</Trans>
      </h2>
      <ul className={classes["decisions"]}>
        {corrections.map(({ row, column, value, was }) => (
          <li key={`${row} ${column}`}>
            <span className="ft-num ft-muted">
              <Trans>Row {row}</Trans>
            </span>
            <span className={classes["who"]}>
              {column}: <s>{was === "" ? t`empty` : was}</s> → {value === "" ? t`empty` : value}
            </span>
            <Button
              size="xs"
              variant="subtle"
              aria-label={t`Take back the correction of row ${row}`}
              onClick={() =>
                change((old) => ({
                  ...old,
                  corrections: old.corrections.filter(
                    (one) => one.row !== row || one.column !== column,
                  ),
                }))
              }
            >
              <Trans>Take back</Trans>
            </Button>
          </li>
        ))}
        {decisions.map(({ row, name, person }) => (
          <li key={row}>
            <span className="ft-num ft-muted">
              <Trans>Row {row}</Trans>
            </span>
            <span className={classes["who"]}>
              <bdi>{name}</bdi> · {person === null ? t`somebody new` : t`the same person`}
            </span>
            <Button
              size="xs"
              variant="subtle"
              aria-label={t`Take back the decision on row ${row}`}
              onClick={() =>
                change((old) => ({
                  ...old,
                  decisions: old.decisions.filter((one) => one.row !== row),
                }))
              }
            >
              <Trans>Take back</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
