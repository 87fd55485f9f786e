/** The way to the words of the intake's letters. */

import { Trans } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconMail } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { IntakeId } from "../../api/generated/types";
import classes from "./IntakeSettings.module.css";

export function LettersLink({ intake }: { intake: IntakeId }) {
  return (
    <Card component="section" aria-labelledby="letters">
      <h2 id="letters">
        <Trans>Letters to candidates</Trans>
      </h2>
      <p className={classes["text"]}>
        <Trans>
          Invitation, offer, decline and consent for the talent pool come with words that work. Say
          it your own way, and put your address on them.
        </Trans>
      </p>
      <Button
        leftSection={<IconMail size={16} stroke={1.5} aria-hidden="true" />}
        renderRoot={(props) => (
          <Link to="/intakes/$intake/letters" params={{ intake }} {...props} />
        )}
      >
        <Trans>Word the letters</Trans>
      </Button>
    </Card>
  );
}
