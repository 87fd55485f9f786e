/** One competency: its anchors with the raters beside the level they gave, the mean, the consensus. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { IconMessages } from "@tabler/icons-react";
import type { CandidateView, CompetencyView } from "../../api/generated/types";
import { formatMarkText } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import classes from "./Candidate.module.css";
import { Consensus } from "./Consensus";

export interface CompetencyCardProps {
  competency: CompetencyView;
  view: CandidateView;
}

export function CompetencyCard({ competency, view }: CompetencyCardProps) {
  const { t } = useLingui();
  const { code, name, anchors, consensus, mean, spread } = competency;
  const given = view.sheets.map((sheet) => ({
    rater: sheet.rater,
    score: sheet.scores.find((one) => one.competency === code) ?? null,
  }));
  // Before the sheets are open nobody knows what others scored.
  const missing = (view.open ? given : []).filter(
    ({ score }) => score === null || score.level === null,
  );
  const notes = given.filter(({ score }) => score !== null && score.note.trim() !== "");
  const missingRaters = missing.map(({ rater }) => rater).join(", ");
  const shown = consensus?.score ?? mean;
  return (
    <Card component="section" aria-labelledby={`competency-${code}`}>
      <div className={classes["head"]}>
        <h2 id={`competency-${code}`}>{name}</h2>
        {competency.discuss ? (
          <StatusPill tone="due" icon={IconMessages}>
            <Trans>Discuss: spread {spread}</Trans>
          </StatusPill>
        ) : null}
        <span className={classes["mean"]}>
          <span className="ft-muted">
            {consensus === null ? <Trans>mean</Trans> : <Trans>consensus</Trans>}
          </span>
          <strong className="ft-num">{shown === null ? "–" : formatMarkText(shown)}</strong>
        </span>
      </div>
      <ol className={classes["anchors"]}>
        {anchors.map((anchor, index) => {
          const level = index + 1;
          const raters = given.filter(({ score }) => score?.level === level);
          return (
            <li key={anchor} data-given={raters.length > 0 || undefined}>
              <span className={classes["level"]}>{level}</span>
              <span className={classes["anchor"]}>{anchor}</span>
              <span className={classes["raters"]}>
                {raters.map(({ rater }) => (
                  <bdi key={rater} className={classes["chip"]}>
                    {rater}
                  </bdi>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
      {missing.length === 0 ? null : (
        <p className={classes["missing"]}>
          <Trans>No score from {missingRaters}: it blocks the result.</Trans>
        </p>
      )}
      {notes.length === 0 ? null : (
        <dl className={classes["notes"]} aria-label={t`Notes on ${name}`}>
          {notes.map(({ rater, score }) => (
            <div key={rater}>
              <dt>
                <bdi>{rater}</bdi>
              </dt>
              <dd>{score?.note}</dd>
            </div>
          ))}
        </dl>
      )}
      {!view.open ? null : (
        <Consensus
          key={consensus?.score ?? ""}
          competency={competency}
          candidacy={view.row.candidacy}
        />
      )}
    </Card>
  );
}
