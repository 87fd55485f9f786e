/** What a look through a whole database found: that everything holds, or what does not. */

import { plural } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import type { CheckProblem } from "../api/generated/types";
import classes from "./Verdict.module.css";

export function Verdict({ problems }: { problems: readonly CheckProblem[] }) {
  const sound = problems.length === 0;
  const Sign = sound ? IconCircleCheck : IconAlertTriangle;
  return (
    <>
      <p className={classes["verdict"]} data-sound={sound}>
        <Sign size={18} stroke={1.5} aria-hidden="true" />
        {sound ? (
          <Trans>Everything holds.</Trans>
        ) : (
          plural(problems.length, {
            one: "# thing does not hold.",
            other: "# things do not hold.",
          })
        )}
      </p>
      {sound ? null : (
        <ul className={classes["problems"]}>
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.subject} ${problem.message}`}>
              {problem.subject === null ? null : <strong>{problem.subject}: </strong>}
              {problem.message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
