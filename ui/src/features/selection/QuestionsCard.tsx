/** The questions that an intake asks: its own wording until the first sheet is opened, then everybody's the same. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card, Skeleton, Textarea } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useState } from "react";
import { refusalText } from "../../api/errors";
import type { IntakeId, QuestionSet } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { FormError } from "../../components/FormError";
import { useUndoToast } from "../../components/undo";
import classes from "./Lists.module.css";

export function QuestionsCard({ intake }: { intake: IntakeId }) {
  const set = useRead("interviews.questions", { intake });
  return (
    <Card component="section" aria-labelledby="questions">
      <h2 id="questions" className={classes["title"]}>
        <Trans>Questions of the interview</Trans>
      </h2>
      {set.data === undefined ? (
        set.error === null ? (
          <Skeleton height={240} />
        ) : (
          <ErrorState error={set.error} compact onRetry={() => void set.refetch()} />
        )
      ) : set.data.frozen_on !== null ? (
        <Frozen set={set.data} day={set.data.frozen_on} />
      ) : (
        <Questions key={JSON.stringify(set.data.competencies)} set={set.data} intake={intake} />
      )}
    </Card>
  );
}

function Frozen({ set, day }: { set: QuestionSet; day: string }) {
  return (
    <>
      <p className={classes["frozen"]}>
        <IconLock size={18} stroke={1.5} aria-hidden="true" />
        {refusalText("questions_frozen", { day })}
      </p>
      <dl className={classes["asked"]}>
        {set.competencies.map(({ code, name, questions }) => (
          <div key={code}>
            <dt>{name}</dt>
            {questions.map((question) => (
              <dd key={question}>{question}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function Questions({ set, intake }: { set: QuestionSet; intake: IntakeId }) {
  const { t } = useLingui();
  const [competencies, setCompetencies] = useState(set.competencies);
  const write = useWrite("interviews.set_questions", { errors: "return" });
  const undone = useUndoToast();
  const dirty = competencies !== set.competencies;
  const reword = (code: string, place: number, words: string) =>
    setCompetencies((old) =>
      old.map((one) =>
        one.code === code
          ? { ...one, questions: one.questions.map((q, index) => (index === place ? words : q)) }
          : one,
      ),
    );
  const save = async (questions: { competency: string; questions: string[] }[]) => {
    const answer = await write.run({ intake, questions });
    if (!answer.ok) return;
    undone(
      questions.length === 0 ? t`The program's questions are asked` : t`The questions are saved`,
      answer.value.undo,
    );
  };
  return (
    <form
      className={classes["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (write.pending) return;
        void save(competencies.map(({ code, questions }) => ({ competency: code, questions })));
      }}
    >
      <p className={classes["about"]}>
        <Trans>
          Everybody is asked the same in the same order. The wording can change until the first
          sheet of this intake is opened.
        </Trans>
      </p>
      {competencies.map(({ code, name, questions }) => (
        <fieldset key={code} className={classes["competency"]}>
          <legend>{name}</legend>
          {questions.map((question, place) => {
            const number = place + 1;
            return (
              <Textarea
                // biome-ignore lint/suspicious/noArrayIndexKey: the words of a question change, its place stays
                key={place}
                aria-label={t`${name}, question ${number}`}
                minRows={1}
                value={question}
                onChange={(event) => reword(code, place, event.currentTarget.value)}
              />
            );
          })}
        </fieldset>
      ))}
      <FormError error={write.error} />
      <div className={classes["foot"]}>
        {set.own ? (
          <Button onClick={() => void save([])}>
            <Trans>Take the program's wording</Trans>
          </Button>
        ) : null}
        <Button type="submit" variant="filled" loading={write.pending} disabled={!dirty}>
          <Trans>Save the questions</Trans>
        </Button>
      </div>
    </form>
  );
}
