/** The demo intake: in and out with one click. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useRead, useWrite } from "../../../api/hooks";
import { ConfirmDialog } from "../../../components/ConfirmDialog";
import classes from "./Settings.module.css";

export function DemoCard() {
  const { t } = useLingui();
  const demo = useRead("app.state", {}).data?.demo;
  const add = useWrite("app.add_demo");
  const remove = useWrite("app.remove_demo");
  const [asking, setAsking] = useState(false);
  const put = async () => {
    const answer = await add.run({});
    if (answer.ok) notifications.show({ message: t`The demo intake is here, marked as demo.` });
  };
  const take = async () => {
    const answer = await remove.run({});
    setAsking(false);
    if (answer.ok) notifications.show({ message: t`The demo intake is gone.` });
  };
  return (
    <Card component="section" aria-labelledby="demo">
      <h2 id="demo" className={classes["title"]}>
        <Trans>Demo intake</Trans>
      </h2>
      <p className={classes["text"]}>
        <Trans>Made-up people in the middle of their year, to look around with.</Trans>
      </p>
      <div className={classes["buttons"]}>
        {demo === true ? (
          <Button onClick={() => setAsking(true)}>
            <Trans>Remove the demo intake</Trans>
          </Button>
        ) : (
          <Button loading={add.pending} disabled={demo === undefined} onClick={() => void put()}>
            <Trans>Add the demo intake</Trans>
          </Button>
        )}
      </div>
      <DemoQuestion
        open={asking}
        pending={remove.pending}
        onConfirm={() => void take()}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}

interface DemoQuestionProps {
  open: boolean;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Says exactly what goes. */
function DemoQuestion({ open, pending, onConfirm, onClose }: DemoQuestionProps) {
  const { t } = useLingui();
  const cards = useRead("intakes.list", {}, { enabled: open }).data ?? [];
  const demo = cards.filter((card) => card.demo);
  const names = demo.map((card) => card.name).join(", ");
  const people = demo.reduce((sum, card) => sum + card.candidates, 0);
  return (
    <ConfirmDialog
      open={open}
      title={t`Remove the demo intake?`}
      action={t`Remove the demo intake`}
      dangerous
      pending={pending}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Trans>
        Removes {names} with its mentors, its {people} made-up candidates and everything recorded
        about them: sheets, plans, attempts, hours, milestones. Nothing of your own goes with it.
        The demo intake can be added again under Settings.
      </Trans>
    </ConfirmDialog>
  );
}
