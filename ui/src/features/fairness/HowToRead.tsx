/** What each figure means, for whoever wants to know. */

import { Trans } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import classes from "./Fairness.module.css";

export function HowToRead() {
  return (
    <Card component="section" aria-labelledby="how-to-read">
      <h2 id="how-to-read">
        <Trans>How to read this</Trans>
      </h2>
      <dl className={classes["terms"]}>
        <dt>
          <Trans>Who counts</Trans>
        </dt>
        <dd>
          <Trans>
            Candidates who were decided on and who answered. Selected is whose offer stood at the
            end; whoever withdrew before a decision is left out.
          </Trans>
        </dd>
        <dt>
          <Trans>Ratio</Trans>
        </dt>
        <dd>
          <Trans>
            The rate of a group, divided by the highest rate among the groups that are shown. Below
            0.80, four fifths, it is marked.
          </Trans>
        </dd>
        <dt>
          <Trans>p</Trans>
        </dt>
        <dd>
          <Trans>
            How likely a difference at least so large is by chance alone, by Fisher's exact test
            (two-sided) against the group with the highest rate. 0.05 is 1 in 20.
          </Trans>
        </dd>
        <dt>
          <Trans>Shortfall</Trans>
        </dt>
        <dd>
          <Trans>
            How many more of the group would have been selected at the rate of all. Negative: more
            were selected.
          </Trans>
        </dd>
        <dt>
          <Trans>Small groups</Trans>
        </dt>
        <dd>
          <Trans>
            Groups of fewer than 5 are never shown, and below 30 answers nothing is marked. An
            export also leaves out small counts, because files are handed on.
          </Trans>
        </dd>
      </dl>
    </Card>
  );
}
