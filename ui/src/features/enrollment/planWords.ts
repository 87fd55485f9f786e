/** A line of the plan in words: its state with its figure, its original date, its attempts. */
import { plural, t } from "@lingui/core/macro";
import type { ItemState, PlanModule, PlanRow } from "../../api/generated/types";
import { attemptsOfLimit } from "../../components/attempts";
import { formatDay, formatDayShort } from "../../components/dates";
import type { Tone } from "../../components/StatusPill";

const TONES: Record<ItemState, Tone> = {
  planned: "neutral",
  due: "due",
  overdue: "overdue",
  paused: "paused",
  open: "due",
  done: "done",
  exempt: "done",
  left_out: "neutral",
  withdrawn: "neutral",
};

/** The tint of a line's pill. */
export function toneOf(row: PlanRow): Tone {
  return TONES[row.state];
}

/** "Overdue 13 days", "Due tomorrow", "Passed". */
export function stateWords(row: PlanRow): string {
  const days = row.days_over ?? 0;
  switch (row.state) {
    case "planned":
      return t`Planned`;
    case "due":
      if (days === 0) return t`Due today`;
      if (days === -1) return t`Due tomorrow`;
      return plural(-days, { one: "Due in # day", other: "Due in # days" });
    case "overdue":
      return plural(days, { one: "Overdue # day", other: "Overdue # days" });
    case "paused":
      return t`Paused`;
    case "open":
      return t`Open`;
    case "done":
      return row.kind === "module" ? t`Passed` : t`Held`;
    case "exempt":
      return t`Exempt`;
    case "left_out":
      return t`Left out`;
    case "withdrawn":
      return t`Withdrawn`;
  }
}

/** True when the current date is not the one that was fixed at enrollment (R5). */
export function hasMoved(row: PlanRow): boolean {
  return row.due !== null && row.due !== row.planned;
}

/** "1 of 2 · next from 4 May". */
export function attemptWords(module: PlanModule): string {
  const taken = attemptsOfLimit(module.attempts_used, module.attempts_allowed);
  if (module.next_attempt_on === null) return taken;
  const from = formatDayShort(module.next_attempt_on);
  return t`${taken} · next from ${from}`;
}

/** The whole line in a sentence, for those who listen and for the small window over the year. */
export function lineWords(row: PlanRow): string {
  const name = `${row.code} ${row.name}`;
  const state = stateWords(row);
  const planned = formatDay(row.planned);
  if (row.due === null) return t`${name}: ${state}, planned for ${planned}`;
  const due = formatDay(row.due);
  return hasMoved(row)
    ? t`${name}: ${state}, ${due}, was ${planned}`
    : t`${name}: ${state}, ${due}`;
}
