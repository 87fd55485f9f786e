/** A candidate as a card of the board. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { CandidacyEvent, CandidateRow } from "../../../api/generated/types";
import { formatMarkText } from "../../../components/quantities";
import { StatusPill } from "../../../components/StatusPill";
import { StatePill } from "../StatePill";
import { CHECKS } from "../words";
import classes from "./Board.module.css";
import { MoveMenu } from "./MoveMenu";

export interface CardProps {
  row: CandidateRow;
  ticked: boolean;
  /** In a column of several states the card says which is its own. */
  showState: boolean;
  onTick: () => void;
  onMove: (event: CandidacyEvent) => void;
}

export function Card({ row, ticked, showState, onTick, onMove }: CardProps) {
  const { t, i18n } = useLingui();
  const { name, checks, sheets, raters, mean } = row;
  const result = mean === null ? null : formatMarkText(mean);
  return (
    <>
      <div className={classes["cardHead"]}>
        <Checkbox aria-label={t`Select ${name}`} checked={ticked} onChange={onTick} />
        <Link
          to="/candidates/$candidacy"
          params={{ candidacy: row.candidacy }}
          className={classes["name"]}
          title={name}
          draggable={false}
        >
          <bdi>{name}</bdi>
        </Link>
        <MoveMenu row={row} onMove={onMove} />
      </div>
      <div className={classes["facts"]}>
        {showState ? <StatePill state={row.state} /> : null}
        <StatusPill tone={CHECKS[checks].tone}>
          <Trans>Checks: {i18n._(CHECKS[checks].label)}</Trans>
        </StatusPill>
        {row.against_rule ? (
          <StatusPill tone="due" icon={IconScale}>
            <Trans>Against the rule</Trans>
          </StatusPill>
        ) : null}
      </div>
      <div className={classes["result"]}>
        <span>
          {raters === 0 ? (
            <Trans>no panel yet</Trans>
          ) : (
            <Trans>
              {sheets} of {raters} sheets
            </Trans>
          )}
        </span>
        <span className="ft-num">
          {result === null ? null : row.advances ? (
            <Trans>{result}, advances</Trans>
          ) : (
            <Trans>{result}, falls short</Trans>
          )}
        </span>
      </div>
    </>
  );
}
