// Written by `cargo xtask codegen`.

/** A calendar day, `2027-04-05`. Never goes through `new Date("…")`. */
export type Day = string & { readonly __day: unique symbol };

export type CoreError = {
  code: string;
  class: "refused" | "invalid" | "not_found" | "trouble" | "internal";
  message: string;
  args: { [key: string]: string };
  field: string | null;
  details: unknown;
};

export type Progress = { done: number; total: number; step: string };

export type AppState = {
  changes: number;
  today: Day;
  clock_set: boolean;
  started: boolean;
};

export type Empty = Record<string, never>;

export type SearchPeople = { text: string; limit: number };

export type FoundPerson = {
  person: string;
  name: string;
  number: string | null;
  intake: string | null;
  enrollment: string | null;
  candidacy: string | null;
};

export type FoundPeople = { rows: Array<FoundPerson> };

export type UndoStep = { step: string };

export type CancelOperation = { operation: string };
