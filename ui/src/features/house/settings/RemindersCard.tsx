/** Whether the system reminds of what there is to do, and what it would say; everybody decides for themselves. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card, Skeleton, Switch } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import type { Reminders } from "../../../api/generated/types";
import { useLong, useRead, useWrite } from "../../../api/hooks";
import { ErrorState } from "../../../components/ErrorState";
import { FormError } from "../../../components/FormError";
import classes from "./Settings.module.css";

export function RemindersCard() {
  const read = useRead("reminders.get", {});
  return (
    <Card component="section" aria-labelledby="reminders">
      <h2 id="reminders" className={classes["title"]}>
        <Trans>Reminders</Trans>
      </h2>
      <p className={classes["text"]}>
        <Trans>
          While Farm Team is open, the notifications of your system say how much there is to do,
          each thing once. They name nobody, and leave out trainees who pause, have not started or
          have ended (but for their follow-up).
        </Trans>
      </p>
      {read.data !== undefined ? (
        <Choice reminders={read.data} />
      ) : read.error === null ? (
        <Skeleton height={120} />
      ) : (
        <ErrorState error={read.error} onRetry={() => void read.refetch()} compact />
      )}
    </Card>
  );
}

function Choice({ reminders }: { reminders: Reminders }) {
  const { t } = useLingui();
  const save = useWrite("reminders.set");
  const sample = useLong("reminders.show_sample", { errors: "return" });
  return (
    <>
      <div className={classes["row"]}>
        <Switch
          label={t`Remind me`}
          checked={reminders.on}
          disabled={save.pending}
          onChange={(event) => void save.run({ on: event.currentTarget.checked })}
        />
      </div>
      <div className={classes["row"]}>
        <div>
          <Trans>Today there is</Trans>
          {reminders.lines.length === 0 ? (
            <div className={classes["hint"]}>
              <Trans>Nothing to remind you of.</Trans>
            </div>
          ) : (
            reminders.lines.map(({ text }) => (
              <div key={text} className={classes["hint"]}>
                {text}
              </div>
            ))
          )}
        </div>
        <Button
          leftSection={<IconBell size={16} stroke={1.5} aria-hidden="true" />}
          loading={sample.pending}
          onClick={() => void sample.run({})}
        >
          <Trans>Show an example</Trans>
        </Button>
      </div>
      <FormError error={sample.error} />
    </>
  );
}
