/** A trainee of the tests: started on 4 January 2027, one break in March. */
import type { PlanRow, TraineeView } from "../../api/generated/types";

export const TODAY = "2027-04-29";

export function moduleRow(code: string, change: Partial<PlanRow> = {}): PlanRow {
  return {
    code,
    kind: "module",
    name: `Module ${code}`,
    start: "2027-02-22",
    planned: "2027-03-19",
    due: "2027-04-16",
    after_holiday: null,
    state: "overdue",
    days_over: 13,
    done_on: null,
    milestone: null,
    ...change,
    module: {
      minutes: 1200,
      elective: false,
      scale: "percent",
      pass_mark: "80",
      mark: null,
      attempts_used: 0,
      attempts_allowed: 2,
      next_attempt_on: null,
      prerequisites: [],
      missing: [],
      flagged: false,
      standing_reason: null,
      ...change.module,
    },
  };
}

export function milestoneRow(code: string, change: Partial<PlanRow> = {}): PlanRow {
  return {
    code,
    kind: "milestone",
    name: `Milestone ${code}`,
    start: null,
    planned: "2027-04-05",
    due: "2027-05-03",
    after_holiday: null,
    state: "due",
    days_over: -4,
    done_on: null,
    module: null,
    milestone: `id-${code}`,
    ...change,
  };
}

export function trainee(change: Partial<TraineeView> = {}): TraineeView {
  return {
    row: {
      enrollment: "e1",
      person: "p1",
      number: "N-1",
      name: "Gabrielė Petraitytė",
      intake: "i1",
      intake_name: "January intake",
      mentors: "A. Ruiz, J. Lind",
      start_on: "2027-01-04",
      day: 115,
      end_on: "2028-02-01",
      progress: 25,
      next_milestone: "Milestone M90",
      next_milestone_on: "2027-05-03",
      next_module: "FT-06",
      next_module_on: "2027-04-16",
      standing: { kind: "overdue", code: "FT-06", days: 13 },
      conflicts: 0,
      flags: [],
    },
    email: null,
    phone: null,
    selection: "selected",
    selection_reason: null,
    candidacy: "c1",
    program_name: "Standard year",
    program_version: 1,
    mentors: [{ mentor: "m1", name: "A. Ruiz" }],
    length_days: 393,
    original_end_on: "2028-01-04",
    minutes_owed: 24480,
    minutes_passed: 6240,
    hours: { planned: 2160, logged: 1860, approved: 1440 },
    breaks: [{ id: "b1", from: "2027-03-01", to: "2027-03-28", reason: "family leave" }],
    extension_months: null,
    conflicts: [],
    outcome: null,
    outcomes: [{ code: "graduated", name: "Graduated", kind: "graduated" }],
    ...change,
  };
}
