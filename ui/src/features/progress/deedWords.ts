/** The deeds at a module in words: title, consequence, button, and what the toast says afterwards. */
import { t } from "@lingui/core/macro";
import type { ReasonDeed } from "./ReasonForm";

interface DeedWords {
  title: string;
  consequence: string;
  action: string;
  done: string;
}

export function deedWords(deed: ReasonDeed, module: string): DeedWords {
  switch (deed.kind) {
    case "void": {
      const { number } = deed;
      return {
        title: t`Void attempt ${number}`,
        consequence: t`It keeps its number and stays visible, but uses neither an attempt nor a waiting time.`,
        action: t`Void the attempt`,
        done: t`Attempt ${number} at ${module} is voided`,
      };
    }
    case "correct": {
      const { number } = deed;
      return {
        title: t`Correct attempt ${number}`,
        consequence: t`The mark changes; it stays the same attempt.`,
        action: t`Correct the mark`,
        done: t`Attempt ${number} at ${module} is corrected`,
      };
    }
    case "grant":
      return {
        title: t`Grant one more attempt`,
        consequence: t`The extra attempt is marked as granted, with this reason.`,
        action: t`Grant the attempt`,
        done: t`One more attempt at ${module} is granted`,
      };
    case "exempt":
      return {
        title: t`Exempt from ${module}`,
        consequence: t`The module counts as met and its hours are no longer owed.`,
        action: t`Exempt from ${module}`,
        done: t`${module} is exempt`,
      };
    case "leave_out":
      return {
        title: t`Leave ${module} out`,
        consequence: t`Its hours are no longer owed. Modules that need it stay blocked.`,
        action: t`Leave ${module} out`,
        done: t`${module} is left out`,
      };
    case "restore":
      return {
        title: t`Owe ${module} again`,
        consequence: t`The module is back in the plan, on its own dates.`,
        action: t`Owe it again`,
        done: t`${module} is owed again`,
      };
  }
}
