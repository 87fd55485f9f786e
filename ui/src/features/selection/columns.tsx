/** The columns of the list of candidates. */
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { CandidateRow } from "../../api/generated/types";
import { formatDayPlain } from "../../components/dates";
import { formatMarkText } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import type { Column } from "../../components/tableLayout";
import classes from "./Candidates.module.css";
import { CHECKS, STATES } from "./words";

/** From this spread on, raters talk before they agree (R28); the core marks it per competency. */
const DISCUSS_FROM = 2;

export function useColumns(): readonly Column<CandidateRow>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    () => [
      {
        id: "name",
        header: t`Name`,
        cell: (row) => <bdi>{row.name}</bdi>,
        width: 190,
        tone: "strong",
        sort: "name",
        always: true,
      },
      { id: "number", header: t`Number`, cell: (row) => row.number, width: 84, sort: "number" },
      {
        id: "intake",
        header: t`Intake`,
        cell: (row) => row.intake_name,
        width: 124,
        sort: "intake",
      },
      {
        id: "applied_on",
        header: t`Applied on`,
        cell: (row) => (row.applied_on === null ? null : formatDayPlain(row.applied_on)),
        width: 104,
        sort: "applied_on",
      },
      {
        id: "state",
        header: t`State`,
        cell: (row) => (
          <span className={classes["state"]}>
            <StatusPill tone={STATES[row.state].tone}>{i18n._(STATES[row.state].label)}</StatusPill>
            {row.against_rule ? (
              <span className={classes["against"]}>{t`against the rule`}</span>
            ) : null}
          </span>
        ),
        width: 124,
        sort: "state",
      },
      {
        id: "checks",
        header: t`Checks`,
        cell: (row) => (
          <StatusPill tone={CHECKS[row.checks].tone}>{i18n._(CHECKS[row.checks].label)}</StatusPill>
        ),
        width: 100,
        sort: "checks",
      },
      {
        id: "result",
        header: t`Result`,
        cell: (row) => (
          <span className={row.advances ? undefined : "ft-muted"}>
            {row.blocked ? t`not complete` : row.advances ? t`advances` : t`does not advance`}
          </span>
        ),
        width: 124,
      },
      {
        id: "mean",
        header: t`Mean`,
        cell: (row) => (row.mean === null ? "–" : formatMarkText(row.mean)),
        width: 66,
        align: "right",
        sort: "mean",
      },
      {
        id: "lowest",
        header: t`Lowest`,
        cell: (row) => (row.lowest === null ? "–" : formatMarkText(row.lowest)),
        width: 72,
        align: "right",
        sort: "lowest",
      },
      {
        id: "spread",
        header: t`Spread`,
        cell: (row) => <Spread spread={row.spread} words={t`discuss`} />,
        width: 96,
        align: "right",
        sort: "spread",
      },
      { id: "sheets", header: t`Sheets`, cell: (row) => row.sheets, width: 66, align: "right" },
    ],
    [t, i18n],
  );
}

function Spread({ spread, words }: { spread: number | null; words: string }) {
  if (spread === null) return "–";
  if (spread < DISCUSS_FROM) return spread;
  return (
    <span className={classes["discuss"]}>
      {words} · {spread}
    </span>
  );
}
