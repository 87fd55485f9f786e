/** What stands on a sheet while it is being written: the core's own shape, changed one answer at a time. */
import type { NoteAbout, RoomView, SheetAnswers } from "../../../api/generated/types";

/** What a note is about: a question of a competency (from 0), or an exercise. */
export interface NotePlace {
  about: NoteAbout;
  code: string;
  number: number;
}

export function levelOf(answers: SheetAnswers, code: string): number | null {
  return answers.scores.find(({ competency }) => competency === code)?.level ?? null;
}

/** Gives a competency its level; the note that stands beside a score from a file stays. */
export function withLevel(answers: SheetAnswers, code: string, level: number): SheetAnswers {
  const old = answers.scores.find(({ competency }) => competency === code);
  const score = { competency: code, level, note: old?.note ?? "" };
  const others = answers.scores.filter(({ competency }) => competency !== code);
  return { ...answers, scores: [...others, score] };
}

const at = (place: NotePlace) => (note: NotePlace) =>
  note.about === place.about && note.code === place.code && note.number === place.number;

export function noteOf(answers: SheetAnswers, place: NotePlace): string {
  return answers.notes.find(at(place))?.note ?? "";
}

export function withNote(answers: SheetAnswers, place: NotePlace, note: string): SheetAnswers {
  const others = answers.notes.filter((one) => !at(place)(one));
  return { ...answers, notes: note === "" ? others : [...others, { ...place, note }] };
}

/** The competencies without a score, by name. */
export function unscored(view: RoomView, answers: SheetAnswers): RoomView["competencies"] {
  return view.competencies.filter(({ code }) => levelOf(answers, code) === null);
}
