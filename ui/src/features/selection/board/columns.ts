/** The columns of the board, in the order of the pipeline, and what dropping a card on them asks for. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { CandidacyEvent, CandidacyState, CandidateRow } from "../../../api/generated/types";

export type ColumnId = "applied" | "screened" | "interview" | "decided" | "enrolled";

/** What a drop asks for: a move, or the page on which somebody is enrolled. */
export type Deed = CandidacyEvent | "enroll";

export interface BoardColumn {
  id: ColumnId;
  label: MessageDescriptor;
  states: readonly CandidacyState[];
  /** Where more than one is possible, the column offers each while a card is dragged. */
  deeds: readonly Deed[];
}

export const COLUMNS: readonly BoardColumn[] = [
  { id: "applied", label: msg`Applied`, states: ["applied"], deeds: [] },
  { id: "screened", label: msg`Screened`, states: ["screened"], deeds: ["screen"] },
  { id: "interview", label: msg`Interview`, states: ["interview"], deeds: ["interview"] },
  {
    id: "decided",
    label: msg`Decided`,
    states: ["offered", "accepted", "talent_pool", "refused", "declined", "withdrew"],
    deeds: ["offer", "talent_pool", "decline", "withdraw"],
  },
  { id: "enrolled", label: msg`Enrolled`, states: ["enrolled"], deeds: ["enroll"] },
];

/** The rows of each column, in the order in which they came; decided ones by their state. */
export function inColumns(rows: readonly CandidateRow[]): ReadonlyMap<ColumnId, CandidateRow[]> {
  return new Map(
    COLUMNS.map(({ id, states }) => [
      id,
      states.flatMap((state) => rows.filter((row) => row.state === state)),
    ]),
  );
}
