/** The attempts of a module: which one counts, which was voided and why. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useMay } from "../../api/asker";
import type { AttemptView, ModuleView } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { AttachedFiles } from "../../components/AttachedFiles";
import { formatDay, formatDayPlain } from "../../components/dates";
import { formatMarkText } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import type { Deed } from "./DeedForm";
import classes from "./progress.module.css";

interface AttemptListProps {
  view: ModuleView;
  /** The asker may record, correct and void. */
  editable: boolean;
  /** The enrollment runs: files can be attached by those who may. */
  running: boolean;
  onChoose: (deed: Deed) => void;
}

export function AttemptList({ view, editable, running, onChoose }: AttemptListProps) {
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
            <Attempt
              key={attempt.attempt}
              {...{ attempt, editable, running, onChoose }}
              passMark={view.pass_mark}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface AttemptProps {
  attempt: AttemptView;
  /** The module's of today: an attempt keeps its own, and shows it where it is another one (R12). */
  passMark: string;
  editable: boolean;
  running: boolean;
  onChoose: (deed: Deed) => void;
}

function Attempt({ attempt, passMark, editable, running, onChoose }: AttemptProps) {
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
        <span>{formatDayPlain(attempt.on)}</span>
        <strong className="ft-num">{mark}</strong>
        {attempt.pass_mark === passMark ? null : (
          <span className="ft-muted ft-num">
            <Trans>pass {pass}</Trans>
          </span>
        )}
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
      <Remark label={t`Taken in spite of a rule`} text={attempt.override_reason} />
      <Evidence attempt={attempt} running={running} />
    </li>
  );
}

/** The files that show it. A voided attempt keeps its own and takes no more. */
function Evidence({ attempt, running }: { attempt: AttemptView; running: boolean }) {
  const { t } = useLingui();
  const { run } = useLong("attachments.add_to_attempt");
  const may = useMay()("attachments.add_to_attempt");
  const { number } = attempt;
  const takes = may && running && attempt.voided_on === null;
  return (
    <AttachedFiles
      name={t`attempt ${number}`}
      files={attempt.attachments}
      attach={takes ? (path) => run({ attempt: attempt.attempt, path }) : null}
    />
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
