/** The columns of the list of candidates. */
import { useLingui } from "@lingui/react/macro";
import { Tooltip } from "@mantine/core";
import { type Icon, IconMessages, IconScale } from "@tabler/icons-react";
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

/** @param oneIntake true where every row is of the same intake, so that its column tells nothing. */
export function useColumns(oneIntake: boolean): readonly Column<CandidateRow>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    () => [
      {
        id: "name",
        header: t`Name`,
        cell: (row) => <bdi>{row.name}</bdi>,
        width: 160,
        tone: "strong",
        sort: "name",
        always: true,
      },
      { id: "number", header: t`Number`, cell: (row) => row.number, width: 74, sort: "number" },
      {
        id: "intake",
        header: t`Intake`,
        cell: (row) => row.intake_name,
        width: 124,
        sort: "intake",
        hidden: oneIntake,
      },
      {
        id: "applied_on",
        header: t`Applied on`,
        cell: (row) => (row.applied_on === null ? null : formatDayPlain(row.applied_on)),
        width: 106,
        sort: "applied_on",
      },
      {
        id: "state",
        header: t`State`,
        cell: (row) => (
          <span className={classes["state"]}>
            <StatusPill tone={STATES[row.state].tone}>{i18n._(STATES[row.state].label)}</StatusPill>
            {row.against_rule ? <Mark icon={IconScale} words={t`against the rule`} /> : null}
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
        width: 116,
        sort: "checks",
      },
      {
        id: "result",
        header: t`Result`,
        cell: (row) => (
          <span className={row.advances ? undefined : "ft-muted"}>
            {row.blocked ? t`not complete` : row.advances ? t`advances` : t`falls short`}
          </span>
        ),
        width: 102,
      },
      {
        id: "mean",
        header: t`Mean`,
        cell: (row) => (row.mean === null ? "–" : formatMarkText(row.mean)),
        width: 60,
        align: "right",
        sort: "mean",
      },
      {
        id: "lowest",
        header: t`Lowest`,
        cell: (row) => (row.lowest === null ? "–" : formatMarkText(row.lowest)),
        width: 68,
        align: "right",
        sort: "lowest",
      },
      {
        id: "spread",
        header: t`Spread`,
        cell: (row) => <Spread spread={row.spread} words={t`discuss`} />,
        width: 72,
        align: "right",
        sort: "spread",
      },
      { id: "sheets", header: t`Sheets`, cell: (row) => row.sheets, width: 66, align: "right" },
    ],
    [t, i18n, oneIntake],
  );
}

function Spread({ spread, words }: { spread: number | null; words: string }) {
  if (spread === null) return "–";
  if (spread < DISCUSS_FROM) return spread;
  return (
    <span className={classes["discuss"]}>
      <Mark icon={IconMessages} words={words} /> {spread}
    </span>
  );
}

/** A sign that says its words to those who point at it and to those who listen. */
function Mark({ icon: Sign, words }: { icon: Icon; words: string }) {
  return (
    <Tooltip label={words}>
      <span className={classes["mark"]}>
        <Sign size={16} stroke={1.5} aria-hidden="true" />
        <span className="ft-heard">{words}</span>
      </span>
    </Tooltip>
  );
}
