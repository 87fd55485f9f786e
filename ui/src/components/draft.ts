/** Unsaved work, kept by the core under a name, so that it survives a closed window. */
import { useDebouncedCallback } from "@mantine/hooks";
import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { call } from "../api/client";

const PAUSE_MS = 400;

export interface DraftKeeper {
  /** Forgets the draft: the work was stored, or thrown away. */
  forget: () => Promise<void>;
}

/** What each form on the screen does to store its last words at once. */
const keepers = new Set<() => Promise<unknown>>();

/** Stores every draft on the screen now: whoever locks it may not write any more. */
export async function keepDrafts(): Promise<void> {
  await Promise.all([...keepers].map((keep) => keep()));
}

/** Registers what stores the last words of something on the screen at once. */
export function useKeeper(keep: () => Promise<unknown>): void {
  const latest = useEffectEvent(keep);
  useEffect(() => {
    const run = () => latest();
    keepers.add(run);
    return () => void keepers.delete(run);
  }, []);
}

/**
 * Keeps `values` while `dirty`, and hands back what an earlier window kept.
 * @param key names the work and its subject: `attempt:<enrollment>:FT-06`; null keeps nothing.
 * @param restore is called once with the kept values, if there are any.
 */
export function useDraft<Values>(
  key: string | null,
  values: Values,
  dirty: boolean,
  restore: (values: Values) => void,
): DraftKeeper {
  const asked = useRef<string | null>(null);
  const latest = useRef(restore);
  latest.current = restore;
  useEffect(() => {
    if (key === null || asked.current === key) return;
    asked.current = key;
    void call("drafts.get", { key }).then((answer) => {
      const kept = answer.ok ? parsed<Values>(answer.value.value) : null;
      if (kept !== null && asked.current === key) latest.current(kept);
    });
  }, [key]);
  const stored = useRef<Promise<unknown>>(Promise.resolve());
  const save = useDebouncedCallback(
    (name: string, text: string) => {
      stored.current = call("drafts.save", { key: name, value: text });
    },
    // Whoever leaves the page at once keeps the last words too.
    { delay: PAUSE_MS, flushOnUnmount: true },
  );
  const text = JSON.stringify(values);
  useEffect(() => {
    if (key !== null && dirty) save(key, text);
  }, [key, dirty, text, save]);
  useKeeper(() => {
    save.flush();
    return stored.current;
  });
  const forget = useCallback(async () => {
    save.cancel();
    if (key !== null) await call("drafts.save", { key, value: null });
  }, [key, save]);
  return { forget };
}

function parsed<Values>(text: string | null): Values | null {
  if (text === null) return null;
  try {
    const value: Values = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}
