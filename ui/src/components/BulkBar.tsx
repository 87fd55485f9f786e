/** What can be done with the ticked rows; floats over the foot of the table. */

import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./BulkBar.module.css";

export interface BulkBarProps {
  count: number;
  onClear: () => void;
  label: string;
  /** Buttons. */
  children: ReactNode;
}

export function BulkBar({ count, onClear, label, children }: BulkBarProps) {
  const { t } = useLingui();
  return (
    <section className={classes["bar"]} aria-label={label}>
      <strong className={classes["count"]} role="status">
        {plural(count, { one: "# selected", other: "# selected" })}
      </strong>
      {children}
      <ActionIcon aria-label={t`Clear the selection`} onClick={onClear}>
        <IconX size={16} stroke={1.5} />
      </ActionIcon>
    </section>
  );
}
