/** Whose time is up, whose comes soon, what is held, and how long things are kept (R38). */

import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { Due, HoldView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Skeletons } from "../../components/Skeletons";
import { Clocks } from "./Clocks";
import { DueTable } from "./DueTable";
import { EraseDuePanel } from "./EraseDuePanel";
import { HoldPanel } from "./HoldPanel";
import { HoldsTable } from "./HoldsTable";
import classes from "./privacy.module.css";

export function PrivacyTab() {
  const due = useRead("privacy.due", {});
  return (
    <div className={classes["column"]}>
      {due.data !== undefined ? (
        <Lists due={due.data} />
      ) : due.error === null ? (
        <Skeletons shape="rows" count={6} />
      ) : (
        <ErrorState error={due.error} onRetry={() => void due.refetch()} compact />
      )}
      <Clocks />
    </div>
  );
}

function Lists({ due }: { due: Due }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [erasing, setErasing] = useState(false);
  const [hold, setHold] = useState<HoldView | null>(null);
  const [releasing, setReleasing] = useState(false);
  const rows = due.due.filter(({ person }) => chosen.has(person));
  const release = (one: HoldView) => {
    setHold(one);
    setReleasing(true);
  };
  return (
    <>
      <section aria-labelledby="time-is-up">
        <div className={classes["head"]} data-sticky={rows.length > 0 || undefined}>
          <h2 id="time-is-up" className={classes["title"]}>
            <Trans>Time is up</Trans>
          </h2>
          {due.due.length === 0 ? null : (
            <Button
              variant="filled"
              color="overdue"
              disabled={rows.length === 0}
              onClick={() => setErasing(true)}
            >
              <Trans>Erase the chosen…</Trans>
            </Button>
          )}
        </div>
        {due.due.length === 0 ? (
          <EmptyState
            compact
            icon={IconCircleCheck}
            title={<Trans>Nobody has to be erased today</Trans>}
            text={<Trans>Monday tells when somebody's time is up.</Trans>}
          />
        ) : (
          <DueTable rows={due.due} chosen={chosen} onChoose={setChosen} />
        )}
      </section>
      {due.soon.length === 0 ? null : (
        <section aria-labelledby="time-comes">
          <div className={classes["head"]}>
            <h2 id="time-comes" className={classes["title"]}>
              <Trans>Within 30 days</Trans>
            </h2>
          </div>
          <DueTable rows={due.soon} />
        </section>
      )}
      <section aria-labelledby="held">
        <div className={classes["head"]}>
          <h2 id="held" className={classes["title"]}>
            <Trans>Legal hold</Trans>
          </h2>
        </div>
        {due.holds.length === 0 ? (
          <p className={classes["text"]}>
            <Trans>
              Nobody is held. A hold is set on the page of a person, under Privacy: then no clock
              runs for them.
            </Trans>
          </p>
        ) : (
          <HoldsTable holds={due.holds} onRelease={release} />
        )}
      </section>
      <EraseDuePanel
        due={due}
        rows={rows}
        open={erasing}
        onClose={() => {
          setErasing(false);
          setChosen(new Set());
        }}
        onLeave={() => setErasing(false)}
      />
      {hold === null ? null : (
        <HoldPanel
          person={hold.person}
          name={hold.name}
          held
          open={releasing}
          onClose={() => setReleasing(false)}
        />
      )}
    </>
  );
}
