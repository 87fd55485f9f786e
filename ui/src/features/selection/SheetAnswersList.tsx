/** What stands on one sheet, to read: the level of each competency with the notes to its questions. */
import { Trans } from "@lingui/react/macro";
import type { RoomView, SheetAnswers } from "../../api/generated/types";
import classes from "./Answers.module.css";
import { levelOf, noteOf } from "./room/answers";

export interface SheetAnswersListProps {
  view: Pick<RoomView, "competencies" | "exercises">;
  answers: SheetAnswers;
}

export function SheetAnswersList({ view, answers }: SheetAnswersListProps) {
  const exercises = view.exercises.map(({ code, name }) => ({
    name,
    note: noteOf(answers, { about: "exercise", code, number: 0 }),
  }));
  return (
    <dl className={classes["answers"]}>
      {view.competencies.map(({ code, name, questions, anchors }) => {
        const level = levelOf(answers, code);
        return (
          <div key={code}>
            <dt>{name}</dt>
            <dd>
              {level === null ? (
                <span className="ft-muted">
                  <Trans>no score</Trans>
                </span>
              ) : (
                <>
                  <strong className="ft-num">{level}</strong> {anchors[level - 1]}
                </>
              )}
            </dd>
            {questions.map((question, number) => (
              <Note
                key={question}
                about={question}
                note={noteOf(answers, { about: "question", code, number })}
              />
            ))}
            <Note about="" note={answers.scores.find((s) => s.competency === code)?.note ?? ""} />
          </div>
        );
      })}
      {exercises.map(({ name, note }) =>
        note === "" ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={classes["words"]}>{note}</dd>
          </div>
        ),
      )}
      {answers.note === "" ? null : (
        <div>
          <dt>
            <Trans>About the whole interview</Trans>
          </dt>
          <dd className={classes["words"]}>{answers.note}</dd>
        </div>
      )}
    </dl>
  );
}

/** @param about the question; empty for a note that stands beside the score. */
function Note({ about, note }: { about: string; note: string }) {
  if (note === "") return null;
  return (
    <dd className={classes["note"]}>
      {about === "" ? null : <span className="ft-muted">{about}</span>}
      <span className={classes["words"]}>{note}</span>
    </dd>
  );
}
