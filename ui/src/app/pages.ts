/** The pages of each role. */
import { msg } from "@lingui/core/macro";
import {
  type Icon,
  IconBooks,
  IconCalendar,
  IconClockCheck,
  IconDatabase,
  IconEraser,
  IconFileImport,
  IconHistory,
  IconKey,
  IconPresentation,
  IconScale,
  IconSchool,
  IconSettings,
  IconSun,
  IconTimeline,
  IconUserSearch,
  IconUsers,
  IconUsersGroup,
} from "@tabler/icons-react";
import { mayCall } from "../api/asker";
import type { CommandName } from "../api/generated/contract";
import type { AccountRole, AppState, Me } from "../api/generated/types";

/** The numbers of the state that stand beside an entry. */
type Count = Extract<keyof AppState, "monday" | "candidates" | "trainees">;

export interface Destination {
  to: string;
  label: ReturnType<typeof msg>;
  icon: Icon;
  /** The keys that go there, `g` first. */
  keys: string | null;
  /** The command that the page rests on: it is offered to those who may call it. */
  needs: CommandName;
}

export interface PageEntry extends Destination {
  count: Count | null;
  /** Where the page leads on to, when that is another address: its entry is marked there too. */
  leadsTo?: string;
}

const program: PageEntry = {
  to: "/program",
  label: msg`Program`,
  icon: IconBooks,
  count: null,
  keys: "g p",
  needs: "programs.get",
};

const calendar: PageEntry = {
  to: "/calendar",
  label: msg`Calendar`,
  icon: IconCalendar,
  count: null,
  keys: "g k",
  needs: "agenda.view",
};

const sessions: PageEntry = {
  to: "/sessions",
  label: msg`Sessions`,
  icon: IconPresentation,
  count: null,
  keys: "g n",
  needs: "sessions.list",
};

const hours: PageEntry = {
  to: "/hours",
  label: msg`Hours`,
  icon: IconClockCheck,
  count: null,
  keys: "g h",
  needs: "hours.week",
};

/** What coordinators see, in the order of the sidebar. A page stands here when it exists, not before. */
const coordinator: readonly PageEntry[] = [
  {
    to: "/monday",
    label: msg`Monday`,
    icon: IconSun,
    count: "monday",
    keys: "g m",
    needs: "monday.get",
  },
  {
    to: "/intakes",
    label: msg`Intakes`,
    icon: IconUsersGroup,
    count: null,
    keys: "g i",
    needs: "intakes.list",
  },
  {
    to: "/candidates",
    label: msg`Candidates`,
    icon: IconUserSearch,
    count: "candidates",
    keys: "g c",
    needs: "candidates.list",
  },
  {
    to: "/trainees",
    label: msg`Trainees`,
    icon: IconSchool,
    count: "trainees",
    keys: "g t",
    needs: "trainees.list",
  },
  sessions,
  hours,
  calendar,
  program,
];

const mentor: readonly PageEntry[] = [
  {
    to: "/trainees",
    label: msg`My trainees`,
    icon: IconSchool,
    count: "trainees",
    keys: "g t",
    needs: "trainees.list",
  },
  sessions,
  hours,
  calendar,
  program,
];

const trainee: readonly PageEntry[] = [
  {
    to: "/my-year",
    leadsTo: "/trainees/",
    label: msg`My year`,
    icon: IconTimeline,
    count: null,
    keys: "g y",
    needs: "trainees.list",
  },
  calendar,
  program,
];

const sponsor: readonly PageEntry[] = [
  {
    to: "/sponsor",
    label: msg`Overview`,
    icon: IconScale,
    count: null,
    keys: "g o",
    needs: "accounts.session",
  },
];

const PAGES: Record<AccountRole, readonly PageEntry[]> = { coordinator, mentor, trainee, sponsor };

/** The pages of the sidebar for whoever is at the screen (R37). The first is where they begin. */
export function pagesOf(me: Me | null): readonly PageEntry[] {
  return PAGES[me?.role ?? "coordinator"].filter(({ needs }) => mayCall(me, needs));
}

/** Where somebody begins. */
export function homeOf(me: Me | null): string {
  return pagesOf(me)[0]?.to ?? "/settings";
}

/** Pages without an entry in the sidebar, for the palette. */
const more: readonly Destination[] = [
  { to: "/people", label: msg`People`, icon: IconUsers, keys: "g e", needs: "people.list" },
  {
    to: "/import/people",
    label: msg`Import people`,
    icon: IconFileImport,
    keys: null,
    needs: "exchange.import",
  },
  {
    to: "/import/sheets",
    label: msg`Import interview sheets`,
    icon: IconFileImport,
    keys: null,
    needs: "exchange.import",
  },
  {
    to: "/settings",
    label: msg`Settings`,
    icon: IconSettings,
    keys: "g s",
    needs: "accounts.session",
  },
  {
    to: "/settings?tab=accounts",
    label: msg`Accounts`,
    icon: IconKey,
    keys: null,
    needs: "accounts.list",
  },
  {
    to: "/settings?tab=privacy",
    label: msg`Privacy and erasure`,
    icon: IconEraser,
    keys: null,
    needs: "privacy.due",
  },
  {
    to: "/settings?tab=data",
    label: msg`Backup and check`,
    icon: IconDatabase,
    keys: null,
    needs: "app.backup",
  },
  {
    to: "/settings?tab=history",
    label: msg`History and undo`,
    icon: IconHistory,
    keys: null,
    // The history of everything is for those who see everything.
    needs: "accounts.list",
  },
];

export function morePagesOf(me: Me | null): readonly Destination[] {
  return more.filter(({ needs }) => mayCall(me, needs));
}
