/** Whom a coordinator may want to enroll: who accepted, whose result advances, and anybody by name. */
import { useMemo } from "react";
import type { CandidacyState, IntakeId, ListCandidates, PersonId } from "../../api/generated/types";
import { useRead } from "../../api/hooks";

export interface PersonChoice {
  person: PersonId;
  name: string;
  number: string | null;
  /** Result of the selection, decimal text. */
  mean: string | null;
}

export interface Choices {
  accepted: readonly PersonChoice[];
  advancing: readonly PersonChoice[];
  /** Anybody of that name who stands in neither list. */
  found: readonly PersonChoice[];
  /** How many candidates there are beyond those shown. */
  more: number;
  ready: boolean;
}

/** Candidates shown at a time; a search finds the others. */
const SHOWN = 200;
const BEFORE: CandidacyState[] = ["applied", "screened", "interview", "offered", "talent_pool"];

export function useChoices(intake: IntakeId, text: string): Choices {
  const base = {
    intake,
    sort: [{ column: "name" as const, descending: false }],
    window: { offset: 0, limit: SHOWN },
    ...(text === "" ? {} : { text }),
  };
  const accepting: ListCandidates = { ...base, states: ["accepted"] };
  const advances: ListCandidates = { ...base, states: BEFORE, advances: true };
  const accepted = useRead("candidates.list", accepting, { keepPrevious: true }).data;
  const advancing = useRead("candidates.list", advances, { keepPrevious: true }).data;
  const found = useRead(
    "people.search",
    { text, limit: 20 },
    { enabled: text !== "", keepPrevious: true },
  ).data;
  return useMemo(() => {
    const first = accepted?.rows ?? [];
    const second = advancing?.rows ?? [];
    const known = new Set([...first, ...second].map((row) => row.person));
    const others = text === "" ? [] : (found ?? []).filter((row) => !known.has(row.person));
    const byPerson = new Map(others.map((row) => [row.person, { ...row, mean: null }]));
    return {
      accepted: first,
      advancing: second,
      found: [...byPerson.values()],
      more: (accepted?.total ?? 0) + (advancing?.total ?? 0) - first.length - second.length,
      ready: accepted !== undefined && advancing !== undefined,
    };
  }, [accepted, advancing, found, text]);
}
