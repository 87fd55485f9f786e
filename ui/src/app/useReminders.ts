/** When the core is asked to tell what is new, through the notifications of the system (R7). */
import { useEffect } from "react";
import { mayCall } from "../api/asker";
import { call } from "../api/client";
import type { AppState, Me } from "../api/generated/types";

/** At the start, when somebody sits down, when the day turns, and when the window comes back. */
export function useReminders({ started, today }: AppState, me: Me | null): void {
  const tells = started && mayCall(me, "reminders.tell");
  const who = me?.account;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person, another day: there may be news
  useEffect(() => {
    if (!tells) return;
    // What the system did not show is told the next time; the pages say the same.
    const tell = () => {
      if (document.visibilityState === "visible") void call("reminders.tell", {});
    };
    void call("reminders.tell", {});
    document.addEventListener("visibilitychange", tell);
    return () => document.removeEventListener("visibilitychange", tell);
  }, [tells, who, today]);
}
