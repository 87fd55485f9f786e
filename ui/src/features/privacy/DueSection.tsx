/** Whose time is up, or whose answers' time, each with a tick, and the way to erase the chosen. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useId, useState } from "react";
import type { Due, ErasedWhat } from "../../api/generated/types";
import { EmptyState } from "../../components/EmptyState";
import { DueTable } from "./DueTable";
import { EraseDuePanel } from "./EraseDuePanel";
import classes from "./privacy.module.css";

export function DueSection({ due, what }: { due: Due; what: ErasedWhat }) {
  const { t } = useLingui();
  const title = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [erasing, setErasing] = useState(false);
  const answers = what === "monitoring";
  const all = due.due.filter(({ subject }) => (subject === "monitoring") === answers);
  const rows = all.filter(({ person }) => chosen.has(person));
  const name = answers ? t`Time is up for monitoring data` : t`Time is up`;
  // The panel outlives the last row: it tells what was done.
  const hidden = answers && all.length === 0 && !erasing;
  return hidden ? null : (
    <section aria-labelledby={title}>
      <div className={classes["head"]} data-sticky={rows.length > 0 || undefined}>
        <h2 id={title} className={classes["title"]}>
          {name}
        </h2>
        {all.length === 0 ? null : (
          <Button
            variant="filled"
            color="overdue"
            disabled={rows.length === 0}
            onClick={() => setErasing(true)}
          >
            {answers ? <Trans>Erase their answers…</Trans> : <Trans>Erase the chosen…</Trans>}
          </Button>
        )}
      </div>
      {all.length > 0 ? (
        <>
          {answers ? (
            <p className={classes["text"]}>
              <Trans>
                Only what they said for monitoring goes. The people, and the counts of the fairness
                page, stay.
              </Trans>
            </p>
          ) : null}
          <DueTable label={name} rows={all} chosen={chosen} onChoose={setChosen} />
        </>
      ) : answers ? null : (
        <EmptyState
          compact
          icon={IconCircleCheck}
          title={<Trans>Nobody has to be erased today</Trans>}
          text={<Trans>Monday tells when somebody's time is up.</Trans>}
        />
      )}
      <EraseDuePanel
        due={due}
        what={what}
        rows={rows}
        open={erasing}
        onClose={() => {
          setErasing(false);
          setChosen(new Set());
        }}
        onLeave={() => setErasing(false)}
      />
    </section>
  );
}
