/** What would follow from the program as it is tried: dates that move, what could not work, what milestones miss. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import type { WhatIf, WhatIfDate } from "../../../api/generated/types";
import { formatDay } from "../../../components/dates";
import { PlainTable } from "../../../components/PlainTable";
import classes from "./WhatFollows.module.css";

/** The dates that differ from those of the stored draft. */
function moves(before: WhatIf | undefined, now: WhatIf) {
  return now.dates.flatMap((date) => {
    const old = before?.dates.find((one) => one.code === date.code);
    return old !== undefined && (old.due !== date.due || old.start !== date.start)
      ? [{ old, date }]
      : [];
  });
}

/** In a line each: what could not work, or that all is well. */
export function Follows({ now, stale }: { now: WhatIf | undefined; stale: boolean }) {
  if (now === undefined) return null;
  const late = now.milestones.filter((milestone) => milestone.late.length > 0);
  const wrong = now.problems.length + now.conflicts.length + late.length;
  return (
    <ul className={classes["list"]} aria-live="polite" aria-busy={stale}>
      {wrong === 0 ? (
        <li>
          <IconCheck size={18} stroke={1.5} aria-hidden="true" />
          <Trans>
            The hours fit into the weeks, everything comes after what it needs, and every milestone
            finds its modules due.
          </Trans>
        </li>
      ) : null}
      {now.problems.map((fault) => (
        <Wrong key={`${fault.path} ${fault.code}`}>{fault.message}</Wrong>
      ))}
      {now.conflicts.map((conflict) => (
        <Wrong key={`${conflict.code} ${conflict.message}`}>{conflict.message}</Wrong>
      ))}
      {late.map((milestone) => {
        const codes = milestone.late.join(", ");
        const { name } = milestone;
        return (
          <Wrong key={milestone.code}>
            <Trans>
              {name} asks for {codes}, due only after it.
            </Trans>
          </Wrong>
        );
      })}
    </ul>
  );
}

export interface FollowingDatesProps {
  /** Of the draft as it is stored. */
  before: WhatIf | undefined;
  now: WhatIf | undefined;
}

/** The dates that would move, and what each milestone would find due. */
export function FollowingDates({ before, now }: FollowingDatesProps) {
  const { t } = useLingui();
  if (now === undefined || now.milestones.length === 0) return null;
  const dates = moves(before, now);
  return (
    <Card component="section" aria-labelledby="dates">
      <h2 id="dates">
        <Trans>Dates and milestones</Trans>
      </h2>
      <div className={classes["tables"]}>
        {dates.length === 0 ? null : (
          <PlainTable label={plural(dates.length, { one: "# date moves", other: "# dates move" })}>
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
              </tr>
            </thead>
            <tbody>
              {dates.map(({ old, date }) => (
                <tr key={date.code}>
                  <th scope="row">{date.code}</th>
                  <td>{span(old)}</td>
                  <td>{span(date)}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        )}
        <Readiness now={now} label={t`Milestones`} />
      </div>
    </Card>
  );
}

function Wrong({ children }: { children: React.ReactNode }) {
  return (
    <li data-tone="overdue">
      <IconAlertTriangle size={18} stroke={1.5} aria-hidden="true" />
      <span>{children}</span>
    </li>
  );
}

function span({ start, due }: WhatIfDate): string {
  const days = [start, due].flatMap((day) => (day === null ? [] : [formatDay(day)]));
  return days.join(" – ");
}

/** What will have been due at each milestone. */
function Readiness({ now, label }: { now: WhatIf; label: string }) {
  return (
    <PlainTable label={label}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Milestone</Trans>
          </th>
          <th scope="col">
            <Trans>Held</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Hours due by then</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {now.milestones.map((milestone) => (
          <tr key={milestone.code}>
            <th scope="row">{milestone.name}</th>
            <td>{milestone.due === null ? null : formatDay(milestone.due)}</td>
            <td data-align="right">{milestone.hours_due}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
