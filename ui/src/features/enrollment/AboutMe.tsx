/** The way to what is kept about oneself, for trainees (R37). */

import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconShieldLock } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useAsker } from "../../api/asker";

export function AboutMe() {
  const person = useAsker()?.person ?? null;
  if (person === null) return null;
  return (
    <Button
      variant="subtle"
      leftSection={<IconShieldLock size={16} stroke={1.5} aria-hidden="true" />}
      renderRoot={(props) => <Link to="/privacy/$person" params={{ person }} {...props} />}
    >
      <Trans>What is kept about me</Trans>
    </Button>
  );
}
