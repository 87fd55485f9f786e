/** The calendar's words and signs. */
import { plural, t } from "@lingui/core/macro";
import {
  type Icon,
  IconBeach,
  IconBook,
  IconCalendarPause,
  IconDiamond,
  IconMessages,
  IconPresentation,
  IconUserOff,
} from "@tabler/icons-react";
import type { AgendaItem, AgendaKind } from "../../api/generated/types";
import { formatTime } from "../../components/dates";

export const ICONS: Record<AgendaKind, Icon> = {
  milestone: IconDiamond,
  module: IconBook,
  interview: IconMessages,
  session: IconPresentation,
  break: IconCalendarPause,
  absence: IconUserOff,
  day_off: IconBeach,
};

export function kindName(kind: AgendaKind): string {
  const names: Record<AgendaKind, string> = {
    milestone: t`Milestones`,
    module: t`Modules due`,
    interview: t`Interviews`,
    session: t`Sessions`,
    break: t`Breaks`,
    absence: t`Mentors away`,
    day_off: t`Days off`,
  };
  return names[kind];
}

/** What the line is about, without whom it concerns. */
export function titleOf(item: AgendaItem): string {
  switch (item.kind) {
    case "interview":
      return item.starts_at === null ? t`Interview` : t`Interview, ${formatTime(item.starts_at)}`;
    case "session":
      return item.starts_at === null ? item.title : `${formatTime(item.starts_at)} ${item.title}`;
    case "break":
      return item.to === null ? t`Break, return open` : t`Break`;
    case "absence":
      return t`Away`;
    case "day_off":
      return item.title || t`Day off`;
    default:
      return item.title;
  }
}

/** Whom it concerns: one by name, several by number and intake. */
export function whoOf(item: AgendaItem): string {
  if (item.kind === "session") {
    const people = plural(item.people, { one: "# person", other: "# people" });
    return item.who === null ? people : `${people} · ${item.who}`;
  }
  if (item.who !== null) return item.who;
  if (item.kind === "day_off") {
    return item.intake_name ?? plural(item.people, { one: "# intake", other: "# intakes" });
  }
  const people = plural(item.people, { one: "# person", other: "# people" });
  return item.intake_name === null ? people : `${people} · ${item.intake_name}`;
}

/** What is worth knowing beside it; empty when nothing is. */
export function remarkOf(item: AgendaItem): string {
  const { done, people, away } = item;
  const words: string[] = [];
  if (done > 0)
    words.push(
      item.kind === "session"
        ? t`${done} of ${people} came`
        : done === people
          ? t`done`
          : t`${done} of ${people} done`,
    );
  if (away > 0 && done < people) {
    words.push(
      item.kind === "interview"
        ? t`a rater is away`
        : item.kind === "session"
          ? t`the trainer is away`
          : people === 1
            ? t`the mentor is away`
            : plural(away, { one: "mentor of # away", other: "mentors of # away" }),
    );
  }
  return words.join(" · ");
}
