/** The words of sessions. */
import { t } from "@lingui/core/macro";
import type { Appointment, Hindrance, SessionStage } from "../../../api/generated/types";
import { formatDay, formatTime } from "../../../components/dates";
import type { Tone } from "../../../components/StatusPill";

export function stageWord(stage: SessionStage): string {
  const words: Record<SessionStage, string> = {
    coming: t`Coming`,
    to_record: t`Attendance to take`,
    held: t`Held`,
  };
  return words[stage];
}

export const STAGE_TONES: Record<SessionStage, Tone> = {
  coming: "neutral",
  to_record: "due",
  held: "done",
};

/** Why somebody cannot have hours that day. */
export function hindranceWord(hindrance: Hindrance): string {
  const words: Record<Hindrance, string> = {
    not_started: t`starts later`,
    on_break: t`on a break`,
    ended: t`has ended the year`,
    day_full: t`24 hours are logged that day`,
  };
  return words[hindrance];
}

/** "Wed 20 Jan, 9:00 – 12:00" */
export function whenWords({ day, starts_at, minutes }: Appointment): string {
  const from = formatTime(starts_at);
  const to = formatTime((starts_at + minutes) % (24 * 60));
  return `${formatDay(day)}, ${from} – ${to}`;
}
