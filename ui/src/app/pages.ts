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

interface PageEntry {
  to: string;
  label: ReturnType<typeof msg>;
  icon: Icon;
  count: Count | null;
  keys: string;
}
