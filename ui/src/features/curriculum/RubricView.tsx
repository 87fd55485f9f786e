/** The rubric: the sentence behind each level, the questions of the interview, the rule of the selection (R27). */

import { Trans } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import type { Anchors, Program } from "../../api/generated/types";
import { Name } from "./ModulesTable";
import classes from "./Program.module.css";

export interface RubricViewProps {
  program: Program;
  /** Makes each name a way to its panel, by list and code. */
  onOpen?: (entry: string) => void;
}

export function RubricView({ program, onOpen }: RubricViewProps) {
  const levels = program.criteria.flatMap((criterion) =>
    criterion.anchors ? [{ ...criterion, anchors: criterion.anchors }] : [],
  );
  return (
    <ul className={classes["cards"]}>
      {program.rubric.competencies.map((competency) => (
        <li key={competency.code}>
          <Card component="article" aria-label={competency.name} className={classes["card"] ?? ""}>
            <h2>
              <Name
                name={competency.name}
                open={onOpen && (() => onOpen(`competencies:${competency.code}`))}
              />
            </h2>
            <p className={classes["when"]}>
              <Scored
                program={program}
                selection={competency.selection}
                from={competency.from_milestone}
              />
            </p>
            <Levels anchors={competency.anchors} />
            {competency.questions.length === 0 ? null : (
              <>
                <h3>
                  <Trans>Questions</Trans>
                </h3>
                <ul className={classes["list"]}>
                  {competency.questions.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ul>
              </>
            )}
          </Card>
        </li>
      ))}
      {levels.map((criterion) => (
        <li key={criterion.code}>
          <Card component="article" aria-label={criterion.name} className={classes["card"] ?? ""}>
            <h2>
              <Name
                name={criterion.name}
                open={onOpen && (() => onOpen(`criteria:${criterion.code}`))}
              />
            </h2>
            <p className={classes["when"]}>{criterion.meaning}</p>
            <Levels anchors={criterion.anchors} />
          </Card>
        </li>
      ))}
      <li>
        <Selection program={program} />
      </li>
    </ul>
  );
}

function Scored(props: { program: Program; selection: boolean; from: string }) {
  const from =
    props.program.milestones.find((milestone) => milestone.code === props.from)?.name ?? props.from;
  return props.selection ? (
    <Trans>Scored in selection and from {from} on</Trans>
  ) : (
    <Trans>Scored from {from} on</Trans>
  );
}

const LEVELS = ["1", "2", "3", "4", "5"] as const;

function Levels({ anchors }: { anchors: Anchors }) {
  return (
    <ol className={classes["levels"]}>
      {LEVELS.map((level) => (
        <li key={level}>{anchors[level]}</li>
      ))}
    </ol>
  );
}

function Selection({ program }: { program: Program }) {
  const { selection } = program.rubric;
  const mean = selection.cut_off_mean;
  const lowest = selection.none_below;
  const [least, most] = selection.raters;
  const checks = selection.threshold_checks.map((check) => check.name).join(", ");
  return (
    <Card component="article" aria-labelledby="selection" className={classes["card"] ?? ""}>
      <h2 id="selection">
        <Trans>Selection</Trans>
      </h2>
      <ul className={classes["list"]}>
        <li>
          <Trans>
            {least} to {most} raters for each candidate
          </Trans>
        </li>
        <li>
          <Trans>
            Advances: mean of {mean} or more, no competency below {lowest}
          </Trans>
        </li>
        {checks === "" ? null : (
          <li>
            <Trans>To check: {checks}</Trans>
          </li>
        )}
        {selection.exercises.map((exercise) => {
          const { name, minutes } = exercise;
          return (
            <li key={exercise.code}>
              <Trans>
                {name}, {minutes} minutes
              </Trans>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
