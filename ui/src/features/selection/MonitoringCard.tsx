/** The way to the page on which the candidate answers for monitoring themself. */

import { Trans } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconArmchair } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { CandidateRow } from "../../api/generated/types";

export function MonitoringCard({ row }: { row: CandidateRow }) {
  const { candidacy, intake } = row;
  return (
    <Card component="section" aria-labelledby="monitoring">
      <h2 id="monitoring">
        <Trans>Monitoring data</Trans>
      </h2>
      <p className="ft-muted">
        <Trans>
          The candidate answers alone and only if they want to. You see counts of groups, on the{" "}
          <Link to="/intakes/$intake/fairness" params={{ intake }}>
            fairness page
          </Link>
          , never an answer.
        </Trans>
      </p>
      <Button
        leftSection={<IconArmchair size={16} stroke={1.5} aria-hidden="true" />}
        renderRoot={(props) => (
          <Link to="/monitoring/$candidacy" params={{ candidacy }} {...props} />
        )}
      >
        <Trans>Hand over the machine</Trans>
      </Button>
    </Card>
  );
}
