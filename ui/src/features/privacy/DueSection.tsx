/** Whose time is up, as a whole or for a part, each with a tick, and the way to erase the chosen. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useId, useState } from "react";
import type { Due, ErasedWhat } from "../../api/generated/types";
import { EmptyState } from "../../components/EmptyState";
import { DueTable } from "./DueTable";
import { EraseDuePanel } from "./EraseDuePanel";
import { PARTS } from "./parts";
import classes from "./privacy.module.css";

export function DueSection({ due, what }: { due: Due; what: ErasedWhat }) {
  const { t, i18n } = useLingui();
  const title = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [erasing, setErasing] = useState(false);
  const part = what === "person" ? null : PARTS[what];
  const all = due.due.filter(({ subject }) =>
    part === null ? !(subject in PARTS) : subject === what,
  );
  const rows = all.filter(({ person }) => chosen.has(person));
  const name = part === null ? t`Time is up` : i18n._(part.timeIsUp);
  // The panel outlives the last row: it tells what was done.
  const hidden = part !== null && all.length === 0 && !erasing;
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
            {part === null ? t`Erase the chosen…` : `${i18n._(part.deed)}…`}
          </Button>
        )}
      </div>
      {all.length > 0 ? (
        <>
          {part === null ? null : <p className={classes["text"]}>{i18n._(part.only)}</p>}
          <DueTable label={name} rows={all} chosen={chosen} onChoose={setChosen} />
        </>
      ) : part !== null ? null : (
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
