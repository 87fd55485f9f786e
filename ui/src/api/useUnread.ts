/** Whether everything that stands on the screen is what was read last. */
import { notifyManager, type Query, useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import type { CoreError } from "./generated/types";

export interface Unread {
  /** Why something on the screen could not be read anew; null while everything could. */
  error: CoreError | null;
  /** Reads all of that again. */
  retry: () => void;
}

/**
 * A page that has an answer keeps showing it when the next one does not come. This knows of all of them, so that none
 * has to say it itself.
 */
export function useUnread(): Unread {
  const cache = useQueryClient();
  const queries = cache.getQueryCache();
  const subscribe = useCallback(
    (changed: () => void) => queries.subscribe(notifyManager.batchCalls(changed)),
    [queries],
  );
  const error = useSyncExternalStore(
    subscribe,
    () => queries.getAll().find(isUnread)?.state.error ?? null,
  );
  return { error, retry: () => void cache.refetchQueries({ predicate: isUnread }) };
}

/** On the screen, with an old answer or as a part of a list, and not read anew. */
function isUnread(query: Query<unknown, CoreError>): boolean {
  const { status, data } = query.state;
  return (
    status === "error" && query.isActive() && (data !== undefined || query.meta?.["part"] === true)
  );
}
