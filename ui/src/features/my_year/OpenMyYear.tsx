/** The first start on a trainee's own machine: the file becomes what this computer holds. */

import { Trans } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { DoorForm, DoorHead } from "../../components/DoorForm";
import classes from "./my_year.module.css";
import { OpenYearFields } from "./OpenYearFields";
import { useOpenYear } from "./openYear";

export function OpenMyYear({ onBack }: { onBack: () => void }) {
  // Whoever opened it is a trainee then, and the program shows them their year.
  const year = useOpenYear(() => {});
  return (
    <DoorForm
      head={
        <DoorHead
          title={<Trans>Open my year</Trans>}
          text={
            <Trans>
              Your coordinator made a file for you: your plan, your progress and what comes next.
              Hours that you log here go back to your coordinator as a file.
            </Trans>
          }
        />
      }
      fields={<OpenYearFields year={year} />}
      error={year.error}
      action={<Trans>Open my year</Trans>}
      pending={year.pending}
      incomplete={!year.ready}
      onSubmit={() => void year.submit()}
    >
      <UnstyledButton className={classes["link"] ?? ""} onClick={onBack}>
        <Trans>I am not a trainee</Trans>
      </UnstyledButton>
    </DoorForm>
  );
}
