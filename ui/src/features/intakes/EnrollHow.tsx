/** From when and with whom the chosen people start. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card, Textarea } from "@mantine/core";
import type { MentorId } from "../../api/generated/types";
import { DateField } from "../../components/DateField";
import type { Day } from "../../components/dates";
import classes from "./Enroll.module.css";
import { MentorChoice } from "./MentorChoice";

export interface EnrollHowProps {
  intakeStart: Day;
  /** Null is the intake's start. */
  start: Day | null;
  onStart: (day: Day | null) => void;
  /** Empty takes the intake's mentors. */
  mentors: MentorId[];
  onMentors: (mentors: MentorId[]) => void;
  reason: string;
  onReason: (reason: string) => void;
  reasonNeeded: boolean;
}

export function EnrollHow(props: EnrollHowProps) {
  const { t } = useLingui();
  return (
    <Card component="section" aria-labelledby="how">
      <h2 id="how">
        <Trans>How</Trans>
      </h2>
      <div className={classes["how"]}>
        <DateField
          label={t`Start date`}
          description={t`The intake's, unless you change it.`}
          value={props.start ?? props.intakeStart}
          onChange={props.onStart}
        />
        <MentorChoice
          value={props.mentors}
          onChange={props.onMentors}
          description={t`The intake's, unless you choose.`}
          placeholder={t`Those of the intake`}
        />
      </div>
      {props.reasonNeeded || props.reason !== "" ? (
        <Textarea
          mt="md"
          label={t`Reason to enroll after “declined”`}
          required={props.reasonNeeded}
          minRows={2}
          value={props.reason}
          onChange={(event) => props.onReason(event.currentTarget.value)}
        />
      ) : null}
    </Card>
  );
}
