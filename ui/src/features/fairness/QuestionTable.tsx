/** One question: its groups over the whole process, then stage by stage. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { GroupFigures, QuestionFigures, StageFigures } from "../../api/generated/types";
import { PlainTable } from "../../components/PlainTable";
import { formatCount, formatDecimal, formatPercent } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import { STAGES } from "./words";

export function QuestionTable({ figures }: { figures: QuestionFigures }) {
  const { question, stages } = figures;
  return (
    <section>
      <h2>
        <bdi>{question}</bdi>
      </h2>
      <PlainTable label={question}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Group</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Selected</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Rate</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Ratio</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>p</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Shortfall</Trans>
            </th>
            <th scope="col">
              <Trans>What it says</Trans>
            </th>
          </tr>
        </thead>
        {stages.map((stage) => (
          <Stage key={stage.stage} figures={stage} />
        ))}
      </PlainTable>
    </section>
  );
}

function Stage({ figures }: { figures: StageFigures }) {
  const { i18n } = useLingui();
  const { stage, applied, groups, hidden } = figures;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={7}>
          {i18n._(STAGES[stage].title)}
        </th>
      </tr>
      {groups.map((group) => (
        <Row key={group.answer} group={group} tooFew={figures.too_few} />
      ))}
      {hidden === 0 && applied > 0 ? null : (
        <tr>
          <td colSpan={7} data-tone="muted">
            {applied === 0 ? (
              <Trans>Nobody who answered came so far.</Trans>
            ) : (
              plural(hidden, {
                one: "# group is too small to be shown.",
                other: "# groups are too small to be shown.",
              })
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ group, tooFew }: { group: GroupFigures; tooFew: boolean }) {
  const selected = formatCount(group.selected);
  const applied = formatCount(group.applied);
  const { ratio, p } = group;
  return (
    <tr>
      <th scope="row">
        <bdi>{group.answer}</bdi>
      </th>
      <td data-align="right" data-wrap="no">
        <Trans>
          {selected} of {applied}
        </Trans>
      </td>
      <td data-align="right" data-wrap="no">
        {formatPercent(Math.round(Number(group.rate) * 100))}
      </td>
      <td data-align="right">{ratio === null ? "–" : formatDecimal(ratio)}</td>
      <td data-align="right">{p === null ? "–" : formatDecimal(p)}</td>
      <td data-align="right">{formatDecimal(group.shortfall)}</td>
      <td data-tone="muted">
        <Sign group={group} tooFew={tooFew} />
      </td>
    </tr>
  );
}

function Sign({ group, tooFew }: { group: GroupFigures; tooFew: boolean }) {
  if (group.flagged) {
    return (
      <StatusPill tone="overdue">
        <Trans>look closer</Trans>
      </StatusPill>
    );
  }
  if (tooFew) return <Trans>too few to judge</Trans>;
  if (group.ratio === null) return <Trans>nobody was selected</Trans>;
  return group.p === null ? <Trans>highest rate</Trans> : <Trans>not marked</Trans>;
}
