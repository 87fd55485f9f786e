/** Rows of which a person says who it is: a known name without number or address, results of somebody unknown. */

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
  const results = wizard.kind === "results";
  const left = Math.min(CHUNK, rows.length - shown);
  return (
    <Card component="section" aria-labelledby="to-decide">
      <h2 id="to-decide">
        {results ? (
          <Trans>Whose results are these?</Trans>
        ) : (
          <Trans>The same person, or somebody new?</Trans>
        )}
      </h2>
      <p className={classes["about"]}>
        {results ? (
          <Trans>
            Nobody here has this number, address or name, or more than one person could be meant.
            What you do not decide now goes on the list to settle.
          </Trans>
        ) : (
          <Trans>
            These rows have the name of somebody who is here, but no number and no address that
            tells. Rows that you do not decide stay out.
          </Trans>
        )}
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
                  onSame={(person) =>
                    wizard.change((old) =>
                      withDecision(old, { row: row.row, name: row.name, person }),
                    )
                  }
                />
              ))}
              {results ? null : (
                <NewButton
                  row={row.row}
                  onClick={() =>
                    wizard.change((old) =>
                      withDecision(old, { row: row.row, name: row.name, person: null }),
                    )
                  }
                />
              )}
              {results && row.matches.length === 0 ? (
                <span className="ft-muted">
                  <Trans>Nobody here matches</Trans>
                </span>
              ) : null}
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
