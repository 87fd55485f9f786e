/** After enrolling: who is on the way, with links to the plans, and the way back. */

import { plural } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconArrowBackUp, IconCircleCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Enrolled, IntakeCard } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { formatDay } from "../../components/dates";
import classes from "./Enroll.module.css";
import { Fit } from "./EnrollPreviewCard";

export interface EnrollResultProps {
  result: Enrolled;
  intake: IntakeCard;
  /** Enroll others. */
  onMore: () => void;
}

export function EnrollResult({ result, intake, onMore }: EnrollResultProps) {
  const undo = useWrite("history.undo");
  const [step, setStep] = useState(result.undo);
  const count = result.enrolled.length;
  const takeBack = async () => {
    if (step === null) return;
    const answer = await undo.run({ step });
    if (!answer.ok) return;
    setStep(null);
    notifications.show({ message: answer.value.title });
    onMore();
  };
  return (
    <Card component="section" aria-labelledby="enrolled" className={classes["result"] ?? ""}>
      <h2 id="enrolled" className={classes["done"]}>
        <IconCircleCheck size={22} stroke={1.5} aria-hidden="true" />
        {plural(count, { one: "# person enrolled", other: "# people enrolled" })}
      </h2>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Name</Trans>
            </th>
            <th scope="col">
              <Trans>Year ends</Trans>
            </th>
            <th scope="col">
              <Trans>Plan</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {result.enrolled.map((one) => (
            <tr key={one.person}>
              <th scope="row">
                {one.enrollment === null ? (
                  one.name
                ) : (
                  <Link to="/trainees/$enrollment" params={{ enrollment: one.enrollment }}>
                    {one.name}
                  </Link>
                )}
              </th>
              <td className="ft-num">{formatDay(one.end_on)}</td>
              <td>
                <Fit conflicts={one.conflicts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {result.refused.length === 0 ? null : (
        <ul className={classes["refused"]}>
          {result.refused.map((one) => (
            <li key={one.person}>
              <span>
                <strong>{one.name}</strong> {one.message}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={classes["ways"]}>
        <Button
          variant="filled"
          renderRoot={(props) => (
            <Link to="/trainees" search={{ intake: intake.intake }} {...props} />
          )}
        >
          <Trans>Show the trainees</Trans>
        </Button>
        <Button onClick={onMore}>
          <Trans>Enroll others</Trans>
        </Button>
        {step === null ? null : (
          <Button
            variant="subtle"
            loading={undo.pending}
            leftSection={<IconArrowBackUp size={16} stroke={1.5} aria-hidden="true" />}
            onClick={() => void takeBack()}
          >
            <Trans>Undo</Trans>
          </Button>
        )}
      </div>
    </Card>
  );
}
