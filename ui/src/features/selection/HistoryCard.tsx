/** The decision as it stands and every move before it. */

import { Trans } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import type { CandidateView } from "../../api/generated/types";
import { formatDayPlain } from "../../components/dates";
import { StatusPill } from "../../components/StatusPill";
import classes from "./Candidate.module.css";
import { StatePill } from "./StatePill";

export function HistoryCard({ view }: { view: CandidateView }) {
  const { consent_until, moves } = view;
  const until = consent_until === null ? null : formatDayPlain(consent_until);
  return (
    <Card component="section" aria-labelledby="history">
      <h2 id="history">
        <Trans>History</Trans>
      </h2>
      {until === null ? null : (
        <p className={classes["none"]}>
          <Trans>Agreed to be kept until {until}.</Trans>
        </p>
      )}
      {moves.length === 0 ? (
        <p className={classes["none"]}>
          <Trans>Nothing was decided yet.</Trans>
        </p>
      ) : (
        <ol className={classes["moves"]}>
          {moves.map((move, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: moves are only ever added
            <li key={index}>
              <div className={classes["move"]}>
                <StatePill state={move.to} />
                {move.against_rule ? (
                  <StatusPill tone="due" icon={IconScale}>
                    <Trans>Against the rule</Trans>
                  </StatusPill>
                ) : null}
              </div>
              <div className={classes["when"]}>
                {formatDayPlain(move.day)} · <bdi>{move.actor}</bdi>
              </div>
              {move.ground === null ? null : <p className={classes["reason"]}>{move.ground}</p>}
              {move.reason === null ? null : <p className={classes["reason"]}>{move.reason}</p>}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
