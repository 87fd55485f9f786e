/** The last steps that can be taken back, newest first. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useState } from "react";
import type { UndoStep } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { daysInWords, formatInstant } from "../../components/dates";
import classes from "./history.module.css";

/** How many show before they are folded. */
const SHOWN = 5;

export function UndoSteps() {
  const { t } = useLingui();
  const steps = useRead("history.steps", {}).data ?? [];
  const undo = useWrite("history.undo");
  const [all, setAll] = useState(false);
  if (steps.length === 0) return null;
  const shown = all ? steps : steps.slice(0, SHOWN);
  const rest = steps.length - shown.length;
  const run = async ({ step }: UndoStep) => {
    const answer = await undo.run({ step });
    if (!answer.ok) return;
    const title = daysInWords(answer.value.title);
    notifications.show({ message: t`Undone: ${title}` });
  };
  return (
    <Card component="section" aria-labelledby="steps">
      <h2 id="steps">
        <Trans>Can be taken back</Trans>
      </h2>
      <ul className={classes["steps"]}>
        {shown.map((step) => {
          const title = daysInWords(step.title);
          return (
            <li key={step.step}>
              <span className={classes["when"]}>{formatInstant(step.at)}</span>
              <span className={classes["title"]}>
                {title} <span className="ft-muted">· {step.actor}</span>
              </span>
              <Button
                size="xs"
                disabled={undo.pending}
                aria-label={t`Undo: ${title}`}
                leftSection={<IconArrowBackUp size={14} stroke={1.5} aria-hidden="true" />}
                onClick={() => void run(step)}
              >
                <Trans>Undo</Trans>
              </Button>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
          <Trans>Show {rest} more</Trans>
        </Button>
      ) : null}
    </Card>
  );
}
