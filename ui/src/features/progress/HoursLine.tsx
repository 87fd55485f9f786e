/** One entry of hours. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { useMay } from "../../api/asker";
import type { HoursView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { formatDay, formatDayPlain } from "../../components/dates";
import { kindWords } from "../../components/hoursKinds";
import { hoursOf } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import type { Selection } from "../../components/selection";
import { useUndoToast } from "../../components/undo";
import { HoursEvidence } from "./HoursEvidence";
import classes from "./progress.module.css";

interface HoursLineProps {
  entry: HoursView;
  /** Whether entries can be ticked for approval. */
  choosable: boolean;
  changes: boolean;
  selection: Selection;
  onCorrect: (entry: HoursView) => void;
}

export function HoursLine({ entry, choosable, changes, selection, onCorrect }: HoursLineProps) {
  const { t } = useLingui();
  const { run, pending } = useWrite("progress.remove_hours");
  const undone = useUndoToast();
  const may = useMay();
  const day = formatDay(entry.day);
  // What was approved, only whoever approves can change.
  const changeable =
    changes &&
    entry.session === null &&
    (entry.approved_on === null || may("progress.approve_hours"));
  const what = `${kindWords(entry.kind)}, ${day}`;
  const hours = hoursOf(entry.minutes);
  const bare = changeable || entry.attachments.length > 0 ? "" : "–";
  const remove = async () => {
    const answer = await run({ hours: entry.hours });
    if (answer.ok) undone(t`${hours} h on ${day} removed`, answer.value.undo);
  };
  return (
    <tr>
      {choosable ? (
        <td>
          {entry.approved_on === null ? (
            <Checkbox
              aria-label={t`Select ${what}`}
              checked={selection.ids.has(entry.hours)}
              onChange={() => selection.toggle(entry.hours)}
            />
          ) : null}
        </td>
      ) : null}
      <td data-wrap="no">
        {day}
        {entry.in_break ? (
          <span className={classes["small"]} style={{ display: "block" }}>
            <Trans>in a break</Trans>
          </span>
        ) : null}
      </td>
      <td data-align="right">{hours}</td>
      <td>
        {kindWords(entry.kind)}
        {entry.counts ? null : (
          <span className={classes["small"]} style={{ display: "block" }}>
            <Trans>does not count</Trans>
          </span>
        )}
      </td>
      <td data-tone="muted">{entry.module ?? "–"}</td>
      <td data-tone="muted">
        {entry.session === null ? entry.note || bare : <Trans>attendance of a session</Trans>}
        <HoursEvidence entry={entry} what={what} changeable={changeable} />
      </td>
      <td>
        <Approval entry={entry} />
      </td>
      <td data-align="right">
        {changeable ? (
          <Button.Group>
            <Button size="xs" aria-label={t`Correct ${what}`} onClick={() => onCorrect(entry)}>
              <Trans>Correct</Trans>
            </Button>
            <Button
              size="xs"
              loading={pending}
              aria-label={t`Remove ${what}`}
              onClick={() => void remove()}
            >
              <Trans>Remove</Trans>
            </Button>
          </Button.Group>
        ) : null}
      </td>
    </tr>
  );
}

function Approval({ entry }: { entry: HoursView }) {
  if (entry.approved_on === null) {
    return (
      <StatusPill tone="due">
        <Trans>Waits</Trans>
      </StatusPill>
    );
  }
  return (
    <>
      {formatDayPlain(entry.approved_on)} <span className="ft-muted">{entry.approved_by}</span>
    </>
  );
}
