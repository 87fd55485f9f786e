/** Erasing those whose time is up. */

import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { Due, DueRow } from "../../api/generated/types";
import { Changes } from "./Changes";
import { ErasePanel } from "./ErasePanel";
import { Lines } from "./Lines";

interface EraseDuePanelProps {
  due: Due;
  /** The chosen ones. */
  rows: readonly DueRow[];
  open: boolean;
  /** Closed after the erasure. */
  onClose: () => void;
  /** Left before it: the choice stays. */
  onLeave: () => void;
}

export function EraseDuePanel({ due, rows, open, onClose, onLeave }: EraseDuePanelProps) {
  // They leave the list as they are erased; the panel goes on naming them.
  const [last, setLast] = useState(rows);
  if (rows.length > 0 && idsOf(rows) !== idsOf(last)) setLast(rows);
  const people = rows.length > 0 ? rows : last;
  const candidates = people.filter(({ place }) => place.kind === "candidacy");
  const trainees = people.filter(({ place }) => place.kind === "enrollment");
  return (
    <ErasePanel
      people={people}
      blocked={false}
      ground="time_is_up"
      preview={
        <>
          {candidates.length === 0 ? null : (
            <>
              <section>
                <h3>
                  <Trans>Candidates</Trans>
                </h3>
                <Lines lines={candidates.map(({ name }) => name)} />
              </section>
              <Changes changes={due.candidate} />
            </>
          )}
          {trainees.length === 0 ? null : (
            <>
              <section>
                <h3>
                  <Trans>Former trainees</Trans>
                </h3>
                <Lines lines={trainees.map(({ name }) => name)} />
              </section>
              <Changes changes={due.trainee} />
            </>
          )}
        </>
      }
      open={open}
      onClose={(erased) => (erased === null ? onLeave() : onClose())}
    />
  );
}

function idsOf(rows: readonly DueRow[]): string {
  return rows.map(({ person }) => person).join(" ");
}
