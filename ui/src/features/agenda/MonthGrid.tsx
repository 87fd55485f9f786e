/** A month: a grid of days. The arrows go from day to day, Page Up and Page Down by a month, Enter opens the day. */

import { Plural, useLingui } from "@lingui/react/macro";
import { VisuallyHidden } from "@mantine/core";
import { type KeyboardEvent, useRef } from "react";
import type { AgendaItem } from "../../api/generated/types";
import { type Day, dayParts, formatDayLong, weekdayName } from "../../components/dates";
import classes from "./Calendar.module.css";
import { byDay, movedBy, type Span, turned } from "./span";
import { ICONS, titleOf, whoOf } from "./words";

/** Lines that a cell shows; the rest is a number. */
const LINES = 3;

export interface MonthGridProps {
  items: readonly AgendaItem[];
  span: Span;
  /** The day that has the focus; its month is shown. */
  day: Day;
  today: Day;
  onDay: (day: Day) => void;
  onOpen: (day: Day) => void;
}

/** Days from the one that has the focus to where an arrow leads. */
const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

export function MonthGrid({ items, span, day, today, onDay, onOpen }: MonthGridProps) {
  const { t } = useLingui();
  const grid = useRef<HTMLTableElement>(null);
  const days = [...byDay(items, span)];
  const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const month = event.key === "PageDown" ? 1 : event.key === "PageUp" ? -1 : null;
    if (step === undefined && month === null) return;
    event.preventDefault();
    const to = month === null ? movedBy(day, step ?? 0) : turned("month", day, month);
    onDay(to);
    // The month that has the day is drawn first.
    requestAnimationFrame(() =>
      grid.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus(),
    );
  };
  return (
    <div className={classes["frame"]}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells take the focus
        role="grid"
        className={classes["month"]}
        aria-label={t`Month`}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {(weeks[0] ?? []).map(([first]) => (
              <th key={first} scope="col">
                {weekdayName(first)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.[0]}>
              {week.map(([date, found]) => (
                <td key={date} data-outside={outside(date, day) || undefined}>
                  <DayCell
                    date={date}
                    items={found}
                    active={date === day}
                    today={date === today}
                    onOpen={() => onOpen(date)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function outside(date: Day, shown: Day): boolean {
  return dayParts(date).month !== dayParts(shown).month;
}

interface DayCellProps {
  date: Day;
  items: readonly AgendaItem[];
  active: boolean;
  today: boolean;
  onOpen: () => void;
}

function DayCell({ date, items, active, today, onOpen }: DayCellProps) {
  const shown = items.length > LINES + 1 ? items.slice(0, LINES) : items;
  const more = items.length - shown.length;
  return (
    <button
      type="button"
      className={classes["cell"]}
      data-day={date}
      tabIndex={active ? 0 : -1}
      aria-current={today ? "date" : undefined}
      onClick={onOpen}
    >
      <VisuallyHidden>{formatDayLong(date)}</VisuallyHidden>
      <span className={classes["number"]} aria-hidden="true">
        {dayParts(date).day}
      </span>
      {shown.map((item) => (
        <CellLine key={keyOf(item)} item={item} />
      ))}
      {more === 0 ? null : (
        <span className={classes["more"]}>
          <Plural value={more} one="+# more" other="+# more" />
        </span>
      )}
    </button>
  );
}

function CellLine({ item }: { item: AgendaItem }) {
  const Icon = ICONS[item.kind];
  return (
    <span className={classes["line"]} data-kind={item.kind} data-clash={item.away > 0 || undefined}>
      <Icon size={13} stroke={1.75} aria-hidden="true" />
      <span className={classes["words"]}>
        {titleOf(item)} <bdi className="ft-muted">{whoOf(item)}</bdi>
      </span>
    </span>
  );
}

/** What tells the lines of a day apart. */
export function keyOf({ kind, from, title, who, line, intake, candidacy }: AgendaItem): string {
  const parts = [kind, from, title, who, line?.code, line?.program, intake, candidacy];
  return parts.join("|");
}
