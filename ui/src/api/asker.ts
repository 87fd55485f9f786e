/** Who is at the screen, and what the screen offers them (R37). The core decides; the screen only hides. */
import { createContext, useCallback, useContext } from "react";
import { type CommandName, commands } from "./generated/contract";
import type { Me } from "./generated/types";

/** The account that is signed in. Null in a file without accounts: it is open to its owner, the coordinator. */
export const Asker = createContext<Me | null>(null);

export function useAsker(): Me | null {
  return useContext(Asker);
}

/** Whether the core may take this command from somebody at all; whose rows it is about, it decides itself. */
export function mayCall(me: Me | null, name: CommandName): boolean {
  if (me === null) return true;
  const { may, ofTheHouse } = commands[name];
  return may.includes(me.role) && !(ofTheHouse && me.limited);
}

/** `mayCall` for whoever is at the screen. */
export function useMay(): (name: CommandName) => boolean {
  const me = useAsker();
  return useCallback((name) => mayCall(me, name), [me]);
}
