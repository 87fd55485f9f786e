/** Old → new of dates, one line each, with how far each moves and why one lies further off. */
import { Trans } from "@lingui/react/macro";
import { IconCalendarOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { DateChange } from "../api/generated/types";
import classes from "./DateChanges.module.css";
import { formatDay } from "./dates";
import { PlainTable } from "./PlainTable";
import { signed } from "./quantities";

interface DateChangesProps {
  label: string;
  changes: readonly DateChange[];
  /** What stands where there is no date. */
  none: ReactNode;
}

export function DateChanges({ label, changes, none }: DateChangesProps) {
  return (
    <PlainTable label={label}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Module or milestone</Trans>
          </th>
          <th scope="col">
            <Trans>Now</Trans>
          </th>
          <th scope="col">
            <Trans>Then</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Days</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.code}>
            <th scope="row">
              <span className="ft-muted">{change.code}</span> {change.name}
              <OffHoliday name={change.after_holiday} />
            </th>
            <td data-wrap="no" data-tone="muted">
              {change.old === null ? none : formatDay(change.old)}
            </td>
            <td data-wrap="no">{change.new === null ? none : formatDay(change.new)}</td>
            <td data-align="right" className="ft-num">
              {change.days === null ? "–" : signed(change.days)}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

/** A date lies further off than the others where it would have come to lie on a holiday. */
function OffHoliday({ name }: { name: string | null }) {
  if (name === null) return null;
  return (
    <span className={classes["aside"]}>
      <IconCalendarOff size={14} stroke={1.5} aria-hidden="true" />
      <Trans>after {name}</Trans>
    </span>
  );
}
