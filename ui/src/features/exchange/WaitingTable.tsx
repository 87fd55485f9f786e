/** Results that a rule speaks against: they are facts, so they go on the list of those to settle. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { useState } from "react";
import type { WaitingResult } from "../../api/generated/types";
import { daysInWords, formatDay } from "../../components/dates";
import classes from "./Import.module.css";

const CHUNK = 50;

export function WaitingTable({ rows }: { rows: readonly WaitingResult[] }) {
  const { t } = useLingui();
  const [shown, setShown] = useState(CHUNK);
  if (rows.length === 0) return null;
  const left = Math.min(CHUNK, rows.length - shown);
  return (
    <Card component="section" aria-labelledby="out-of-order" padding={0}>
      <h2 id="out-of-order" className={classes["tableTitle"]}>
        <Trans>Out of order: they go on the list to settle</Trans>
      </h2>
      <div className={classes["scroll"]}>
        <table className={classes["table"]} aria-label={t`Results out of order`}>
          <thead>
            <tr>
              <th scope="col" data-align="right">
                <Trans>Row</Trans>
              </th>
              <th scope="col">
                <Trans>Name</Trans>
              </th>
              <th scope="col">
                <Trans>Module</Trans>
              </th>
              <th scope="col">
                <Trans>Day</Trans>
              </th>
              <th scope="col" data-align="right">
                <Trans>Mark</Trans>
              </th>
              <th scope="col">
                <Trans>Why</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ row, name, module, on, mark, message }) => (
              <tr key={`${row} ${module}`}>
                <td data-align="right" className="ft-num">
                  {row}
                </td>
                <td className={classes["cell"]}>
                  <bdi>{name}</bdi>
                </td>
                <td>{module}</td>
                <td>{formatDay(on)}</td>
                <td data-align="right" className="ft-num">
                  {mark}
                </td>
                <td className={classes["wrong"]}>{daysInWords(message)}</td>
              </tr>
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
