/** What the figures say in a sentence, and what they do not prove. */

import { Trans, useLingui } from "@lingui/react/macro";
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from "@tabler/icons-react";
import type { QuestionFigures } from "../../api/generated/types";
import classes from "./Fairness.module.css";
import { STAGES } from "./words";

export function Findings({ questions }: { questions: readonly QuestionFigures[] }) {
  const { t, i18n } = useLingui();
  const stages = questions.flatMap(({ question, stages }) =>
    stages.map((stage) => ({ question, ...stage })),
  );
  const flags = stages.flatMap(({ question, stage, groups }) =>
    groups
      .filter(({ flagged }) => flagged)
      .map(({ answer }) => ({ key: `${question} ${stage} ${answer}`, question, stage, answer })),
  );
  const judged = stages.some(({ stage, too_few }) => stage === "whole" && !too_few);
  const whole = flags.some(({ stage }) => stage === "whole");
  const Sign = flags.length > 0 ? IconAlertTriangle : judged ? IconCircleCheck : IconHelpCircle;
  return (
    <section
      className={classes["findings"]}
      aria-label={t`What the figures say`}
      data-flagged={flags.length > 0 || undefined}
    >
      <Sign size={20} stroke={1.5} aria-hidden="true" />
      <div>
        <p className={classes["first"]}>
          {whole ? (
            <Trans>
              At least one group was selected clearly less often than the group that was selected
              most often.
            </Trans>
          ) : flags.length > 0 ? (
            <Trans>
              Over the whole process no group stands out, but at least one was passed on clearly
              less often at a single stage.
            </Trans>
          ) : judged ? (
            <Trans>
              No group was selected clearly less often than the group that was selected most often.
            </Trans>
          ) : (
            <Trans>There are too few answers to judge. The figures stand below all the same.</Trans>
          )}
        </p>
        {flags.length === 0 ? null : (
          <ul>
            {flags.map(({ key, question, stage, answer }) => (
              <li key={key}>
                <bdi>{question}</bdi>: <bdi>{answer}</bdi> ({i18n._(STAGES[stage].short)})
              </li>
            ))}
          </ul>
        )}
        <p>
          <Trans>
            This proves nothing: neither that somebody was treated unfairly nor that everybody was
            treated fairly. It says where to look closer at how you selected.
          </Trans>
        </p>
      </div>
    </section>
  );
}
