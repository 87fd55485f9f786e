// Written by `cargo xtask codegen`.
import type {
  AppState,
  CancelOperation,
  Empty,
  FoundPeople,
  SearchPeople,
  UndoStep,
} from "./types";

export interface Commands {
  "app.state": { request: Empty; response: AppState };
  "history.undo": { request: UndoStep; response: Empty };
  "operations.cancel": { request: CancelOperation; response: Empty };
  "people.search": { request: SearchPeople; response: FoundPeople };
}

export type CommandName = keyof Commands;

export type Tag = "app" | "history" | "people";

export const commands: {
  readonly [N in CommandName]: {
    kind: "read" | "write" | "long" | "host";
    reads: readonly Tag[];
    touches: readonly Tag[];
  };
} = {
  "app.state": { kind: "read", reads: ["app"], touches: [] },
  "history.undo": { kind: "write", reads: [], touches: ["app", "history", "people"] },
  "operations.cancel": { kind: "host", reads: [], touches: [] },
  "people.search": { kind: "read", reads: ["people"], touches: [] },
};
