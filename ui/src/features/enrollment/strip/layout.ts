/**
 * Where everything stands on the year strip: days become pixels, modules find a lane. Pure; it
 * draws what the core says and decides nothing about it.
 */
import type { BreakView, PlanRow } from "../../../api/generated/types";
import { type Day, daysBetween } from "../../../components/dates";
import { intoLanes } from "./lanes";
import { type Month, monthsOf } from "./months";

/** What the strip is drawn from. */
export interface Year {
  rows: readonly PlanRow[];
  breaks: readonly BreakView[];
  start: Day;
  today: Day;
  /** The day of the outcome, if the enrollment has ended. */
  ended: Day | null;
}

export type BarTone = "done" | "spared" | "running" | "overdue" | "paused" | "coming" | "gone";

export interface Bar {
  row: PlanRow;
  x: number;
  width: number;
  lane: number;
  tone: BarTone;
  /** What fits on the bar: the code, its number, or nothing. */
  label: string;
  /** Pixels from the due day to today when it is overdue. */
  late: number;
}

export interface Diamond {
  row: PlanRow;
  x: number;
  tone: BarTone;
  label: string;
  /** The planned day, where it is another one. */
  was: number | null;
}

export interface Hatch {
  gap: BreakView;
  x: number;
  width: number;
}

export interface StripLayout {
  bars: Bar[];
  diamonds: Diamond[];
  hatches: Hatch[];
  months: Month[];
  lanes: number;
  /** Where today stands, or the day on which it ended; null outside the strip. */
  line: { x: number; ended: boolean } | null;
}

/** Room at both ends, so that a diamond at the edge is whole. */
export const INSET = 18;
const LETTER = 6.6;
const LABEL_PADDING = 8;

/** @param width of the drawing in pixels. */
export function layOut(year: Year, width: number): StripLayout {
  const end = lastDay(year);
  const span = Math.max(1, daysBetween(year.start, end));
  const scale = (width - 2 * INSET) / span;
  const at = (day: Day) => INSET + daysBetween(year.start, day) * scale;
  const bars = year.rows
    .filter((row) => row.kind === "module")
    .map((row) => barOf(row, year, at, scale))
    .sort((a, b) => a.x - b.x || a.row.code.localeCompare(b.row.code));
  const lanes = intoLanes(bars);
  const line = lineOf(year, end, at);
  const milestones = year.rows.filter((row) => row.kind === "milestone");
  return {
    bars,
    lanes,
    diamonds: labeled(milestones.map((row) => diamondOf(row, year, at)).sort((a, b) => a.x - b.x)),
    hatches: year.breaks.map((gap) => {
      const x = at(gap.from);
      // Inclusive: the last day of a break belongs to it. An open one goes on to the end.
      return { gap, x, width: (gap.to === null ? width - INSET : at(gap.to) + scale) - x };
    }),
    months: monthsOf(year.start, end, line?.x ?? null, at),
    line,
  };
}

function lineOf({ start, today, ended }: Year, end: Day, at: (day: Day) => number) {
  const day = ended ?? today;
  return day >= start && day <= end ? { x: at(day), ended: ended !== null } : null;
}

function lastDay({ rows, breaks, start, today, ended }: Year): Day {
  const days = rows.flatMap((row) => [row.planned, row.due, row.done_on]);
  const last = [...days, ...breaks.flatMap((gap) => [gap.from, gap.to]), ended]
    .filter((day) => day !== null)
    .reduce((latest, day) => (day > latest ? day : latest), start);
  return ended === null && today > last ? today : last;
}

function toneOf(row: PlanRow, today: Day): BarTone {
  switch (row.state) {
    case "done":
      return "done";
    case "exempt":
    case "left_out":
      return "spared";
    case "overdue":
      return "overdue";
    case "paused":
      return "paused";
    case "withdrawn":
      return "gone";
    case "due":
    case "open":
      return "running";
    case "planned":
      return row.start !== null && row.start <= today ? "running" : "coming";
  }
}

function barOf(row: PlanRow, { today }: Year, at: (day: Day) => number, scale: number): Bar {
  const tone = toneOf(row, today);
  const right = at(row.due ?? row.planned) + scale;
  // While paused a module has neither start nor due: a short bar ends where it was planned.
  const left = row.start === null ? right - labelWidth(row.code) : Math.min(at(row.start), right);
  const width = Math.max(right - left, 6);
  const late = tone === "overdue" ? Math.max(0, at(today) - right) : 0;
  return { row, x: left, width, lane: 0, tone, late, label: fitting(row.code, width) };
}

function labelWidth(text: string): number {
  return text.length * LETTER + LABEL_PADDING;
}

function fitting(code: string, width: number): string {
  const digits = /\d+$/.exec(code)?.[0] ?? "";
  return [code, digits].find((text) => text !== "" && labelWidth(text) <= width) ?? "";
}

function diamondOf(row: PlanRow, { today }: Year, at: (day: Day) => number): Diamond {
  const day = row.done_on ?? row.due;
  const was = day === null || day === row.planned ? null : at(row.planned);
  return { row, x: at(day ?? row.planned), was, tone: toneOf(row, today), label: row.code };
}

/** Takes away the names that would run into the one before. */
function labeled(diamonds: Diamond[]): Diamond[] {
  let free = 0;
  return diamonds.map((diamond) => {
    const half = labelWidth(diamond.label) / 2;
    if (diamond.x - half < free) return { ...diamond, label: "" };
    free = diamond.x + half;
    return diamond;
  });
}
