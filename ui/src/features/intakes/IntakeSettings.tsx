/** The settings of an intake. Moved dates are told, with Undo. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import type { ReactNode } from "react";
import type { IntakeView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { useDraft } from "../../components/draft";
import { FormError } from "../../components/FormError";
import { useUndoToast } from "../../components/undo";
import { fieldsOf, type IntakeValues, valuesOf } from "./fields";
import { IntakeFieldsForm } from "./IntakeFieldsForm";
import classes from "./IntakeSettings.module.css";
import { IntakeSwitches } from "./IntakeSwitches";
import { LettersLink } from "./LettersLink";
import { RemoveIntake } from "./RemoveIntake";
import { useCalendarChange } from "./useCalendarChange";

export interface IntakeSettingsProps {
  view: IntakeView;
  /** The card with the questions of the interview. */
  questions: ReactNode;
}

export function IntakeSettings({ view, questions }: IntakeSettingsProps) {
  const { t } = useLingui();
  const { card, fields } = view;
  const trainees = card.running + card.ended;
  const update = useWrite("intakes.update", { errors: "return" });
  const undone = useUndoToast();
  const { form, error, pending, send } = useCoreForm<IntakeValues>(valuesOf(fields));
  const dirty = form.isDirty();
  const draft = useDraft(`intake:${card.intake}`, form.values, dirty, (kept) =>
    form.setValues({ ...valuesOf(fields), ...kept }),
  );
  const calendar = useCalendarChange();
  const save = async () => {
    if (trainees > 0 && !(await calendar.ask(card.intake, fieldsOf(form.getValues())))) return;
    const answer = await send((values) =>
      update.run({ intake: card.intake, fields: fieldsOf(values) }),
    );
    if (!answer.ok) return;
    await draft.forget();
    form.resetDirty();
    const moved = answer.value.moved;
    const message =
      moved === 0
        ? t`Saved. No trainee's dates moved.`
        : plural(moved, {
            one: "Saved. Open dates of # trainee moved.",
            other: "Saved. Open dates of # trainees moved.",
          });
    undone(message, answer.value.undo);
  };
  const reset = () => {
    form.reset();
    void draft.forget();
  };
  return (
    <div className={classes["column"]}>
      <Card component="section" aria-label={t`Settings of the intake`}>
        <form
          className={classes["form"]}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!pending && dirty) void save();
          }}
        >
          <IntakeFieldsForm form={form} startUsed={trainees > 0} />
          <FormError error={error} />
          <div className={classes["foot"]}>
            <span className="ft-muted">
              {trainees > 0 ? (
                <Trans>
                  Open dates of its trainees follow the calendar. Done items keep theirs.
                </Trans>
              ) : null}
            </span>
            {dirty ? (
              <Button onClick={reset}>
                <Trans>Discard</Trans>
              </Button>
            ) : null}
            <Button type="submit" variant="filled" loading={pending} disabled={!dirty}>
              <Trans>Save the settings</Trans>
            </Button>
          </div>
        </form>
        {calendar.dialog}
      </Card>
      {questions}
      <IntakeSwitches card={card} />
      <LettersLink intake={card.intake} />
      {card.demo ? null : <RemoveIntake card={card} />}
    </div>
  );
}
