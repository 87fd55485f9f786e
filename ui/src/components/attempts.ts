/** How many attempts at a module stand against its limit, in words. */
import { t } from "@lingui/core/macro";

/** "1 of 2"; "4 taken, 2 allowed" where some were taken in above the limit with a reason (R14). */
export function attemptsOfLimit(used: number, allowed: number): string {
  return used > allowed ? t`${used} taken, ${allowed} allowed` : t`${used} of ${allowed}`;
}
