/** What an intake collects and shows (R41). Off removes both. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card, Skeleton, Stack, Switch } from "@mantine/core";
import type { IntakeCard, IntakeSwitches as Switches } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { useUndoToast } from "../../components/undo";
import classes from "./IntakeSettings.module.css";

export function IntakeSwitches({ card }: { card: IntakeCard }) {
  const { t } = useLingui();
  const { intake } = card;
  const read = useRead("privacy.switches", { intake });
  const save = useWrite("privacy.save_switches");
  const undone = useUndoToast();
  const known = read.data;
  const set = async (change: Partial<Switches>, done: string) => {
    if (known === undefined) return;
    const answer = await save.run({ intake, switches: { ...known, ...change } });
    if (answer.ok && answer.value.undo !== null) undone(done, answer.value.undo);
  };
  const all: [keyof Switches, string, string][] = [
    [
      "mood",
      t`Mood`,
      t`Off: nobody is asked how they feel, and what was given before is not shown.`,
    ],
    [
      "hours_trend",
      t`Trend of hours`,
      t`Off: hours are still logged and counted, but not compared with the plan over time.`,
    ],
    [
      "satisfaction",
      t`Satisfaction of a trainee`,
      t`Off: no trainee is asked how satisfied they are, and earlier answers are not shown.`,
    ],
    [
      "rater_comparison",
      t`Comparison of raters`,
      t`Off: raters are not compared with each other. Their sheets count as before.`,
    ],
  ];
  return (
    <Card component="section" aria-labelledby="collected">
      <h2 id="collected">
        <Trans>What is collected and shown</Trans>
      </h2>
      <p className={`${classes["text"]} ft-muted`}>
        <Trans>Some of it can feel like being watched. Each part can be switched off here.</Trans>
      </p>
      {known !== undefined ? (
        <Stack gap={16}>
          {all.map(([key, label, off]) => (
            <Switch
              key={key}
              label={label}
              description={off}
              checked={known[key]}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                void set(
                  { [key]: on },
                  on ? t`${label} is switched on.` : t`${label} is switched off.`,
                );
              }}
            />
          ))}
        </Stack>
      ) : read.error === null ? (
        <Skeleton height={180} />
      ) : (
        <ErrorState error={read.error} onRetry={() => void read.refetch()} compact />
      )}
    </Card>
  );
}
