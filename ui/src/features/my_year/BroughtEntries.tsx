/** The entries of a file, each with what comes of it and why. */

import { Trans, useLingui } from "@lingui/react/macro";
import type { BroughtEntry } from "../../api/generated/types";
import { daysInWords, formatDay } from "../../components/dates";
import { kindWords } from "../../components/hoursKinds";
import { PlainTable } from "../../components/PlainTable";
import { hoursOf } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import classes from "./my_year.module.css";

export function BroughtEntries({ entries }: { entries: readonly BroughtEntry[] }) {
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
              <State entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function State({ entry }: { entry: BroughtEntry }) {
  switch (entry.state) {
    case "new":
      return (
        <StatusPill tone="due">
          <Trans>New</Trans>
        </StatusPill>
      );
    case "taken":
      return (
        <StatusPill tone="done">
          <Trans>Taken in already</Trans>
        </StatusPill>
      );
    case "refused":
      return (
        <>
          <StatusPill tone="overdue">
            <Trans>Refused</Trans>
          </StatusPill>
          <span className={classes["why"]}>{daysInWords(entry.why ?? "")}</span>
        </>
      );
  }
}
