/** The end of the sheet: notes on the exercises, what is missing, and saving. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Textarea } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { CandidateView, CoreError } from "../../api/generated/types";
import { FormError } from "../../components/FormError";
import classes from "./Sheet.module.css";
import { type SheetDraft, withoutScore } from "./sheet";

export interface SheetRemarksProps {
  view: CandidateView;
  draft: SheetDraft;
  error: CoreError | null;
  pending: boolean;
  onNote: (note: string) => void;
  onBack: () => void;
  onSave: () => void;
}

export function SheetRemarks(props: SheetRemarksProps) {
  const { view, draft, error, pending, onNote, onBack, onSave } = props;
  const { t } = useLingui();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const missing = withoutScore(draft, view.competencies)
    .map(({ name }) => name)
    .join(", ");
  const exercises = view.exercises
    .map(({ name, minutes }) => t`${name} (${minutes} minutes)`)
    .join(", ");
  return (
    <div className={classes["question"]}>
      <h1 className={classes["title"]} tabIndex={-1} ref={title}>
        <Trans>Exercises and remarks</Trans>
      </h1>
      {exercises === "" ? null : (
        <p className="ft-muted">
          <Trans>Exercises have notes only: {exercises}.</Trans>
        </p>
      )}
      <Textarea
        label={t`Notes on exercises, and remarks`}
        minRows={8}
        maxRows={20}
        value={draft.note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
      {missing === "" ? null : (
        <p className={classes["missing"]} role="status">
          <Trans>
            Without a score: {missing}. The sheet can be saved; the result stays blocked until they
            are in.
          </Trans>
        </p>
      )}
      <FormError error={error} />
      <div className={classes["buttons"]}>
        <Button
          leftSection={<IconArrowLeft size={16} stroke={1.5} aria-hidden="true" />}
          onClick={onBack}
        >
          <Trans>Back</Trans>
        </Button>
        <Button
          variant="filled"
          className={classes["onward"] ?? ""}
          loading={pending}
          onClick={onSave}
        >
          <Trans>Save the sheet</Trans>
        </Button>
      </div>
    </div>
  );
}
