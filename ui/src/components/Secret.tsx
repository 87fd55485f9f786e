/** What is shown this once: a recovery key or an invitation, to copy or to print. */

import { Trans } from "@lingui/react/macro";
import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy, IconPrinter } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./Secret.module.css";

export interface SecretProps {
  /** What it is, over it: "Recovery key of Mara Connell". */
  label: string;
  secret: string;
  /** What belongs to it, on the printed sheet too. */
  children: ReactNode;
}

export function Secret({ label, secret, children }: SecretProps) {
  return (
    <>
      <div className={classes["sheet"]}>
        <h2 className={classes["sheetTitle"]}>{label}</h2>
        <output className={classes["secret"]} aria-label={label}>
          {secret}
        </output>
        <div className={classes["sheetText"]}>{children}</div>
      </div>
      <div className={classes["buttons"]}>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              leftSection={
                copied ? (
                  <IconCheck size={16} stroke={1.5} aria-hidden="true" />
                ) : (
                  <IconCopy size={16} stroke={1.5} aria-hidden="true" />
                )
              }
              onClick={copy}
            >
              {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
            </Button>
          )}
        </CopyButton>
        <Button
          leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          <Trans>Print</Trans>
        </Button>
      </div>
    </>
  );
}
