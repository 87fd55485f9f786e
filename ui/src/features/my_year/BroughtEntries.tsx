/** The entries of a file, each with what comes of it and why. */

import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import type { BroughtEntry } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import { kindWords } from "../../components/hoursKinds";
import { PlainTable } from "../../components/PlainTable";
import { hoursOf } from "../../components/quantities";
import { type Decisions, isChange } from "./decisions";
import { EntryState } from "./EntryState";
import classes from "./my_year.module.css";

interface BroughtEntriesProps {
  entries: readonly BroughtEntry[];
  decisions: Decisions;
  onDecide: (entry: BroughtEntry, take: boolean) => void;
}

export function BroughtEntries({ entries, decisions, onDecide }: BroughtEntriesProps) {
  const { t } = useLingui();
  return (
    <PlainTable label={t`Entries of the file`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Day</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Hours</Trans>
          </th>
          <th scope="col">
            <Trans>Kind</Trans>
          </th>
          <th scope="col">
            <Trans>What was done</Trans>
          </th>
          <th scope="col">
            <Trans>State</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.hours}>
            <td data-wrap="no">{formatDay(entry.day)}</td>
            <td data-align="right">{hoursOf(entry.minutes)}</td>
            <td>{kindWords(entry.kind)}</td>
            <td data-tone="muted" className={classes["name"]}>
              {[entry.module, entry.note].filter(Boolean).join(" · ") || "–"}
            </td>
            <td>
              <EntryState entry={entry} />
              {isChange(entry) ? (
                <SegmentedControl
                  size="xs"
                  className={classes["decision"] ?? ""}
                  aria-label={t`What becomes of the change of ${formatDay(entry.day)}`}
                  data={[
                    { value: "take", label: t`Take` },
                    { value: "leave", label: t`Leave` },
                  ]}
                  value={answer(decisions.get(entry.hours))}
                  onChange={(value) => onDecide(entry, value === "take")}
                />
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function answer(take: boolean | undefined): string {
  if (take === undefined) return "";
  return take ? "take" : "leave";
}
