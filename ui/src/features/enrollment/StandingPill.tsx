/** How a trainee stands, in an icon, a word and a figure. */
import { plural, t } from "@lingui/core/macro";
import { IconFlag } from "@tabler/icons-react";
import type { Standing } from "../../api/generated/types";
import { formatDayShort } from "../../components/dates";
import { StatusPill, type Tone } from "../../components/StatusPill";

const TONES: Record<Standing["kind"], Tone> = {
  on_plan: "done",
  due: "due",
  overdue: "overdue",
  attempts_used_up: "overdue",
  paused: "paused",
  not_started: "neutral",
  ended: "paused",
};

export function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case "on_plan":
      return t`On plan`;
    case "due":
      return plural(standing.items, { one: "# due", other: "# due" });
    case "overdue": {
      const { code, days } = standing;
      return plural(days, { one: `${code} overdue # day`, other: `${code} overdue # days` });
    }
    case "attempts_used_up": {
      const { code } = standing;
      return t`${code} attempts used up`;
    }
    case "paused": {
      const since = formatDayShort(standing.since);
      return t`Paused since ${since}`;
    }
    case "not_started":
      return t`Not started`;
    case "ended":
      return standing.outcome;
  }
}

export function StandingPill({ standing }: { standing: Standing }) {
  return (
    <StatusPill
      tone={TONES[standing.kind]}
      {...(standing.kind === "ended" ? { icon: IconFlag } : {})}
    >
      {standingWords(standing)}
    </StatusPill>
  );
}
