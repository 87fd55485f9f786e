/** The rows that cannot be imported: the faulty cell underlined, why, and a field to correct it in place. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { useState } from "react";
import type { Preview } from "../../api/generated/types";
import { withCorrection } from "./choices";
import classes from "./Import.module.css";
import { RejectedRow } from "./RejectedRow";
import { faultyRows, shownPlaces } from "./rows";
import type { Wizard } from "./useWizard";

/** How many rows are drawn at once. */
const CHUNK = 100;

export function RejectedTable({ wizard, preview }: { wizard: Wizard; preview: Preview }) {
  const { t } = useLingui();
  const [shown, setShown] = useState(CHUNK);
  const [open, setOpen] = useState<number | null>(null);
  const rows = faultyRows(preview.report.rejected, preview.columns);
  if (rows.length === 0) return null;
  const places = shownPlaces(preview, rows.slice(0, shown));
  const left = Math.min(CHUNK, rows.length - shown);
  return (
    <Card component="section" aria-label={t`Rows that cannot be imported`} padding={0}>
      <div className={classes["scroll"]}>
        <table className={classes["table"]} aria-label={t`Rows that cannot be imported`}>
          <thead>
            <tr>
              <th scope="col" data-align="right">
                <Trans>Row</Trans>
              </th>
              {places.map((place) => (
                <th key={place} scope="col">
                  {preview.columns[place]?.name}
                </th>
              ))}
              <th scope="col">
                <Trans>What is wrong</Trans>
              </th>
              <th scope="col">
                <span className="ft-heard">
                  <Trans>Correct</Trans>
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <RejectedRow
                key={row.row}
                row={row}
                places={places}
                columns={preview.columns}
                editing={open === row.row}
                onEdit={(editing) => setOpen(editing ? row.row : null)}
                onCorrect={(corrections) => {
                  setOpen(null);
                  wizard.change((old) => corrections.reduce(withCorrection, old));
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {left <= 0 ? null : (
        <div className={classes["more"]}>
          <Button size="xs" onClick={() => setShown((n) => n + CHUNK)}>
            <Trans>Show {left} more</Trans>
          </Button>
        </div>
      )}
    </Card>
  );
}
