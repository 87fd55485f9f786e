/** What the core says in the tests of this feature. */
import type { Due, DueRow, ErasurePreview, ErasureReport, Kept } from "../../api/generated/types";

export const CHANGES = { goes: ["Name and contact"], stays: ["How many applied"] };

export function dueRow(person: string, name: string, change: Partial<DueRow> = {}): DueRow {
  return {
    person,
    name,
    number: null,
    intake_name: "January intake",
    place: { kind: "candidacy", candidacy: `c-${person}` },
    subject: "candidacy",
    since: "2026-11-02",
    up_on: "2027-05-02",
    days: 1,
    ...change,
  };
}

export function due(change: Partial<Due> = {}): Due {
  return {
    today: "2027-05-03",
    due: [dueRow("p1", "Ada Kamau"), dueRow("p2", "Ben Okafor")],
    soon: [],
    holds: [],
    candidate: CHANGES,
    trainee: { goes: ["Every note"], stays: ["Scores"] },
    monitoring: { goes: ["Every answer"], stays: ["Counts"] },
    check_ins: { goes: ["What blocks"], stays: ["Days"] },
    ...change,
  };
}

export function kept(change: Partial<Kept> = {}): Kept {
  return {
    person: "p1",
    name: "Ada Kamau",
    groups: [
      {
        group: "identity",
        title: "Name and contact",
        why: "To reach them.",
        seen_by: "Coordinators; the person.",
        how_long: "36 months after the outcome.",
        rows: 1,
      },
      {
        group: "sheets",
        title: "Interview sheets",
        why: "To decide on evidence.",
        seen_by: "Coordinators.",
        how_long: "36 months after the outcome.",
        rows: 0,
      },
    ],
    up_on: "2030-05-03",
    held_since: null,
    ...change,
  };
}

export function preview(change: Partial<ErasurePreview> = {}): ErasurePreview {
  return {
    person: "p1",
    name: "Ada Kamau",
    pseudonym: "Erased person AB12",
    blocks: [],
    hold: null,
    changes: CHANGES,
    rows: [],
    mentions: 2,
    shared_name: false,
    steps: 1,
    drafts: 0,
    entries: 9,
    ...change,
  };
}

export function report(change: Partial<ErasureReport> = {}): ErasureReport {
  return {
    people: 1,
    pseudonyms: [],
    mentions: 0,
    steps: 0,
    drafts: 0,
    entries: 4,
    bytes_gone: true,
    backups: 3,
    open: [],
    found_in: [],
    ...change,
  };
}
