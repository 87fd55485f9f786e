/** Erasing those whose time is up, or the part whose time is up. */

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { Due, DueRow, ErasedWhat, ErasureChanges } from "../../api/generated/types";
import { Changes } from "./Changes";
import { ErasePanel } from "./ErasePanel";
import { Lines } from "./Lines";

interface EraseDuePanelProps {
  due: Due;
  what: ErasedWhat;
  /** The chosen ones. */
  rows: readonly DueRow[];
  open: boolean;
  /** Closed after the erasure. */
  onClose: () => void;
  /** Left before it: the choice stays. */
  onLeave: () => void;
}

export function EraseDuePanel({ due, what, rows, open, onClose, onLeave }: EraseDuePanelProps) {
  // They leave the list as they are erased; the panel goes on naming them.
  const [last, setLast] = useState(rows);
  if (rows.length > 0 && idsOf(rows) !== idsOf(last)) setLast(rows);
  const people = rows.length > 0 ? rows : last;
  const candidates = people.filter(({ place }) => place.kind === "candidacy");
  const trainees = people.filter(({ place }) => place.kind === "enrollment");
  return (
    <ErasePanel
      people={people}
      what={what}
      blocked={false}
      ground="time_is_up"
      preview={
        what !== "person" ? (
          <Group title={<Trans>Former trainees</Trans>} rows={people} changes={due[what]} />
        ) : (
          <>
            <Group title={<Trans>Candidates</Trans>} rows={candidates} changes={due.candidate} />
            <Group title={<Trans>Former trainees</Trans>} rows={trainees} changes={due.trainee} />
          </>
        )
      }
      open={open}
      onClose={(erased) => (erased === null ? onLeave() : onClose())}
    />
  );
}

interface GroupProps {
  title: ReactNode;
  rows: readonly DueRow[];
  changes: ErasureChanges;
}

function Group({ title, rows, changes }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <section>
        <h3>{title}</h3>
        <Lines lines={rows.map(({ name }) => name)} />
      </section>
      <Changes changes={changes} />
    </>
  );
}

function idsOf(rows: readonly DueRow[]): string {
  return rows.map(({ person }) => person).join(" ");
}
