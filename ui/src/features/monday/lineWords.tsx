/** The lines of Monday in words: what it is, and the verb of the one button. */
import { t } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import {
  type Icon,
  IconAlertTriangle,
  IconCalendarX,
  IconClipboardText,
  IconEraser,
  IconFileAlert,
  IconFlag,
  IconPresentation,
  IconSchool,
  IconUserPlus,
  IconUserQuestion,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Line, LineKind } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import { Who } from "./Who";

export type LineTone = "due" | "overdue" | "paused";

interface LineLook {
  tone: LineTone;
  icon: Icon;
}

/** How much a line alarms, and its sign. */
export const LOOKS: Record<LineKind, LineLook> = {
  milestone_overdue: { tone: "overdue", icon: IconFlag },
  milestone_today: { tone: "due", icon: IconFlag },
  milestone_open: { tone: "due", icon: IconFlag },
  attempts_used_up: { tone: "overdue", icon: IconAlertTriangle },
  plan_conflict: { tone: "overdue", icon: IconCalendarX },
  module_overdue: { tone: "overdue", icon: IconAlertTriangle },
  sessions_to_record: { tone: "due", icon: IconPresentation },
  results_unsettled: { tone: "due", icon: IconFileAlert },
  erasure_due: { tone: "overdue", icon: IconEraser },
  milestone_soon: { tone: "due", icon: IconFlag },
  sheets_outstanding: { tone: "due", icon: IconClipboardText },
  accepted_to_enroll: { tone: "paused", icon: IconUserPlus },
  candidates_to_decide: { tone: "paused", icon: IconUserQuestion },
  release_to_confirm: { tone: "due", icon: IconSchool },
  outcome_missing: { tone: "due", icon: IconSchool },
  intake_empty: { tone: "paused", icon: IconUsersGroup },
};

/** What there is to do, with the name in bold. */
export function Sentence({ line }: { line: Line }): ReactNode {
  const { subject, item } = line;
  const what = item ?? "";
  const days = Math.abs(line.days ?? 0);
  const count = line.count ?? 0;
  const who = <Who subject={subject} count={count} />;
  const on = line.on === null ? "" : formatDay(line.on);
  switch (line.kind) {
    case "milestone_overdue":
      return (
        <Trans>
          {what} of {who} was due <Plural value={days} one="# day ago" other="# days ago" />
        </Trans>
      );
    case "milestone_today":
      return (
        <Trans>
          {what} of {who} is today
        </Trans>
      );
    case "milestone_open":
      return (
        <Trans>
          {what} of {who} is open and waits for scores
        </Trans>
      );
    case "attempts_used_up":
      return (
        <Trans>
          <strong>{subject}</strong> has used all attempts at {what}
        </Trans>
      );
    case "plan_conflict":
      return (
        <Trans>
          The plan of <strong>{subject}</strong> cannot work as it is
        </Trans>
      );
    case "module_overdue":
      return (
        <Trans>
          {what} of {who} is <Plural value={days} one="# day" other="# days" /> overdue
        </Trans>
      );
    case "sessions_to_record":
      return (
        <Plural
          value={count}
          one={
            <span>
              <strong># session</strong> was held, and nobody has said who came
            </span>
          }
          other={
            <span>
              <strong># sessions</strong> were held, and nobody has said who came
            </span>
          }
        />
      );
    case "results_unsettled":
      return (
        <Plural
          value={count}
          one={
            <span>
              <strong># imported result</strong> waits to be settled
            </span>
          }
          other={
            <span>
              <strong># imported results</strong> wait to be settled
            </span>
          }
        />
      );
    case "erasure_due":
      return <Trans>The data of {who} must be erased</Trans>;
    case "milestone_soon":
      return (
        <Trans>
          {what} of {who} is <Plural value={days} one="tomorrow" other="in # days" />
        </Trans>
      );
    case "accepted_to_enroll":
      return (
        <Plural
          value={count}
          one={
            <span>
              # person accepted an offer of <strong>{subject}</strong> and is not enrolled
            </span>
          }
          other={
            <span>
              # people accepted an offer of <strong>{subject}</strong> and are not enrolled
            </span>
          }
        />
      );
    case "sheets_outstanding":
      return (
        <Trans>
          <strong>{subject}</strong> was interviewed{" "}
          <Plural value={days} one="# day ago" other="# days ago" />, and{" "}
          <Plural value={count} one="# sheet is" other="# sheets are" /> not handed in
        </Trans>
      );
    case "candidates_to_decide":
      return (
        <Plural
          value={count}
          one={
            <span>
              # candidate of <strong>{subject}</strong> waits for a decision
            </span>
          }
          other={
            <span>
              # candidates of <strong>{subject}</strong> wait for a decision
            </span>
          }
        />
      );
    case "release_to_confirm":
      return (
        <Trans>
          {what} of <strong>{subject}</strong> led to a release on {on}, and the outcome is missing
        </Trans>
      );
    case "outcome_missing":
      return (
        <Trans>
          <strong>{subject}</strong> reached the end of the year on {on}
        </Trans>
      );
    case "intake_empty":
      return (
        <Trans>
          <strong>{subject}</strong> starts on {on}, and nobody is enrolled
        </Trans>
      );
  }
}

/** The verb of the line's button. */
export function actionOf({ kind, target }: Pick<Line, "kind" | "target">): string {
  if (target.kind === "trainees") return t`See them`;
  switch (kind) {
    case "milestone_overdue":
    case "milestone_today":
    case "milestone_soon":
      return t`Open the pack`;
    case "milestone_open":
      return t`Enter scores`;
    case "attempts_used_up":
      return t`Decide`;
    case "plan_conflict":
      return t`Settle the plan`;
    case "module_overdue":
      return t`Look at the plan`;
    case "sessions_to_record":
      return t`Take attendance`;
    case "results_unsettled":
      return t`Settle them`;
    case "erasure_due":
      return t`See whose time is up`;
    case "accepted_to_enroll":
      return t`Enroll them`;
    case "sheets_outstanding":
      return t`See the panel`;
    case "candidates_to_decide":
      return t`Decide on candidates`;
    case "release_to_confirm":
    case "outcome_missing":
      return t`Record the outcome`;
    case "intake_empty":
      return t`Open the intake`;
  }
}
