/** The result by the rule, and each reason why it is not there or does not advance. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { CandidateView } from "../../api/generated/types";
import { formatCount, formatMarkText } from "../../components/quantities";
import { StatFigure, StatRow } from "../../components/StatFigure";
import { StatusPill } from "../../components/StatusPill";
import { Why } from "../../components/Why";
import classes from "./Candidate.module.css";

export function ResultCard({ view }: { view: CandidateView }) {
  const { t } = useLingui();
  const { row, misses, cut_off_mean, none_below, competencies } = view;
  const mark = (text: string | null) => (text === null ? "–" : formatMarkText(text));
  const cutOff = formatMarkText(cut_off_mean);
  const floor = formatMarkText(none_below);
  return (
    <Card component="section" aria-labelledby="result">
      <div className={classes["head"]}>
        <h2 id="result">
          <Trans>Result</Trans>
        </h2>
        {row.blocked ? (
          <StatusPill tone="neutral">
            <Trans>Not complete</Trans>
          </StatusPill>
        ) : row.advances ? (
          <StatusPill tone="done">
            <Trans>Advances</Trans>
          </StatusPill>
        ) : (
          <StatusPill tone="overdue">
            <Trans>Does not advance</Trans>
          </StatusPill>
        )}
      </div>
      <StatRow>
        <StatFigure
          figure={mark(row.mean)}
          label={
            <>
              <Trans>mean, {cutOff} needed</Trans>{" "}
              <Why
                about={t`Mean`}
                rule={
                  <Trans>
                    The mean over the competencies of the mean over the raters, without rounding. It
                    advances from {cutOff}, with no competency under {floor} and no check answered
                    not met.
                  </Trans>
                }
              >
                <ul className={classes["plain"]}>
                  {competencies.map((one) => (
                    <li key={one.code}>
                      <span>{one.name}</span>
                      <span className="ft-num">{mark(one.consensus?.score ?? one.mean)}</span>
                    </li>
                  ))}
                </ul>
              </Why>
            </>
          }
        />
        <StatFigure figure={mark(row.lowest)} label={t`lowest, ${floor} needed`} />
        <StatFigure
          figure={row.spread === null ? "–" : formatCount(row.spread)}
          label={t`widest spread`}
        />
      </StatRow>
      {misses.length === 0 ? null : (
        <ul className={classes["reasons"]} aria-label={t`What is missing`}>
          {misses.map((miss) => (
            <li key={miss}>
              <IconAlertTriangle size={16} stroke={1.5} aria-hidden="true" />
              <span>{miss}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
