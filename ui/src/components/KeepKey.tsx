/** A recovery key, shown this once: kept first, then on. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import classes from "./KeepKey.module.css";

export interface KeepKeyProps {
  title: ReactNode;
  /** What it opens, and that it is shown only now. */
  lead: ReactNode;
  /** The key itself, a `Secret`. */
  children: ReactNode;
  onKept: () => void;
}

export function KeepKey({ title, lead, children, onKept }: KeepKeyProps) {
  const { t } = useLingui();
  const [kept, setKept] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 className={classes["title"]} tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p className={classes["lead"]}>{lead}</p>
      {children}
      <Checkbox
        className={classes["kept"] ?? ""}
        label={t`I have kept it`}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Button variant="filled" disabled={!kept} onClick={onKept}>
        <Trans>Go on</Trans>
      </Button>
    </>
  );
}
