/** The end of the sheet: what stands on it, what is missing, a word about the whole, and handing it in. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { RoomView } from "../../../api/generated/types";
import { useWrite } from "../../../api/hooks";
import { ConfirmDialog } from "../../../components/ConfirmDialog";
import { FormError } from "../../../components/FormError";
import { levelOf, unscored } from "./answers";
import classes from "./Room.module.css";
import type { KeptSheet } from "./useKept";
import { BackButton } from "./WayButtons";

export interface OverviewProps {
  view: RoomView;
  kept: KeptSheet;
  back: (() => void) | null;
  onGo: (place: number) => void;
  onDone: () => void;
}

export function Overview({ view, kept, back, onGo, onDone }: OverviewProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const submit = useWrite("sheets.submit", { errors: "return" });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { candidate, rater, competencies } = view;
  const missing = unscored(view, kept.answers)
    .map(({ name }) => name)
    .join(", ");
  const handIn = async () => {
    if (submit.pending || !(await kept.flush())) return;
    const answer = await submit.run({ sheet: view.sheet, answers: kept.answers });
    setAsking(false);
    if (answer.ok) onDone();
  };
  return (
    <div className={classes["question"]}>
      <h1 className={classes["title"]} tabIndex={-1} ref={title}>
        <Trans>Overview</Trans>
      </h1>
      <ul className={classes["overview"]}>
        {competencies.map(({ code, name, anchors }, place) => {
          const level = levelOf(kept.answers, code);
          return (
            <li key={code}>
              <span className={classes["what"]}>{name}</span>
              {level === null ? (
                <span className={classes["lacking"]}>
                  <Trans>no score yet</Trans>
                </span>
              ) : (
                <span>
                  <strong className="ft-num">{level}</strong> {anchors[level - 1]}
                </span>
              )}
              <Button
                size="xs"
                variant="subtle"
                aria-label={level === null ? t`Score ${name}` : t`Change ${name}`}
                onClick={() => onGo(place)}
              >
                {level === null ? <Trans>Score</Trans> : <Trans>Change</Trans>}
              </Button>
            </li>
          );
        })}
      </ul>
      <Textarea
        label={t`About the whole interview`}
        minRows={3}
        maxRows={12}
        value={kept.answers.note}
        onChange={(event) => {
          const note = event.currentTarget.value;
          kept.change((old) => ({ ...old, note }));
        }}
        onBlur={() => void kept.flush()}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          title.current?.focus();
        }}
      />
      {missing === "" ? null : (
        <p className={classes["missing"]} role="status">
          <Trans>Still without a score: {missing}.</Trans>
        </p>
      )}
      <FormError error={submit.error} />
      <div className={classes["buttons"]}>
        {back === null ? null : <BackButton onClick={back} />}
        <Button
          variant="filled"
          className={classes["onward"] ?? ""}
          onClick={() => setAsking(true)}
        >
          <Trans>Hand in the sheet…</Trans>
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t`Hand in the sheet on ${candidate}?`}
        action={t`Hand in as ${rater}`}
        pending={submit.pending}
        onConfirm={() => void handIn()}
        onClose={() => setAsking(false)}
      >
        <Trans>
          It is locked with it. Only a coordinator can open it again, with a reason, and what stands
          on it now stays readable.
        </Trans>
      </ConfirmDialog>
    </div>
  );
}
