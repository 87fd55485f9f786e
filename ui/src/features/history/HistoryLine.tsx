/** One entry of the trail. Many dates that moved are folded. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { HistoryRow } from "../../api/generated/types";
import { formatInstant } from "../../components/dates";
import { type Change, changesOf } from "./changes";
import { commandWords } from "./commandWords";
import classes from "./history.module.css";

/** How many changes show before they are folded. */
const SHOWN = 4;

export interface HistoryLineProps {
  row: HistoryRow;
  /** With a cell that names the person it concerns. */
  about?: boolean;
}

export function HistoryLine({ row, about }: HistoryLineProps) {
  const changes = changesOf(row.changes);
  return (
    <tr>
      <td data-wrap="no">
        {formatInstant(row.at)}
        {row.clock_set ? (
          <span className={classes["set"]}>
            <Trans>clock set</Trans>
          </span>
        ) : null}
      </td>
      <td data-wrap="no">{row.actor}</td>
      {about ? <td>{row.person_name ?? "–"}</td> : null}
      <td data-wrap="no">{commandWords(row.command)}</td>
      <td>{changes.length === 0 ? "–" : <Changes changes={changes} />}</td>
      <td data-tone="muted">{row.reason ?? "–"}</td>
    </tr>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, SHOWN);
  const rest = changes.length - shown.length;
  return (
    <>
      <ul className={classes["changes"]}>
        {shown.map(({ name, from, to }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry never changes, and names may repeat
          <li key={place}>
            {name === "" ? null : <span className="ft-muted">{name}: </span>}
            {from === null ? null : `${from} → `}
            {to}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button
          size="xs"
          variant="subtle"
          className={classes["more"] ?? ""}
          onClick={() => setAll(true)}
        >
          <Trans>Show {rest} more</Trans>
        </Button>
      ) : null}
    </>
  );
}
