/** Approves entries of hours, one or many, in one step that can be undone. */
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { HoursId } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { formatMinutes } from "../../components/quantities";
import { showToast, useUndoToast } from "../../components/undo";

export interface Approval {
  /** True when they are approved now. */
  approve: (hours: HoursId[]) => Promise<boolean>;
  pending: boolean;
}

export function useApproval(): Approval {
  const { t } = useLingui();
  const { run, pending } = useWrite("progress.approve_hours");
  const undone = useUndoToast();
  const approve = async (hours: HoursId[]) => {
    if (hours.length === 0) {
      showToast(t`Nothing of this waits for approval.`, null);
      return false;
    }
    const answer = await run({ hours, dry_run: false });
    if (!answer.ok) return false;
    const { entries, people, minutes, undo } = answer.value;
    const what = plural(entries, { one: "# entry", other: "# entries" });
    const whose = plural(people, { one: "# person", other: "# people" });
    const long = formatMinutes(minutes);
    undone(t`${what} of ${whose} approved, ${long}`, undo);
    return true;
  };
  return { approve, pending };
}
