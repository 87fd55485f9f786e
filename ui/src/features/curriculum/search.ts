/** What stands in the address of the program. */
import { flagOf, oneOf, textOf } from "../../components/search";

export const TABS = ["modules", "prerequisites", "weeks", "milestones", "rubric", "care"] as const;
export const DRAFT_TABS = [...TABS, "changes"] as const;

export interface ProgramSearch {
  /** The id of a version; the newest when absent. */
  program?: string | undefined;
  /** The id of a draft: it is worked on. */
  draft?: string | undefined;
  /** Modules when absent. */
  tab?: (typeof DRAFT_TABS)[number] | undefined;
  /** The entry of the draft whose panel is open: `modules:FT-04`. */
  edit?: string | undefined;
  /** What changes for whom is shown. */
  whom?: true | undefined;
}

export function programSearch(raw: Record<string, unknown>): ProgramSearch {
  return {
    program: textOf(raw["program"]),
    draft: textOf(raw["draft"]),
    tab: oneOf(raw["tab"], DRAFT_TABS),
    edit: textOf(raw["edit"]),
    whom: flagOf(raw["whom"]),
  };
}
