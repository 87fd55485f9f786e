/** A week: seven days beside each other, below each other where there is no room. */

import { Trans } from "@lingui/react/macro";
import { formatDayLong, formatWeekday } from "../../components/dates";
import { AgendaLine } from "./AgendaLine";
import type { AgendaListProps } from "./AgendaList";
import classes from "./Calendar.module.css";
import { keyOf } from "./MonthGrid";
import { byDay } from "./span";

export function WeekColumns({ items, span, today }: AgendaListProps) {
  return (
    <div className={classes["week"]}>
      {[...byDay(items, span)].map(([day, found]) => (
        <section key={day} className={classes["column"]} aria-label={formatDayLong(day)}>
          <h3 className={classes["weekday"]} aria-current={day === today ? "date" : undefined}>
            {formatWeekday(day)}
          </h3>
          {found.length === 0 ? (
            <p className="ft-muted">
              <Trans>Nothing</Trans>
            </p>
          ) : (
            <ul className={classes["lines"]}>
              {found.map((item) => (
                <AgendaLine key={keyOf(item)} item={item} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
