/** A line of the week in words. */
import { Trans } from "@lingui/react/macro";
import type { WeekLine } from "../../api/generated/types";
import { Who } from "./Who";

export function WeekWords({ line }: { line: WeekLine }) {
  const { subject } = line;
  const who = line.count === 1 ? subject : <Who subject={subject} count={line.count} />;
  const item = line.item ?? "";
  switch (line.kind) {
    case "intake_start":
      return <Trans>{subject} starts</Trans>;
    case "break_ends":
      return <Trans>The break of {subject} ends</Trans>;
    case "check_in":
      return <Trans>Check in with {who}</Trans>;
    case "interview":
      return <Trans>Interview of {subject}</Trans>;
    case "module":
      return (
        <Trans>
          {item} of {who} is due
        </Trans>
      );
    default:
      return (
        <Trans>
          {item} of {who}
        </Trans>
      );
  }
}
