/** Says that what stands here is made up, and takes every trace of it away. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useRead, useWrite } from "../../api/hooks";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import classes from "./Intakes.module.css";

export function DemoBanner() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const remove = useWrite("app.remove_demo");
  const demo = (useRead("intakes.list", {}).data ?? []).filter((card) => card.demo);
  const names = demo.map((card) => card.name).join(", ");
  const people = demo.reduce((sum, card) => sum + card.candidates, 0);
  const [asking, setAsking] = useState(false);
  const run = async () => {
    const answer = await remove.run({});
    setAsking(false);
    if (!answer.ok) return;
    notifications.show({ message: t`The demo intake is gone.` });
    await navigate({ to: "/intakes" });
  };
  return (
    <div className={classes["banner"]} role="status">
      <span>
        <Trans>
          This is the demo intake: its people are made up. Your own data is not touched by it.
        </Trans>
      </span>
      <Button size="xs" onClick={() => setAsking(true)}>
        <Trans>Remove the demo intake</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        title={t`Remove the demo intake?`}
        action={t`Remove the demo intake`}
        dangerous
        pending={remove.pending}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        <Trans>
          Removes {names} with its mentors, its {people} made-up candidates and everything recorded
          about them: sheets, plans, attempts, hours, milestones. Nothing of your own goes with it.
          The demo intake can be added again under Settings.
        </Trans>
      </ConfirmDialog>
    </div>
  );
}
