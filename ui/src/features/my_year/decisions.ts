/** What somebody decided about the changes of a file. */
import type { BroughtEntry, ChangeDecision, HoursId } from "../../api/generated/types";

/** By entry, whether its change is taken; one that is missing is not decided. */
export type Decisions = ReadonlyMap<HoursId, boolean>;

export function isChange(entry: BroughtEntry): boolean {
  return entry.state === "changed" || entry.state === "removed";
}

/** Changes are taken unless somebody says otherwise; what was approved already, somebody has to decide about. */
export function firstDecisions(entries: readonly BroughtEntry[]): Decisions {
  const taken = entries.filter((entry) => isChange(entry) && !entry.approved);
  return new Map(taken.map((entry) => [entry.hours, true]));
}

/** As the core is asked. */
export function asked(decisions: Decisions): ChangeDecision[] {
  return [...decisions].map(([hours, take]) => ({ hours, take }));
}

/** How many changes are taken, left, and not decided about. */
export function counted(entries: readonly BroughtEntry[], decisions: Decisions) {
  const answers = entries.filter(isChange).map((entry) => decisions.get(entry.hours));
  const count = (wanted: boolean | undefined) => answers.filter((one) => one === wanted).length;
  return { taken: count(true), left: count(false), open: count(undefined) };
}
