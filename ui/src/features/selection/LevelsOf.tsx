/** One competency in full: its anchors with the raters beside the level they gave, and every note on it. */
import { useLingui } from "@lingui/react/macro";
import type { CandidateView, CompetencyView, SheetView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import classes from "./Candidate.module.css";
import { noteOf } from "./room/answers";

export interface LevelsOfProps {
  competency: CompetencyView;
  view: CandidateView;
}

export function LevelsOf({ competency, view }: LevelsOfProps) {
  const { t } = useLingui();
  const { code, name, anchors } = competency;
  const scoreOn = (sheet: SheetView) => sheet.scores.find((one) => one.competency === code);
  return (
    <>
      <ol className={classes["anchors"]} aria-label={t`Levels of ${name}`}>
        {anchors.map((anchor, index) => {
          const level = index + 1;
          const raters = view.sheets.filter((sheet) => scoreOn(sheet)?.level === level);
          return (
            <li key={anchor} data-given={raters.length > 0 || undefined}>
              <span className={classes["level"]}>{level}</span>
              <span className={classes["anchor"]}>{anchor}</span>
              <span className={classes["raters"]}>
                {raters.map(({ sheet, rater }) => (
                  <bdi key={sheet} className={classes["chip"]}>
                    {rater}
                  </bdi>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
      <dl className={classes["notes"]} aria-label={t`Notes on ${name}`}>
        {view.sheets.map((sheet) => (
          <Notes key={sheet.sheet} sheet={sheet} code={code} />
        ))}
      </dl>
    </>
  );
}

/** What one rater noted: to each question, and beside the score where it came from a file. */
function Notes({ sheet, code }: { sheet: SheetView; code: string }) {
  const view = useRead("sheets.get", { sheet: sheet.sheet }).data;
  const questions = view?.competencies.find((one) => one.code === code)?.questions ?? [];
  const noted = questions.map((question, number) => ({
    question,
    note: view === undefined ? "" : noteOf(view.answers, { about: "question", code, number }),
  }));
  const beside = sheet.scores.find(({ competency }) => competency === code)?.note ?? "";
  const notes = [...noted, { question: "", note: beside }].filter(({ note }) => note !== "");
  if (notes.length === 0) return null;
  return (
    <div>
      <dt>
        <bdi>{sheet.rater}</bdi>
      </dt>
      {notes.map(({ question, note }) => (
        <dd key={question}>
          {question === "" ? null : <span className="ft-muted">{question} </span>}
          {note}
        </dd>
      ))}
    </div>
  );
}
