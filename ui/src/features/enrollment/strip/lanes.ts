/** Finds a lane for every module of the strip, so that no two lie on each other. */
import type { Bar } from "./layout";

/** More lanes than these push the rest of the page away. */
const LANES = 6;
/** Between two bars of a lane, in pixels. */
const GAP = 3;

/**
 * Gives every bar the first lane that is free at its place; gives how many lanes there are. The way
 * from a missed day to today keeps its lane free, unless that made too many lanes: then it ends at
 * the next bar.
 */
export function intoLanes(bars: readonly Bar[]): number {
  const lanes = assign(bars, (bar) => bar.x + bar.width + bar.late);
  if (lanes <= LANES) return lanes;
  const fewer = assign(bars, (bar) => bar.x + bar.width);
  for (const bar of bars) {
    const next = bars.find((other) => other.lane === bar.lane && other.x > bar.x);
    const free = next === undefined ? bar.late : next.x - bar.x - bar.width - GAP;
    bar.late = Math.max(0, Math.min(bar.late, free));
  }
  return fewer;
}

function assign(bars: readonly Bar[], endOf: (bar: Bar) => number): number {
  const ends: number[] = [];
  for (const bar of bars) {
    const free = ends.findIndex((end) => end + GAP <= bar.x);
    bar.lane = free === -1 ? ends.length : free;
    ends[bar.lane] = endOf(bar);
  }
  return ends.length;
}
