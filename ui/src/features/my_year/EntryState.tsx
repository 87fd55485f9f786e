/** What comes of an entry, and what a change would replace. */

import { Trans, useLingui } from "@lingui/react/macro";
import type { BroughtEntry, EntrySaid } from "../../api/generated/types";
import { daysInWords, formatDay } from "../../components/dates";
import { kindWords } from "../../components/hoursKinds";
import { formatMinutes } from "../../components/quantities";
import { StatusPill, type Tone } from "../../components/StatusPill";
import classes from "./my_year.module.css";

const TONES: Record<BroughtEntry["state"], Tone> = {
  new: "due",
  changed: "due",
  removed: "due",
  taken: "done",
  left: "neutral",
  refused: "overdue",
};

export function EntryState({ entry }: { entry: BroughtEntry }) {
  const differences = useDifferences();
  const changes = entry.was === null ? [] : differences(entry.was, entry);
  return (
    <>
      <StatePill state={entry.state} why={entry.why} />
      {changes.map((change) => (
        <span key={change} className={classes["why"]}>
          {change}
        </span>
      ))}
      {entry.approved ? (
        <span className={classes["why"]}>
          {entry.state === "changed" ? (
            <Trans>Approved already: changed, it waits for approval again.</Trans>
          ) : (
            <Trans>Approved already.</Trans>
          )}
        </span>
      ) : null}
    </>
  );
}

/** What comes of an entry or a file, and why it is refused. */
export function StatePill({ state, why }: { state: BroughtEntry["state"]; why: string | null }) {
  const words = useStateWords();
  return (
    <>
      <StatusPill tone={TONES[state]}>{words(state)}</StatusPill>
      {why === null ? null : <span className={classes["why"]}>{daysInWords(why)}</span>}
    </>
  );
}

function useStateWords(): (state: BroughtEntry["state"]) => string {
  const { t } = useLingui();
  return (state) => {
    switch (state) {
      case "new":
        return t`New`;
      case "changed":
        return t`Changed`;
      case "removed":
        return t`Removed by the trainee`;
      case "taken":
        return t`Taken in already`;
      case "left":
        return t`Stays as it is here`;
      case "refused":
        return t`Refused`;
    }
  };
}

/** Each thing that an entry now says otherwise: "Was 1.5 h, now 1 h". */
function useDifferences(): (was: EntrySaid, now: EntrySaid) => string[] {
  const { t } = useLingui();
  const shown = (said: EntrySaid) => [
    formatMinutes(said.minutes),
    formatDay(said.day),
    kindWords(said.kind),
    said.counts ? t`counting` : t`not counting`,
    said.module ?? t`no module`,
    said.note === "" ? t`no note` : `“${said.note}”`,
  ];
  return (was, now) => {
    const after = shown(now);
    return shown(was).flatMap((old, at) => {
      const next = after[at] ?? "";
      return old === next ? [] : [t`Was ${old}, now ${next}`];
    });
  };
}
