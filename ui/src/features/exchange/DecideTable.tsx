/** Rows with the name of somebody who is here, and neither number nor address: a person says who it is. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { useState } from "react";
import type { Match, PersonId, ToDecide } from "../../api/generated/types";
import { withDecision } from "./choices";
import classes from "./Import.module.css";
import type { Wizard } from "./useWizard";

const CHUNK = 50;

export function DecideTable({ wizard, rows }: { wizard: Wizard; rows: readonly ToDecide[] }) {
  const { t } = useLingui();
  const [shown, setShown] = useState(CHUNK);
  if (rows.length === 0) return null;
  const left = Math.min(CHUNK, rows.length - shown);
  return (
    <Card component="section" aria-labelledby="to-decide">
      <h2 id="to-decide">
        <Trans>The same person, or somebody new?</Trans>
      </h2>
      <p className={classes["about"]}>
        <Trans>
          These rows have the name of somebody who is here, but no number and no address that tells.
          Rows that you do not decide stay out.
        </Trans>
      </p>
      <ul className={classes["decisions"]} aria-label={t`Rows to decide`}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.row}>
            <span className="ft-num ft-muted">
              <Trans>Row {row.row}</Trans>
            </span>
            <bdi className={classes["who"]}>{row.name}</bdi>
            <span className={classes["answers"]}>
              {row.matches.map((match) => (
                <MatchChoice
                  key={`${match.person} ${match.row}`}
                  row={row.row}
                  match={match}
                  onSame={(person) => wizard.change((old) => withDecision(old, { ...row, person }))}
                />
              ))}
              <NewButton
                row={row.row}
                onClick={() => wizard.change((old) => withDecision(old, { ...row, person: null }))}
              />
            </span>
          </li>
        ))}
      </ul>
      {left <= 0 ? null : (
        <Button size="xs" onClick={() => setShown((n) => n + CHUNK)}>
          <Trans>Show {left} more</Trans>
        </Button>
      )}
    </Card>
  );
}

interface MatchChoiceProps {
  row: number;
  match: Match;
  onSame: (person: PersonId) => void;
}

/** Somebody of the same name: a person to choose, or an earlier row, which is imported anyway. */
function MatchChoice({ row, match, onSame }: MatchChoiceProps) {
  const { t } = useLingui();
  const { person } = match;
  const known = [match.number, match.email].filter(Boolean).join(" · ");
  const who = known === "" ? match.name : known;
  if (person === null) {
    return (
      <span className="ft-muted">
        <Trans>Row {match.row} has the same name</Trans>
      </span>
    );
  }
  return (
    <Button
      size="xs"
      aria-label={t`Row ${row} is the same person, ${who}`}
      onClick={() => onSame(person)}
    >
      <Trans>The same: {who}</Trans>
    </Button>
  );
}

function NewButton({ row, onClick }: { row: number; onClick: () => void }) {
  const { t } = useLingui();
  return (
    <Button size="xs" aria-label={t`Row ${row} is somebody new`} onClick={onClick}>
      <Trans>Somebody new</Trans>
    </Button>
  );
}
