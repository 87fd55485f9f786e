/** Four weeks as a list: the days that have something, each with its lines. */

import type { AgendaItem } from "../../api/generated/types";
import { type Day, formatDayLong, relativeDay } from "../../components/dates";
import { AgendaLine } from "./AgendaLine";
import classes from "./Calendar.module.css";
import { keyOf } from "./MonthGrid";
import { byDay, type Span } from "./span";

export interface AgendaListProps {
  items: readonly AgendaItem[];
  span: Span;
  today: Day;
}

export function AgendaList({ items, span, today }: AgendaListProps) {
  const days = [...byDay(items, span)].filter(([, found]) => found.length > 0);
  return (
    <div className={classes["agenda"]}>
      {days.map(([day, found]) => (
        <section key={day} className={classes["date"]} aria-label={formatDayLong(day)}>
          <h3 className={classes["weekday"]} aria-current={day === today ? "date" : undefined}>
            {formatDayLong(day)} <span className="ft-muted">{relativeDay(day, today)}</span>
          </h3>
          <ul className={classes["lines"]}>
            {found.map((item) => (
              <AgendaLine key={keyOf(item)} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
