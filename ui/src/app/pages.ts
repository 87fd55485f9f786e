/** The pages of the sidebar, in its order. A page stands here when it exists, not before. */
import { msg } from "@lingui/core/macro";
import {
  type Icon,
  IconBooks,
  IconDatabase,
  IconFileImport,
  IconHistory,
  IconSchool,
  IconSettings,
  IconSun,
  IconUserSearch,
  IconUsers,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { AppState } from "../api/generated/types";

/** The numbers of the state that stand beside an entry. */
type Count = Extract<keyof AppState, "monday" | "candidates" | "trainees">;

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

/** Pages without an entry in the sidebar, for the palette. */
export const morePages: readonly Destination[] = [
  { to: "/people", label: msg`People`, icon: IconUsers, keys: "g e" },
  { to: "/import/people", label: msg`Import people`, icon: IconFileImport, keys: null },
  { to: "/import/sheets", label: msg`Import interview sheets`, icon: IconFileImport, keys: null },
  { to: "/settings", label: msg`Settings`, icon: IconSettings, keys: "g s" },
  { to: "/settings?tab=data", label: msg`Backup and check`, icon: IconDatabase, keys: null },
  { to: "/settings?tab=history", label: msg`History and undo`, icon: IconHistory, keys: null },
];

export interface Destination {
  to: string;
  label: ReturnType<typeof msg>;
  icon: Icon;
  /** The keys that go there, `g` first. */
  keys: string | null;
}

interface PageEntry extends Destination {
  count: Count | null;
}
