/** How the trainees of an intake ended (R32): exact counts, leavers before day 90 beside the others. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import type { CompletionView } from "../../api/generated/types";
import { formatCount } from "../../components/quantities";
import { Why } from "../../components/Why";
import classes from "./Intakes.module.css";

export function CompletionCard({ completion }: { completion: CompletionView }) {
  const { t } = useLingui();
  const early = formatCount(completion.early_leavers);
  return (
    <Card component="section" aria-labelledby="completion">
      <h2 id="completion">
        <Trans>How the year ended</Trans>{" "}
        <Why
          about={t`Completion`}
          rule={
            <Trans>
              Completion is the share of graduates among all who graduated, did not graduate or
              left. It is looked at with and without those who left before day 90. Transferred and
              deferred people are counted apart.
            </Trans>
          }
        />
      </h2>
      <dl className={`${classes["facts"]} ft-num`}>
        <dt>
          <Trans>Graduated</Trans>
        </dt>
        <dd>{formatCount(completion.graduated)}</dd>
        <dt>
          <Trans>Completed, not graduated</Trans>
        </dt>
        <dd>{formatCount(completion.not_graduated)}</dd>
        <dt>
          {completion.early_leavers === 0 ? (
            <Trans>Left</Trans>
          ) : (
            <Trans>Left, {early} of them before day 90</Trans>
          )}
        </dt>
        <dd>{formatCount(completion.leavers)}</dd>
        <dt>
          <Trans>Transferred or deferred, counted apart</Trans>
        </dt>
        <dd>{formatCount(completion.apart)}</dd>
        <dt>
          <Trans>Still running</Trans>
        </dt>
        <dd>{formatCount(completion.running)}</dd>
      </dl>
    </Card>
  );
}
