/** The candidates of an intake against each other: by the exact result, ties as ties, departures from the rule marked. */
import { Trans, useLingui } from "@lingui/react/macro";
import { IconEqual, IconMessages, IconScale, IconTrophy } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ComparedCandidate, IntakeId } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { PlainTable } from "../../components/PlainTable";
import { formatMarkText } from "../../components/quantities";
import { Skeletons } from "../../components/Skeletons";
import { StatusPill } from "../../components/StatusPill";
import classes from "./Ranking.module.css";
import { StatePill } from "./StatePill";
import { DISCUSS_FROM } from "./words";

/** @param intake null while nobody chose one: results of different intakes are not compared. */
export function Ranking({ intake }: { intake: IntakeId | null }) {
  if (intake === null) {
    return (
      <EmptyState
        icon={IconTrophy}
        title={<Trans>Which intake?</Trans>}
        text={<Trans>Candidates are compared within one intake. Choose it above.</Trans>}
      />
    );
  }
  return <OfIntake intake={intake} />;
}

function OfIntake({ intake }: { intake: IntakeId }) {
  const { t } = useLingui();
  const { data, error, refetch } = useRead("candidates.compare", { intake });
  if (data === undefined) {
    if (error === null) return <Skeletons shape="rows" count={12} />;
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const ranked = data.candidates.filter(({ rank }) => rank !== null);
  const without = data.candidates.length - ranked.length;
  if (ranked.length === 0) {
    return (
      <EmptyState
        icon={IconTrophy}
        title={<Trans>No result yet</Trans>}
        text={<Trans>Whoever has every sheet of the panel in stands here by the result.</Trans>}
      />
    );
  }
  return (
    <div className={classes["all"]}>
      <p className={classes["about"]}>
        <Trans>
          {ranked.length} with a result, {without} without one. The order is that of the exact mean;
          whoever is exactly equal shares a place. The whole intake is compared, whatever else is
          filtered.
        </Trans>
      </p>
      <PlainTable label={t`Comparison`}>
        <thead>
          <tr>
            <th scope="col" data-align="right">
              <Trans>Place</Trans>
            </th>
            <th scope="col">
              <Trans>Name</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Mean</Trans>
            </th>
            {data.competencies.map(({ code, name }) => (
              <th key={code} scope="col" data-align="right" className={classes["competency"]}>
                {name}
              </th>
            ))}
            <th scope="col">
              <Trans>Result</Trans>
            </th>
            <th scope="col">
              <Trans>State</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((one) => (
            <Row key={one.row.candidacy} compared={one} />
          ))}
        </tbody>
      </PlainTable>
    </div>
  );
}

function Row({ compared }: { compared: ComparedCandidate }) {
  const { t } = useLingui();
  const { rank, tied, means, row } = compared;
  const mark = (text: string | null) => (text === null ? "–" : formatMarkText(text));
  return (
    <tr>
      <td data-align="right">
        {tied ? (
          <span className={classes["tied"]} title={t`shares this place`}>
            <IconEqual size={16} stroke={1.5} aria-hidden="true" />
            <span className="ft-heard">{t`shared`}</span> {rank}
          </span>
        ) : (
          rank
        )}
      </td>
      <th scope="row">
        <Link to="/candidates/$candidacy" params={{ candidacy: row.candidacy }}>
          <bdi>{row.name}</bdi>
        </Link>
      </th>
      <td data-align="right">
        <strong>{mark(row.mean)}</strong>
      </td>
      {means.map((mean, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns are those of the head, in its order
        <td key={place} data-align="right">
          {mark(mean)}
        </td>
      ))}
      <td>
        <span className={classes["marks"]}>
          {row.advances ? <Trans>advances</Trans> : <Trans>falls short</Trans>}
          {row.spread !== null && row.spread >= DISCUSS_FROM ? (
            <StatusPill tone="due" icon={IconMessages}>
              <Trans>discuss</Trans>
            </StatusPill>
          ) : null}
        </span>
      </td>
      <td>
        <span className={classes["marks"]}>
          <StatePill state={row.state} />
          {row.against_rule ? (
            <StatusPill tone="due" icon={IconScale}>
              <Trans>Against the rule</Trans>
            </StatusPill>
          ) : null}
        </span>
      </td>
    </tr>
  );
}
