/** The attempts of a module: which one counts, which was voided and why. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { AttemptView, ModuleView } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import { formatMarkText } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import type { Deed } from "./DeedForm";
import classes from "./progress.module.css";

interface AttemptListProps {
  view: ModuleView;
  editable: boolean;
  onChoose: (deed: Deed) => void;
}

export function AttemptList({ view, editable, onChoose }: AttemptListProps) {
  return (
    <section className={classes["block"]} aria-labelledby="attempts">
      <h3 id="attempts" className={classes["section"]}>
        <Trans>Attempts</Trans>
      </h3>
      {view.attempts.length === 0 ? (
        <p className={classes["small"]}>
          <Trans>No attempt is recorded yet.</Trans>
        </p>
      ) : (
        <ul className={classes["attempts"]}>
          {view.attempts.map((attempt) => (
            <Attempt key={attempt.attempt} {...{ attempt, editable, onChoose }} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface AttemptProps {
  attempt: AttemptView;
  editable: boolean;
  onChoose: (deed: Deed) => void;
}

function Attempt({ attempt, editable, onChoose }: AttemptProps) {
  const { t } = useLingui();
  const { number, voided_on: voided, void_reason: reason } = attempt;
  const mark = formatMarkText(attempt.mark);
  const pass = formatMarkText(attempt.pass_mark);
  const why = reason ?? "";
  const voidedOn = voided === null ? "" : formatDay(voided);
  return (
    <li className={voided === null ? undefined : classes["voided"]}>
      <div className={classes["line"]}>
        <span className="ft-muted">
          <Trans>Attempt {number}</Trans>
        </span>
        <span>{formatDay(attempt.on)}</span>
        <strong className="ft-num">{mark}</strong>
        <span className="ft-muted ft-num">
          <Trans>pass {pass}</Trans>
        </span>
        <span className={classes["grow"]}>
          <Result attempt={attempt} />
        </span>
        {editable && voided === null ? (
          <>
            <Button
              size="xs"
              aria-label={t`Correct attempt ${number}`}
              onClick={() =>
                onChoose({ kind: "correct", attempt: attempt.attempt, number, mark: attempt.mark })
              }
            >
              <Trans>Correct</Trans>
            </Button>
            <Button
              size="xs"
              aria-label={t`Void attempt ${number}`}
              onClick={() => onChoose({ kind: "void", attempt: attempt.attempt, number })}
            >
              <Trans>Void</Trans>
            </Button>
          </>
        ) : null}
      </div>
      {voided === null ? null : (
        <p className={classes["small"]}>
          <Trans>
            Voided on {voidedOn}: {why}
          </Trans>
        </p>
      )}
      {attempt.note === "" ? null : <p className={classes["small"]}>{attempt.note}</p>}
      <Remark label={t`Corrected`} text={attempt.correction_reason} />
      <Remark label={t`Taken in spite of missing prerequisites`} text={attempt.override_reason} />
    </li>
  );
}

function Result({ attempt }: { attempt: AttemptView }) {
  if (attempt.voided_on !== null) {
    return (
      <StatusPill tone="neutral">
        <Trans>Voided</Trans>
      </StatusPill>
    );
  }
  const tone = attempt.passed ? "done" : "due";
  return (
    <StatusPill tone={tone}>
      {attempt.passed ? <Trans>Passed</Trans> : <Trans>Not passed</Trans>}
      {attempt.counts ? (
        <>
          {" · "}
          <Trans>counts</Trans>
        </>
      ) : null}
    </StatusPill>
  );
}

function Remark({ label, text }: { label: string; text: string | null }) {
  if (text === null) return null;
  return (
    <p className={classes["small"]}>
      {label}: {text}
    </p>
  );
}
