/** Takes an empty intake away; says why where it is not empty. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { IntakeCard } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { useUndoToast } from "../../components/undo";
import classes from "./IntakeSettings.module.css";

export function RemoveIntake({ card }: { card: IntakeCard }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const remove = useWrite("intakes.remove");
  const undone = useUndoToast();
  const [asking, setAsking] = useState(false);
  const { name, intake } = card;
  const candidates = plural(card.candidates, { one: "# candidate", other: "# candidates" });
  const trainees = plural(card.running + card.ended, { one: "# trainee", other: "# trainees" });
  const empty = card.candidates + card.running + card.ended === 0;
  const run = async () => {
    const answer = await remove.run({ intake });
    setAsking(false);
    if (!answer.ok) return;
    await navigate({ to: "/intakes" });
    undone(t`The intake “${name}” is removed.`, answer.value.undo);
  };
  return (
    <Card component="section" aria-labelledby="remove">
      <h2 id="remove">
        <Trans>Remove this intake</Trans>
      </h2>
      {empty ? (
        <>
          <p className={`${classes["text"]} ft-muted`}>
            <Trans>Nobody is in it yet. Its calendar and its settings go with it.</Trans>
          </p>
          <Button color="overdue" variant="light" onClick={() => setAsking(true)}>
            <Trans>Remove the intake</Trans>
          </Button>
        </>
      ) : (
        <p className={`${classes["text"]} ft-muted`}>
          <Trans>
            Only an empty intake can be removed. This one has {candidates} and {trainees}.
          </Trans>
        </p>
      )}
      <ConfirmDialog
        open={asking}
        title={t`Remove the intake “${name}”?`}
        action={t`Remove the intake`}
        dangerous
        pending={remove.pending}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        <Trans>Removes its name, calendar and settings. You can undo this.</Trans>
      </ConfirmDialog>
    </Card>
  );
}
