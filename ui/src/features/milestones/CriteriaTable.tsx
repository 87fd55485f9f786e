/** Criteria with weight, evaluators' level and agreed score; the total against what is needed (R19). */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { IconCircleCheck, IconCircleX } from "@tabler/icons-react";
import type { CriterionView, MilestoneView } from "../../api/generated/types";
import { daysInWords } from "../../components/dates";
import { formatCount } from "../../components/quantities";
import { Why } from "../../components/Why";
import classes from "./CriteriaTable.module.css";

export function CriteriaTable({ view }: { view: MilestoneView }) {
  const { t } = useLingui();
  return (
    <Card
      component="section"
      padding={0}
      aria-label={t`Criteria`}
      className={classes["card"] ?? ""}
    >
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Criterion</Trans>
            </th>
            <th scope="col" className={classes["number"]}>
              <Trans>Weight</Trans>
            </th>
            <th scope="col" className={classes["number"]}>
              <Trans>Evaluator</Trans>
            </th>
            <th scope="col" className={classes["number"]}>
              <Trans>Agreed</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.criteria.map((criterion) => (
            <Row key={criterion.code} criterion={criterion} />
          ))}
        </tbody>
        <tfoot>
          <TotalRow view={view} />
        </tfoot>
      </table>
    </Card>
  );
}

function Row({ criterion }: { criterion: CriterionView }) {
  const { name, weight, score, applicable } = criterion;
  return (
    <tr data-out={!applicable || undefined}>
      <th scope="row">
        <span className={classes["name"]}>{name}</span>
        <span className={classes["basis"]}>
          {daysInWords(criterion.basis)}
          {criterion.basis === "" ? null : " "}
          <span className={classes["why"]}>
            {criterion.basis === "" ? null : "· "}
            <Why about={name} rule={criterion.meaning}>
              {criterion.rows.length === 0 ? undefined : (
                <ul className={classes["rows"]}>
                  {criterion.rows.map((row) => (
                    <li key={row}>{daysInWords(row)}</li>
                  ))}
                </ul>
              )}
            </Why>
          </span>
        </span>
      </th>
      <td className={classes["number"]}>
        {applicable ? (
          weight
        ) : (
          <>
            <s>{weight}</s>
            <span className={classes["basis"]}>
              <Trans>taken out</Trans>
            </span>
          </>
        )}
      </td>
      <td className={classes["number"]}>
        <Evaluated criterion={criterion} />
      </td>
      <td className={classes["score"]}>
        {!applicable ? (
          <span className={classes["word"]}>
            <Trans>not applicable</Trans>
          </span>
        ) : score === null ? (
          <span className={classes["word"]}>
            <Trans>missing</Trans>
          </span>
        ) : (
          score
        )}
      </td>
    </tr>
  );
}

/** What evaluators give: a level, or how many of the competencies have one. */
function Evaluated({ criterion }: { criterion: CriterionView }) {
  const items = criterion.items;
  const [only] = items;
  if (only === undefined || !criterion.applicable) return "–";
  if (items.length === 1) return only.agreed ?? "–";
  const scored = formatCount(items.filter((item) => item.agreed !== null).length);
  const all = formatCount(items.length);
  return (
    <Trans>
      {scored} of {all}
    </Trans>
  );
}

function TotalRow({ view }: { view: MilestoneView }) {
  const { total, total_passes, pass_total, weight_applied } = view;
  return (
    <tr>
      <th scope="row">
        <span className={classes["name"]}>
          <Trans>Total</Trans>
        </span>
        <span className={classes["basis"]}>
          {pass_total === null ? null : <Trans>{pass_total} needed</Trans>}
          {view.criteria.some((criterion) => !criterion.applicable) ? (
            <>
              {" · "}
              <Trans>out of the weights that apply, {weight_applied} of 100</Trans>
            </>
          ) : null}
        </span>
      </th>
      <td className={classes["number"]}>{weight_applied}</td>
      <td className={classes["number"]}>
        {total_passes === null ? null : (
          <span className={classes["verdict"]} data-passes={total_passes}>
            {total_passes ? (
              <IconCircleCheck size={16} stroke={1.5} aria-hidden="true" />
            ) : (
              <IconCircleX size={16} stroke={1.5} aria-hidden="true" />
            )}
            {total_passes ? <Trans>Enough</Trans> : <Trans>Too low</Trans>}
          </span>
        )}
      </td>
      <td className={classes["total"]}>{total ?? "–"}</td>
    </tr>
  );
}
