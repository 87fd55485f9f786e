/** A new attempt at the module whose panel is open. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useImperativeHandle } from "react";
import { formatMarkText } from "../../components/quantities";
import { AttemptFields, canOverride } from "./AttemptFields";
import type { DeedFormProps } from "./DeedForm";
import { markLabel } from "./marks";
import classes from "./progress.module.css";
import { useAttempt } from "./useAttempt";

type NewAttemptFormProps = Omit<DeedFormProps, "deed">;

export function NewAttemptForm(props: NewAttemptFormProps) {
  const { view, enrollment, today, submit, onDone } = props;
  const { t } = useLingui();
  const attempt = useAttempt(enrollment, today);
  const record = async () => {
    if (await attempt.record(view.code)) onDone();
  };
  useImperativeHandle(submit, () => () => void record());
  const overriding = canOverride(attempt.refusal);
  return (
    <section className={classes["form"]} aria-label={t`New attempt`}>
      <h3>
        <Trans>New attempt</Trans>
      </h3>
      <AttemptFields
        form={attempt.form}
        refusal={attempt.refusal}
        error={attempt.error}
        markLabel={markLabel(view.scale)}
        passMark={formatMarkText(view.pass_mark)}
        today={today}
      />
      <div className={classes["right"]}>
        <Button onClick={onDone}>
          <Trans>Do not record</Trans>
        </Button>
        <Button variant="filled" type="submit" loading={attempt.pending}>
          {overriding ? <Trans>Record anyway</Trans> : <Trans>Record the attempt</Trans>}
        </Button>
      </div>
    </section>
  );
}
