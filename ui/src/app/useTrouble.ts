/** Whether the database can be opened at all. */
import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { AppState, CoreError, Session } from "../api/generated/types";

/**
 * Why the first answers do not come. Stays while they are asked for again, so that what somebody types to help
 * is not lost; null once they are there.
 */
export function useTrouble(
  state: UseQueryResult<AppState, CoreError>,
  session: UseQueryResult<Session, CoreError>,
): CoreError | null {
  const open = state.data !== undefined && session.data !== undefined;
  const now = state.error ?? session.error;
  const [last, setLast] = useState<CoreError | null>(null);
  const wanted = open ? null : (now ?? last);
  if (wanted !== last) setLast(wanted);
  // The state is asked for again and again; who is signed in is asked for when the file opens after all.
  const { refetch } = session;
  const opened = state.data !== undefined && session.data === undefined && session.error !== null;
  useEffect(() => {
    if (opened) void refetch();
  }, [opened, refetch]);
  return wanted;
}
