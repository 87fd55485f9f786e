/** A candidate for the tests of this feature. */
import type { CandidateRow, CandidateView, Seat } from "../../api/generated/types";

export function row(change: Partial<CandidateRow> = {}): CandidateRow {
  return {
    candidacy: "c1",
    person: "p1",
    intake: "i1",
    intake_name: "January intake",
    number: "A-0001",
    name: "Sasilia Stober",
    state: "interview",
    applied_on: "2026-10-27",
    mean: "3.50",
    lowest: "2.50",
    checks: "open",
    advances: false,
    blocked: false,
    spread: 2,
    sheets: 2,
    raters: 2,
    against_rule: false,
    enrollment: null,
    ...change,
  };
}

export function seat(sheet: string, rater: string, change: Partial<Seat> = {}): Seat {
  return { sheet, rater, account: null, state: "submitted", imported: false, own: true, ...change };
}

export function view(change: Partial<CandidateView> = {}): CandidateView {
  return {
    row: row(),
    email: "sasilia@example.org",
    phone: null,
    source: null,
    current_job: null,
    notes: null,
    decided_on: null,
    ground: null,
    reason: null,
    consent_until: null,
    appointment: null,
    panel: [seat("s1", "rater-1", { imported: true }), seat("s2", "Ingrid")],
    open: true,
    checks: [
      {
        code: "eager_learner",
        name: "Eager learner",
        answer: "open",
        evidence: "",
        attachments: [],
      },
    ],
    competencies: [
      {
        code: "listening",
        name: "Listening",
        anchors: ["interrupts", "hears facts", "asks", "notices", "uncovers the need"],
        questions: ["Tell us about a time.", "A caller says nothing works."],
        mean: "4.00",
        spread: 2,
        discuss: true,
        consensus: null,
      },
      {
        code: "empathy",
        name: "Empathy",
        anchors: ["argues", "is polite", "stays calm", "calms", "turns it into trust"],
        questions: [],
        mean: "3.00",
        spread: 0,
        discuss: false,
        consensus: { score: "3.50", note: "We listened again." },
      },
    ],
    sheets: [
      {
        sheet: "s1",
        rater: "rater-1",
        imported: true,
        note: "",
        scores: [
          { competency: "listening", level: 5, note: "asked twice" },
          { competency: "empathy", level: 3, note: "" },
        ],
      },
      {
        sheet: "s2",
        rater: "Ingrid",
        imported: false,
        note: "",
        scores: [
          { competency: "listening", level: 3, note: "" },
          { competency: "empathy", level: null, note: "" },
        ],
      },
    ],
    misses: ["Ingrid has not scored Empathy."],
    raters: [2, 3],
    cut_off_mean: "3.50",
    none_below: "3.00",
    exercises: [{ code: "caller", name: "Caller role-play", minutes: 10 }],
    moves: [
      {
        to: "interview",
        day: "2026-11-09",
        actor: "Mara",
        ground: null,
        reason: "second try",
        against_rule: true,
      },
    ],
    next: ["offer", "talent_pool", "decline", "withdraw"],
    ...change,
  };
}
