/** Before a milestone is opened: what opening freezes (R18). */

import { Trans } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import type { MilestoneView } from "../../api/generated/types";
import classes from "./Milestone.module.css";

export function OpenNote({ view }: { view: MilestoneView }) {
  const pass = view.pass_total;
  return (
    <Card component="section" aria-labelledby="opening">
      <h2 id="opening">
        <Trans>Not opened yet</Trans>
      </h2>
      <p className={classes["sentence"]}>
        <Trans>
          Opening copies the criteria, weights, anchors, floors and names below into this
          evaluation. A later change of the program does not touch it any more.
        </Trans>
      </p>
      <p className={classes["sentence"]}>
        {pass === null ? null : (
          <Trans>
            The total needed is frozen too: {pass}. The scores themselves stay live until you score.
          </Trans>
        )}
      </p>
    </Card>
  );
}
