/** What the raters agreed on after they talked: a score with a note. Their own scores stay. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { CandidacyId, CompetencyView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { useUndoToast } from "../../components/undo";
import classes from "./Candidate.module.css";

export interface ConsensusProps {
  competency: CompetencyView;
  candidacy: CandidacyId;
}

export function Consensus({ competency, candidacy }: ConsensusProps) {
  const { t } = useLingui();
  const { code, name, consensus } = competency;
  const [open, setOpen] = useState(false);
  const write = useWrite("candidates.set_consensus", { errors: "return" });
  const undone = useUndoToast();
  const { form, error, pending, send } = useCoreForm({
    score: consensus?.score ?? "",
    note: consensus?.note ?? "",
  });
  const store = async (score: string | null) => {
    const answer = await send(({ note }) =>
      write.run({ candidacy, competency: code, score, note: note.trim() }),
    );
    if (!answer.ok) return;
    setOpen(false);
    const message =
      score === null ? t`Removed the consensus on ${name}` : t`Consensus on ${name}: ${score}`;
    undone(message, answer.value.undo);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store(form.values.score.trim().replace(",", "."));
  };
  if (!open) {
    return (
      <div className={classes["consensus"]}>
        {consensus === null ? null : <p className={classes["agreed"]}>{consensus.note}</p>}
        <Button
          size="xs"
          variant={consensus === null ? "subtle" : "default"}
          aria-label={
            consensus === null
              ? t`Write a consensus on ${name}`
              : t`Change the consensus on ${name}`
          }
          onClick={() => setOpen(true)}
        >
          {consensus === null ? <Trans>Write a consensus</Trans> : <Trans>Change</Trans>}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={classes["consensusForm"]}
      onSubmit={submit}
      aria-label={t`Consensus on ${name}`}
      noValidate
    >
      <TextInput
        label={t`Score, 1 to 5`}
        inputMode="decimal"
        autoComplete="off"
        className={classes["score"] ?? ""}
        {...form.getInputProps("score")}
      />
      <Textarea
        label={t`What was agreed, and why`}
        minRows={2}
        maxRows={8}
        {...form.getInputProps("note")}
      />
      <FormError error={error} />
      <div className={classes["buttons"]}>
        {consensus === null ? null : (
          <Button size="xs" variant="subtle" onClick={() => void store(null)}>
            <Trans>Remove the consensus</Trans>
          </Button>
        )}
        <Button size="xs" onClick={() => setOpen(false)}>
          <Trans>Cancel</Trans>
        </Button>
        <Button size="xs" type="submit" loading={pending}>
          <Trans>Save the consensus</Trans>
        </Button>
      </div>
    </form>
  );
}
