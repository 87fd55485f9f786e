/** The fields of a change of plans and what they ask for. */
import type { Change, Overlap } from "../../../api/generated/types";
import type { DayRange } from "../../../components/DateRangeField";

export interface ReplanFields extends Record<string, unknown> {
  kind: Change["kind"];
  /** Both days of a break; used while its end is known. */
  range: DayRange | null;
  /** The first day of a break; used while its end is not known. */
  from: string | null;
  open: boolean;
  /** The new first day of the year. */
  on: string | null;
  /** Of an extension. */
  months: number;
  /** Codes of the modules that an extension moves. */
  modules: string[];
  reason: string;
  overlap: Overlap | null;
}

export const NOTHING_YET: ReplanFields = {
  kind: "break",
  range: null,
  from: null,
  open: false,
  on: null,
  months: 1,
  modules: [],
  reason: "",
  overlap: null,
};

/** Null while a day is missing. */
export function changeOf(fields: ReplanFields): Change | null {
  switch (fields.kind) {
    case "break": {
      const from = fields.open ? fields.from : (fields.range?.from ?? null);
      const to = fields.open ? null : (fields.range?.to ?? null);
      return from === null ? null : { kind: "break", from, to };
    }
    case "start":
      return fields.on === null ? null : { kind: "start", on: fields.on };
    case "extension":
      return { kind: "extension", months: fields.months, modules: fields.modules };
  }
}
