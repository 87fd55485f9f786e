/** What the list of intakes is narrowed to; it stands in the address. */
import type { IntakeCard } from "../../api/generated/types";

/** Intakes with trainees in their year, with candidates to decide, or with nobody left in the year. */
export const SHOWN = ["running", "deciding", "ended"] as const;

export interface Narrowing {
  /** A part of the name, of the program's or of a mentor's. */
  text?: string | undefined;
  show?: (typeof SHOWN)[number] | undefined;
}

export function narrowed(cards: readonly IntakeCard[], { text, show }: Narrowing): IntakeCard[] {
  const wanted = text?.trim().toLocaleLowerCase() ?? "";
  return cards.filter((card) => {
    const names = [card.name, card.program_name, ...card.mentors.map((mentor) => mentor.name)];
    const named = names.some((name) => name.toLocaleLowerCase().includes(wanted));
    return named && (show === undefined || stands(card, show));
  });
}

function stands(card: IntakeCard, show: (typeof SHOWN)[number]): boolean {
  if (show === "running") return card.running > 0;
  if (show === "deciding") return card.undecided > 0;
  return card.running === 0 && card.graduated + card.ended > 0;
}
