/** What stands in the address of the program. */
import { oneOf, textOf } from "../../components/search";

export const TABS = ["modules", "prerequisites", "weeks", "milestones", "rubric"] as const;

export interface ProgramSearch {
  /** The id of a version; the newest when absent. */
  program?: string | undefined;
  /** Modules when absent. */
  tab?: (typeof TABS)[number] | undefined;
}

export function programSearch(raw: Record<string, unknown>): ProgramSearch {
  return { program: textOf(raw["program"]), tab: oneOf(raw["tab"], TABS) };
}
