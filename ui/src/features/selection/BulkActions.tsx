/** What can be done with the ticked candidates. */

import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { CandidacyEvent, CandidateRow } from "../../api/generated/types";
import { WriteLettersPanel } from "./letters/WriteLettersPanel";
import { MovePanel } from "./MovePanel";
import { useEnroll } from "./useEnroll";
import { useMove } from "./useMove";
import { EVENTS } from "./words";

export interface BulkActionsProps {
  ids: readonly string[];
  /** Every row of the list; enrolling goes by person and intake. */
  all: () => Promise<readonly CandidateRow[]>;
  onDone: () => void;
}

const AT_ONCE = ["screen", "interview"] as const;
const ASKING = ["offer", "decline"] as const;

export function BulkActions({ ids, all, onDone }: BulkActionsProps) {
  const { t, i18n } = useLingui();
  const toEnroll = useEnroll();
  const [asking, setAsking] = useState<CandidacyEvent | null>(null);
  const [writing, setWriting] = useState(false);
  const { move, pending } = useMove();
  const enroll = async () => {
    toEnroll((await all()).filter((row) => ids.includes(row.candidacy)));
  };
  return (
    <>
      {AT_ONCE.map((event) => (
        <Button
          key={event}
          disabled={pending}
          onClick={async () => {
            if (await move({ candidacies: [...ids], event })) onDone();
          }}
        >
          {i18n._(EVENTS[event])}
        </Button>
      ))}
      {ASKING.map((event) => (
        <Button key={event} onClick={() => setAsking(event)}>
          {i18n._(EVENTS[event])}
        </Button>
      ))}
      <Button onClick={() => setWriting(true)}>{t`Letters…`}</Button>
      <Button variant="filled" onClick={() => void enroll()}>
        {plural(ids.length, { one: "Enroll # person", other: "Enroll # people" })}
      </Button>
      {asking === null ? null : (
        <MovePanel
          event={asking}
          candidacies={ids}
          onClose={() => setAsking(null)}
          onDone={onDone}
        />
      )}
      {writing ? (
        <WriteLettersPanel candidacies={ids} onClose={() => setWriting(false)} onDone={onDone} />
      ) : null}
    </>
  );
}
