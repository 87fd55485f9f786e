/** The columns of the list of candidates. */
import { useLingui } from "@lingui/react/macro";
import { Tooltip } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type Icon, IconCheck, IconMessages, IconScale } from "@tabler/icons-react";
import { useMemo } from "react";
import type { CandidateRow } from "../../api/generated/types";
import { formatDayPlain } from "../../components/dates";
import { formatMarkText } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import type { Column } from "../../components/tableLayout";
import classes from "./Candidates.module.css";
import { StatePill } from "./StatePill";
import { CHECKS, DISCUSS_FROM } from "./words";

/** @param oneIntake true where every row is of the same intake, so that its column tells nothing. */
export function useColumns(oneIntake: boolean): readonly Column<CandidateRow>[] {
  const { t, i18n } = useLingui();
  // A narrow window has no room for the word; the sign beside the mean says it there.
  const roomy = useMediaQuery("(min-width: 1500px)", false, { getInitialValueInEffect: false });
  return useMemo(
    () => [
      {
        id: "name",
        header: t`Name`,
        cell: (row) => <bdi>{row.name}</bdi>,
        width: 196,
        tone: "strong",
        sort: "name",
        always: true,
      },
      { id: "number", header: t`Number`, cell: (row) => row.number, width: 84, sort: "number" },
      {
        id: "intake",
        header: t`Intake`,
        cell: (row) => row.intake_name,
        width: 114,
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
            <StatePill state={row.state} />
            {row.against_rule ? <Mark icon={IconScale} words={t`against the rule`} /> : null}
          </span>
        ),
        width: 130,
        sort: "state",
      },
      {
        id: "checks",
        header: t`Checks`,
        cell: (row) => (
          <StatusPill tone={CHECKS[row.checks].tone}>{i18n._(CHECKS[row.checks].label)}</StatusPill>
        ),
        width: 94,
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
        width: 116,
        hidden: !roomy,
      },
      {
        id: "mean",
        header: t`Mean`,
        cell: (row) => (
          <span className={classes["mean"]}>
            {row.advances ? <Mark icon={IconCheck} words={t`advances`} tone="done" /> : null}
            {row.mean === null ? "–" : formatMarkText(row.mean)}
          </span>
        ),
        width: 80,
        align: "right",
        sort: "mean",
      },
      {
        id: "lowest",
        header: t`Lowest`,
        cell: (row) => (row.lowest === null ? "–" : formatMarkText(row.lowest)),
        width: 70,
        align: "right",
        sort: "lowest",
      },
      {
        id: "spread",
        header: t`Spread`,
        cell: (row) => <Spread spread={row.spread} words={t`discuss`} />,
        width: 74,
        align: "right",
        sort: "spread",
      },
      {
        id: "sheets",
        header: t`Sheets`,
        cell: (row) => row.sheets,
        width: 68,
        align: "right",
        hidden: !roomy && !oneIntake,
      },
    ],
    [t, i18n, oneIntake, roomy],
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

interface MarkProps {
  icon: Icon;
  words: string;
  tone?: "due" | "done";
}

/** A sign that says its words to those who point at it and to those who listen. */
function Mark({ icon: Sign, words, tone = "due" }: MarkProps) {
  return (
    <Tooltip label={words}>
      <span className={classes["mark"]} data-tone={tone}>
        <Sign size={16} stroke={1.5} aria-hidden="true" />
        <span className="ft-heard">{words}</span>
      </span>
    </Tooltip>
  );
}
