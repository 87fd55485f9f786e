/** A rating sheet while it is being written: plain data, kept as a draft. */
import type { CandidacyId, CompetencyView, SaveSheet } from "../../api/generated/types";

export interface SheetDraft {
  rater: string;
  /** By the competency's code; what is not there has no score. */
  levels: Record<string, number>;
  notes: Record<string, string>;
  note: string;
}

export const EMPTY: SheetDraft = { rater: "", levels: {}, notes: {}, note: "" };

/** The competencies that have no score yet. */
export function withoutScore(
  draft: SheetDraft,
  competencies: readonly CompetencyView[],
): CompetencyView[] {
  return competencies.filter(({ code }) => draft.levels[code] === undefined);
}

/** The request: every competency of the rubric stands in it, also those without a score. */
export function requestOf(
  draft: SheetDraft,
  competencies: readonly CompetencyView[],
  candidacy: CandidacyId,
): SaveSheet {
  return {
    candidacy,
    rater: draft.rater.trim(),
    scores: competencies.map(({ code }) => ({
      competency: code,
      level: draft.levels[code] ?? null,
      note: (draft.notes[code] ?? "").trim(),
    })),
    note: draft.note.trim(),
  };
}

export function same(a: SheetDraft, b: SheetDraft): boolean {
  const text = ({ rater, levels, notes, note }: SheetDraft) =>
    JSON.stringify([
      rater,
      note,
      Object.entries(levels).sort(),
      Object.entries(notes)
        .filter(([, words]) => words !== "")
        .sort(),
    ]);
  return text(a) === text(b);
}
