/** Earlier rounds and versions of this evaluation: they stay readable. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import type { EarlierEvaluation, MilestoneView } from "../../api/generated/types";
import { formatDayPlain } from "../../components/dates";
import classes from "./Milestone.module.css";
import { decisionWords } from "./words";

export function Earlier({ view }: { view: MilestoneView }) {
  if (view.earlier.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="earlier">
      <h2 id="earlier">
        <Trans>Earlier versions</Trans>
      </h2>
      <ul className={classes["list"]}>
        {view.earlier.map((one) => (
          <li key={`${one.round}.${one.version}`}>
            <One one={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function One({ one }: { one: EarlierEvaluation }) {
  const { i18n } = useLingui();
  const { round, version, total } = one;
  const held = one.held === null ? null : formatDayPlain(one.held);
  return (
    <>
      <div className={classes["strong"]}>
        {round > 1 ? (
          <Trans>
            Evaluation {round}, version {version}
          </Trans>
        ) : (
          <Trans>Version {version}</Trans>
        )}
      </div>
      <div className="ft-num">
        {held === null ? null : (
          <>
            <Trans>Held {held}</Trans>
            {" · "}
          </>
        )}
        {total === null ? <Trans>no total</Trans> : <Trans>total {total}</Trans>}
        {one.decision === null ? null : ` · ${i18n._(decisionWords[one.decision])}`}
      </div>
      {one.decision_reason === null ? null : <div className="ft-muted">{one.decision_reason}</div>}
    </>
  );
}
