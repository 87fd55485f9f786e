/** How severe each rater is, beside the others on the same candidates. */

import { Trans, useLingui } from "@lingui/react/macro";
import type { RaterFigures } from "../../api/generated/types";
import { PlainTable } from "../../components/PlainTable";
import { formatCount, formatDecimal } from "../../components/quantities";
import classes from "./Fairness.module.css";

/** @param raters null where the intake switched the comparison off. */
export function RatersCard({ raters }: { raters: readonly RaterFigures[] | null }) {
  return (
    <section>
      <h2>
        <Trans>Raters</Trans>
      </h2>
      <p className={classes["text"]}>
        {raters === null ? (
          <Trans>The comparison of raters is switched off in the settings of this intake.</Trans>
        ) : raters.length === 0 ? (
          <Trans>
            The levels of raters stand here once the sheets of a candidate are open: when all of the
            panel have handed in.
          </Trans>
        ) : (
          <Trans>
            Over candidates whose sheets are open, the most severe first. The difference compares a
            rater's levels with those of the others on the same candidates and competencies, so that
            nobody looks severe because of whom they met.
          </Trans>
        )}
      </p>
      {raters === null || raters.length === 0 ? null : <Table raters={raters} />}
    </section>
  );
}

function Table({ raters }: { raters: readonly RaterFigures[] }) {
  const { t } = useLingui();
  return (
    <PlainTable label={t`Raters`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Rater</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Sheets</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Mean</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Lowest to highest</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Difference</Trans>
          </th>
          <th scope="col">
            <Trans>Beside the others</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {bySeverity(raters).map(({ rater, sheets, mean, lowest, highest, difference }) => (
          <tr key={rater}>
            <th scope="row">
              <bdi>{rater}</bdi>
            </th>
            <td data-align="right">{formatCount(sheets)}</td>
            <td data-align="right">{formatDecimal(mean)}</td>
            <td data-align="right" data-wrap="no">
              <Trans>
                {lowest} to {highest}
              </Trans>
            </td>
            <td data-align="right">{difference === null ? "–" : formatDecimal(difference)}</td>
            <td data-tone="muted">
              <Beside difference={difference} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function Beside({ difference }: { difference: string | null }) {
  if (difference === null) return <Trans>nobody else scored the same candidates</Trans>;
  const levels = Number(difference);
  if (levels < 0) return <Trans>more severe</Trans>;
  return levels > 0 ? <Trans>milder</Trans> : <Trans>alike</Trans>;
}

/** The most severe first; whom nobody can be compared with last. */
function bySeverity(raters: readonly RaterFigures[]): RaterFigures[] {
  const place = ({ difference }: RaterFigures) =>
    difference === null ? Number.POSITIVE_INFINITY : Number(difference);
  return [...raters].sort((a, b) => {
    const [first, second] = [place(a), place(b)];
    return first === second ? 0 : first - second;
  });
}
