/** What a candidate is asked, after what it is for. Every question may stay without an answer. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Radio } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { CandidacyId, MonitoringForm } from "../../../api/generated/types";
import { useWrite } from "../../../api/hooks";
import { FormError } from "../../../components/FormError";
import classes from "./Lent.module.css";

interface AnswerFormProps {
  candidacy: CandidacyId;
  form: MonitoringForm;
  onDone: () => void;
}

/** No answer, said on purpose. */
const UNSAID = "";

export function AnswerForm({ candidacy, form, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const give = useWrite("monitoring.give", { errors: "return" });
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const submit = async () => {
    const answers = Object.entries(chosen)
      .filter(([, answer]) => answer !== UNSAID)
      .map(([question, answer]) => ({ question, answer }));
    const answer = await give.run({ candidacy, answers });
    if (answer.ok) onDone();
  };
  return (
    <div className={classes["page"]}>
      <h1 tabIndex={-1} ref={title}>
        <Trans>Questions that you are free to answer</Trans>
      </h1>
      <p>
        <Trans>
          For <bdi>{form.candidate}</bdi>, <bdi>{form.intake}</bdi>. Whether and what you answer
          changes nothing about your application.
        </Trans>
      </p>
      <dl className={classes["facts"]}>
        <dt>
          <Trans>What for</Trans>
        </dt>
        <dd>{form.why}</dd>
        <dt>
          <Trans>Who sees it</Trans>
        </dt>
        <dd>{form.seen_by}</dd>
        <dt>
          <Trans>How long it is kept</Trans>
        </dt>
        <dd>
          <Trans>If you are not taken on:</Trans> {form.not_enrolled}
          <br />
          <Trans>If you are:</Trans> {form.enrolled}
        </dd>
      </dl>
      <form
        className={classes["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (!give.pending) void submit();
        }}
      >
        {form.questions.map(({ question, answers }) => (
          <Radio.Group
            key={question}
            label={question}
            value={chosen[question] ?? null}
            onChange={(answer) => setChosen((old) => ({ ...old, [question]: answer }))}
          >
            <div className={classes["answers"]}>
              {answers.map((answer) => (
                <Radio key={answer} value={answer} label={answer} />
              ))}
              <Radio value={UNSAID} label={t`Prefer not to say`} />
            </div>
          </Radio.Group>
        ))}
        <FormError error={give.error} />
        <p className="ft-muted">
          <Trans>
            What you leave open counts as not said. Should you have answered before, this takes its
            place.
          </Trans>
        </p>
        <div className={classes["buttons"]}>
          <Button onClick={onDone}>
            <Trans>I do not want to answer</Trans>
          </Button>
          <Button type="submit" variant="filled" loading={give.pending}>
            <Trans>Hand in</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
}
