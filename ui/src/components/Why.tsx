/** "why?" beside a figure: the rule in words and the rows behind it. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Popover } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Why.module.css";

export interface WhyProps {
  /** What is explained, for those who listen: "Progress". */
  about: string;
  /** The rule in a sentence or two. */
  rule: ReactNode;
  /** The rows behind the figure. */
  children?: ReactNode;
}

export function Why({ about, rule, children }: WhyProps) {
  const { t } = useLingui();
  return (
    <Popover width={360} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes["button"]} aria-label={t`Why? ${about}`}>
          <Trans>why?</Trans>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes["dropdown"] ?? ""} tabIndex={-1} aria-label={about}>
        <p className={classes["rule"]}>{rule}</p>
        {children === undefined ? null : <div className={classes["rows"]}>{children}</div>}
      </Popover.Dropdown>
    </Popover>
  );
}
