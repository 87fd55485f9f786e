/** Marks what belongs to the demo intake. */
import { Trans } from "@lingui/react/macro";
import { IconFlask } from "@tabler/icons-react";
import { StatusPill } from "../../components/StatusPill";

export function DemoMark() {
  return (
    <StatusPill tone="due" icon={IconFlask}>
      <Trans>Demo</Trans>
    </StatusPill>
  );
}
