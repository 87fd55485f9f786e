/** How screens read and write. No screen refreshes a cache itself: the tags of the list do. */
import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { refreshAfter, refreshAll } from "./cache";
import { call, callWithProgress, type Request, type Response } from "./client";
import { reportError } from "./errors";
import type { CommandName } from "./generated/contract";
import type { AppState, CoreError } from "./generated/types";
import type { Progress, Result } from "./host";

export interface ReadOptions {
  /** `false` waits, for a request that is not complete yet. */
  enabled?: boolean;
  /** Keeps the last answer on the screen while a changed request is on its way. */
  keepPrevious?: boolean;
  /** Asks again after so many milliseconds. */
  every?: number;
  /** Keeps the answer, and the request, no longer than somebody looks at it: for secrets. */
  forget?: boolean;
}

/** The key and the function of one answer; what `useRead` and `useRows` share. */
export function readQuery<N extends CommandName>(name: N, request: Request<N>) {
  return {
    queryKey: [name, request] as const,
    queryFn: async (): Promise<Response<N>> => {
      const answer = await call(name, request);
      if (!answer.ok) throw answer.error;
      return answer.value;
    },
  };
}

/** The answer of a read command, kept under `[name, request]`. */
export function useRead<N extends CommandName>(
  name: N,
  request: Request<N>,
  { enabled = true, keepPrevious = false, every, forget = false }: ReadOptions = {},
): UseQueryResult<Response<N>, CoreError> {
  return useQuery<Response<N>, CoreError>({
    ...readQuery(name, request),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(forget ? { gcTime: 0 } : {}),
  });
}

export interface WriteOptions {
  /** `toast` (the default) shows an error to the person; `return` leaves it to the caller. */
  errors?: "toast" | "return";
}

export interface Write<N extends CommandName> {
  /** Runs the command, refreshes what it touches, and gives its answer or error. */
  run: (request: Request<N>) => Promise<Result<Response<N>>>;
  /** True while an answer is awaited. */
  pending: boolean;
  /** The last error, until the next run. */
  error: CoreError | null;
}

/** A write command. */
export function useWrite<N extends CommandName>(
  name: N,
  { errors = "toast" }: WriteOptions = {},
): Write<N> {
  const cache = useQueryClient();
  const [running, setRunning] = useState(0);
  const [error, setError] = useState<CoreError | null>(null);
  const run = useCallback(
    (request: Request<N>) => {
      setRunning((n) => n + 1);
      return inOrder(cache, async () => {
        setError(null);
        const answer = await call(name, request);
        if (answer.ok) await refreshUnlessDry(cache, name, request);
        else {
          setError(answer.error);
          if (errors === "toast") reportError(answer.error);
        }
        setRunning((n) => n - 1);
        return answer;
      });
    },
    [cache, name, errors],
  );
  return { run, pending: running > 0, error };
}

/** The last write of each cache, until it is answered. */
const lastWrites = new WeakMap<QueryClient, Promise<unknown>>();

/**
 * Writes go to the core one after another. A click that takes the focus from a field writes twice at
 * once, the field and the click; what a person did last must be what stands.
 */
function inOrder<Answer>(cache: QueryClient, write: () => Promise<Answer>): Promise<Answer> {
  const next = (lastWrites.get(cache) ?? Promise.resolve()).then(write, write);
  lastWrites.set(cache, next);
  return next;
}

export interface Long<N extends CommandName> extends Write<N> {
  /** Where the work stands; null before the first report. */
  progress: Progress | null;
  /** Asks the core to stop; `run` then gives the core's error for it, and nothing is stored. */
  cancel: () => Promise<void>;
}

/** A long command with progress and cancel. */
export function useLong<N extends CommandName>(
  name: N,
  { errors = "toast" }: WriteOptions = {},
): Long<N> {
  const cache = useQueryClient();
  const operation = useRef<string | null>(null);
  const [pending, setPending] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<CoreError | null>(null);
  const run = useCallback(
    async (request: Request<N>) => {
      const id = crypto.randomUUID();
      operation.current = id;
      setPending(true);
      setProgress(null);
      setError(null);
      const answer = await callWithProgress(name, request, id, setProgress);
      operation.current = null;
      if (answer.ok) await refreshUnlessDry(cache, name, request);
      else {
        setError(answer.error);
        if (errors === "toast" && answer.error.code !== "cancelled") {
          reportError(answer.error);
        }
      }
      setPending(false);
      return answer;
    },
    [cache, name, errors],
  );
  const cancel = useCallback(async () => {
    if (operation.current !== null) {
      await call("operations.cancel", { operation: operation.current });
    }
  }, []);
  return { run, pending, error, progress, cancel };
}

/** A dry run stored nothing, so nothing on the screen is out of date. */
async function refreshUnlessDry(
  cache: QueryClient,
  name: CommandName,
  request: object,
): Promise<void> {
  if ("dry_run" in request && request.dry_run === true) return;
  await refreshAfter(cache, name);
}

/** How often the window looks whether another program changed the file. */
const FOLLOW_MS = 2_000;

/** Follows the file: when its counter of changes moves, every answer is asked again. */
export function useFollowFile(): UseQueryResult<AppState, CoreError> {
  const cache = useQueryClient();
  const state = useRead("app.state", {}, { every: FOLLOW_MS });
  const seen = useRef<number | null>(null);
  const changes = state.data?.changes;
  useEffect(() => {
    // Null while this window writes: its own changes are refreshed by tags.
    if (changes === undefined || changes === null) return;
    if (seen.current !== null && seen.current !== changes) void refreshAll(cache);
    seen.current = changes;
  }, [cache, changes]);
  return state;
}
