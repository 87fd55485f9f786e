/** The milestones of a program: when, what is weighed, what is needed, what must hold. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import type { Program, ProgramMilestone } from "../../api/generated/types";
import { Name } from "./ModulesTable";
import classes from "./Program.module.css";
import { decisionWords, fieldWords, floorSentence, kindWords, offsetWords } from "./words";

export interface MilestoneListProps {
  program: Program;
  /** Makes each name a way to its panel. */
  onOpen?: (code: string) => void;
}

export function MilestoneList({ program, onOpen }: MilestoneListProps) {
  return (
    <ul className={classes["cards"]}>
      {program.milestones.map((milestone) => (
        <li key={milestone.code}>
          <Milestone
            milestone={milestone}
            program={program}
            open={onOpen && (() => onOpen(milestone.code))}
          />
        </li>
      ))}
    </ul>
  );
}

interface MilestoneProps {
  milestone: ProgramMilestone;
  program: Program;
  open: (() => void) | undefined;
}

function Milestone({ milestone, program, open }: MilestoneProps) {
  const { i18n } = useLingui();
  const { criteria, floors, decisions, fields } = milestone;
  const pass = milestone.pass_total ?? null;
  const points = milestone.expected_ladder_points ?? null;
  const nameOf = (code: string) =>
    program.criteria.find((criterion) => criterion.code === code)?.name ?? code;
  return (
    <Card component="article" aria-label={milestone.name} className={classes["card"] ?? ""}>
      <h2>
        <Name name={milestone.name} open={open} />
      </h2>
      <p className={classes["when"]}>
        {i18n._(kindWords[milestone.kind])} · {offsetWords(milestone.offset)}
      </p>
      {criteria ? (
        <table className={classes["weights"]}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Criterion</Trans>
              </th>
              <th scope="col" className={classes["number"]}>
                <Trans>Weight</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((one) => (
              <tr key={one.criterion}>
                <th scope="row">{nameOf(one.criterion)}</th>
                <td className={classes["number"]}>{one.weight}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {pass === null ? null : (
        <p className={classes["fact"]}>
          <Trans>Total needed: {pass} of 100</Trans>
        </p>
      )}
      {points === null ? null : (
        <p className={classes["fact"]}>
          <Trans>Ladder points expected by then: {points}</Trans>
        </p>
      )}
      {floors && floors.length > 0 ? (
        <>
          <h3>
            <Trans>Floors</Trans>
          </h3>
          <ul className={classes["list"]}>
            {floors.map((floor) => (
              <li key={JSON.stringify(floor)}>{floorSentence(floor)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {decisions && decisions.length > 0 ? (
        <>
          <h3>
            <Trans>Decisions</Trans>
          </h3>
          <p className={classes["fact"]}>
            {decisions.map((decision) => i18n._(decisionWords[decision])).join(", ")}
          </p>
        </>
      ) : null}
      {fields ? (
        <>
          <h3>
            <Trans>What is recorded</Trans>
          </h3>
          <ul className={classes["list"]}>
            {fields.map((field) => (
              <li key={field}>{i18n._(fieldWords[field])}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}
