/** Whose time is up, whose comes soon, what is held, and how long things are kept (R38). */

import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Due, HoldView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { Skeletons } from "../../components/Skeletons";
import { Clocks } from "./Clocks";
import { DueSection } from "./DueSection";
import { DueTable } from "./DueTable";
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
  const { t } = useLingui();
  const [hold, setHold] = useState<HoldView | null>(null);
  const [releasing, setReleasing] = useState(false);
  const release = (one: HoldView) => {
    setHold(one);
    setReleasing(true);
  };
  return (
    <>
      <DueSection due={due} what="person" />
      <DueSection due={due} what="monitoring" />
      <DueSection due={due} what="check_ins" />
      {due.soon.length === 0 ? null : (
        <section aria-labelledby="time-comes">
          <div className={classes["head"]}>
            <h2 id="time-comes" className={classes["title"]}>
              <Trans>Within 30 days</Trans>
            </h2>
          </div>
          <DueTable label={t`Within 30 days`} rows={due.soon} />
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
