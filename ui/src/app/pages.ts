/** The pages of the sidebar, in its order. A page stands here when it exists, not before. */
import { msg } from "@lingui/core/macro";
import {
  type Icon,
  IconBooks,
  IconSchool,
  IconSun,
  IconUserSearch,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { AppState } from "../api/generated/types";

export interface Counts {
  /** Lines that need somebody today. */
  monday: number;
  candidates: number;
  trainees: number;
}

export const pages = [
  { to: "/monday", label: msg`Monday`, icon: IconSun, count: "monday", keys: "g m" },
  { to: "/intakes", label: msg`Intakes`, icon: IconUsersGroup, count: null, keys: "g i" },
  {
    to: "/candidates",
    label: msg`Candidates`,
    icon: IconUserSearch,
    count: "candidates",
    keys: "g c",
  },
  { to: "/trainees", label: msg`Trainees`, icon: IconSchool, count: "trainees", keys: "g t" },
  { to: "/program", label: msg`Program`, icon: IconBooks, count: null, keys: "g p" },
] as const satisfies readonly PageEntry[];

interface PageEntry {
  to: string;
  label: ReturnType<typeof msg>;
  icon: Icon;
  count: keyof Counts | null;
  keys: string;
}

/** The numbers beside the entries, where the state of the file brings them. */
export function countsOf(state: AppState | undefined): Partial<Counts> {
  if (state === undefined || !("counts" in state)) return {};
  const counts: unknown = state.counts;
  if (typeof counts !== "object" || counts === null) return {};
  return Object.fromEntries(
    Object.entries(counts).filter(
      (entry): entry is [string, number] => typeof entry[1] === "number",
    ),
  );
}
