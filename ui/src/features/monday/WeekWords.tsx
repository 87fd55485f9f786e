/** A line of the week in words. */
import { Trans } from "@lingui/react/macro";
import type { WeekLine } from "../../api/generated/types";

export function WeekWords({ line }: { line: WeekLine }) {
  const { subject } = line;
  const item = line.item ?? "";
  switch (line.kind) {
    case "intake_start":
      return <Trans>{subject} starts</Trans>;
    case "break_ends":
      return <Trans>The break of {subject} ends</Trans>;
    case "check_in":
      return <Trans>Check in with {subject}</Trans>;
    case "interview":
      return <Trans>Interview of {subject}</Trans>;
    case "module":
      return (
        <Trans>
          {item} of {subject} is due
        </Trans>
      );
    default:
      return (
        <Trans>
          {item} of {subject}
        </Trans>
      );
  }
}
