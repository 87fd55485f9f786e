/** The fields of a break and the request that they make. */
import { t } from "@lingui/core/macro";
import type { AddBreak, EnrollmentId, Overlap } from "../../api/generated/types";
import type { DayRange } from "../../components/DateRangeField";

export interface BreakFields extends Record<string, unknown> {
  /** Both days; used while the end is known. */
  range: DayRange | null;
  /** The first day; used while it is not. */
  from: string | null;
  open: boolean;
  reason: string;
  overlap: Overlap | null;
}

export const NO_BREAK: BreakFields = {
  range: null,
  from: null,
  open: false,
  reason: "",
  overlap: null,
};

/** Null while a day is missing. */
export function breakRequest(enrollment: EnrollmentId, fields: BreakFields): AddBreak | null {
  const from = fields.open ? fields.from : (fields.range?.from ?? null);
  if (from === null) return null;
  return {
    enrollment,
    from,
    to: fields.open ? null : (fields.range?.to ?? null),
    reason: fields.reason,
    ...(fields.overlap === null ? {} : { overlap: fields.overlap }),
    dry_run: false,
  };
}

/** Reasons that are offered; another one can be typed. */
export function usualReasons(): string[] {
  return [t`Illness`, t`Family leave`, t`Military service`, t`Project freeze`, t`Other`];
}
