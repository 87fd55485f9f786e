/** Where the button of a line goes. */
import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import type { Line, Target } from "../../api/generated/types";

/** The address of a target, for a link or a button. */
export function addressOf(target: Target): string {
  switch (target.kind) {
    case "milestone":
      return `/milestones/${target.milestone}`;
    case "trainee":
      return `/trainees/${target.enrollment}`;
    case "check_ins":
      return `/trainees/${target.enrollment}?tab=check-ins&panel=check-in`;
    case "candidate":
      return `/candidates/${target.candidacy}`;
    case "candidates":
      return `/candidates?intake=${encodeURIComponent(target.intake)}`;
    case "trainees":
      return `/trainees?intake=${encodeURIComponent(target.intake)}&filter=${target.filter}`;
    case "intake":
      return `/intakes/${target.intake}`;
    case "sessions":
      return "/sessions?stage=to_record";
    case "unsettled":
      return "/results";
    case "erasures":
      return "/settings?tab=privacy";
  }
}

/** The address of a line's button: the target, with the form open that the button names. */
function addressOfLine(line: Line): string {
  const address = addressOf(line.target);
  const ends = line.kind === "outcome_missing" || line.kind === "release_to_confirm";
  return ends ? `${address}?panel=outcome` : address;
}

export function useGoTo(): (line: Line) => void {
  const router = useRouter();
  return useCallback((line) => router.history.push(addressOfLine(line)), [router]);
}
