/** What stands above the whole year: that it has ended, or that it is paused. */

import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFlag, IconPlayerPause } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMay } from "../../api/asker";
import type { TraineeView } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import classes from "./TraineePage.module.css";

export function StateBanner({ view }: { view: TraineeView }) {
  const may = useMay();
  const open = view.breaks.find((gap) => gap.to === null);
  if (view.outcome !== null) return <Ended outcome={view.outcome} />;
  if (open === undefined) return null;
  const since = formatDay(open.from);
  const reason = open.reason;
  return (
    <div className={classes["banner"]}>
      <IconPlayerPause size={18} stroke={1.5} aria-hidden="true" />
      <p className={classes["bannerWords"]}>
        <Trans>
          <strong>In a break since {since}</strong>: {reason}. What is still to come waits until it
          ends.
        </Trans>
      </p>
      {may("enrollment.end_break") ? (
        <Button
          size="xs"
          renderRoot={(props) => (
            <Link
              to="/trainees/$enrollment"
              from="/trainees/$enrollment"
              params={{ enrollment: view.row.enrollment }}
              search={(old) => ({ ...old, break: open.id })}
              {...props}
            />
          )}
        >
          <Trans>End the break</Trans>
        </Button>
      ) : null}
    </div>
  );
}

function Ended({ outcome }: { outcome: NonNullable<TraineeView["outcome"]> }) {
  const { name, reason } = outcome;
  const on = formatDay(outcome.on);
  return (
    <div className={classes["banner"]}>
      <IconFlag size={18} stroke={1.5} aria-hidden="true" />
      <p className={classes["bannerWords"]}>
        <strong>{name}</strong> · {on}
        {reason === null ? null : ` · ${reason}`}
      </p>
    </div>
  );
}
