/** The threshold checks: an answer each, beside what it rests on. Saved as they are given. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card, SegmentedControl, Textarea } from "@mantine/core";
import { useEffect, useState } from "react";
import { errorText } from "../../api/errors";
import type { CandidateView, CheckAnswer, CheckView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useUndoToast } from "../../components/undo";
import classes from "./Candidate.module.css";
import { CheckFiles } from "./CheckFiles";
import { CHECKS } from "./words";

export function ChecksCard({ view }: { view: CandidateView }) {
  if (view.checks.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="checks">
      <h2 id="checks">
        <Trans>Threshold checks</Trans>
      </h2>
      <div className={classes["checks"]}>
        {view.checks.map((check) => (
          <Check key={check.code} check={check} candidacy={view.row.candidacy} />
        ))}
      </div>
    </Card>
  );
}

const ANSWERS: readonly CheckAnswer[] = ["met", "not_met", "open"];

function Check({ check, candidacy }: { check: CheckView; candidacy: string }) {
  const { t, i18n } = useLingui();
  const { name } = check;
  const write = useWrite("candidates.answer_check", { errors: "return" });
  const undone = useUndoToast();
  const [evidence, setEvidence] = useState(check.evidence);
  useEffect(() => setEvidence(check.evidence), [check.evidence]);
  const save = async (answer: CheckAnswer) => {
    if (answer === check.answer && evidence === check.evidence) return;
    const saved = await write.run({ candidacy, code: check.code, answer, evidence });
    const word = i18n._(CHECKS[answer].label);
    if (saved.ok && saved.value.undo !== null) undone(t`${name}: ${word}`, saved.value.undo);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the grid
    <div className={classes["check"]} role="group" aria-label={name}>
      <div className={classes["checkName"]}>{name}</div>
      <SegmentedControl<CheckAnswer>
        aria-label={name}
        value={check.answer}
        onChange={(answer) => void save(answer)}
        data={ANSWERS.map((answer) => ({ value: answer, label: i18n._(CHECKS[answer].label) }))}
      />
      <Textarea
        aria-label={t`Evidence for ${name}`}
        placeholder={t`What it rests on`}
        minRows={1}
        maxRows={6}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
        onBlur={() => void save(check.answer)}
        error={write.error === null ? null : errorText(write.error)}
      />
      <CheckFiles check={check} candidacy={candidacy} />
    </div>
  );
}
