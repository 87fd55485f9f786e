/** A sheet that the core keeps while it is written: shortly after each change, and at once when somebody leaves. */
import { useDebouncedCallback } from "@mantine/hooks";
import { useCallback, useRef, useState } from "react";
import type { CoreError, SheetAnswers, SheetId } from "../../../api/generated/types";
import { useWrite } from "../../../api/hooks";
import { useKeeper } from "../../../components/draft";

const PAUSE_MS = 400;

export interface KeptSheet {
  answers: SheetAnswers;
  change: (next: (old: SheetAnswers) => SheetAnswers) => void;
  /** Stores what is not stored yet; true when everything is. */
  flush: () => Promise<boolean>;
  /** When the last change was stored, milliseconds since 1970; null before the first one. */
  storedAt: number | null;
  /** True while something is not stored yet. */
  waiting: boolean;
  /** Why the core did not take the last change. */
  error: CoreError | null;
}

/** @param stored what stands on the sheet when the room opens; later answers of the core do not overwrite it. */
export function useKept(sheet: SheetId, stored: SheetAnswers): KeptSheet {
  const { run } = useWrite("sheets.keep", { errors: "return" });
  const [answers, setAnswers] = useState(stored);
  const latest = useRef(stored);
  const unsaved = useRef(false);
  const [waiting, setWaiting] = useState(false);
  const [storedAt, setStoredAt] = useState<number | null>(null);
  const [error, setError] = useState<CoreError | null>(null);
  const store = useCallback(async () => {
    if (!unsaved.current) return true;
    unsaved.current = false;
    const answer = await run({ sheet, answers: latest.current });
    if (answer.ok) setStoredAt(Date.now());
    else unsaved.current = true;
    setError(answer.ok ? null : answer.error);
    setWaiting(unsaved.current);
    return answer.ok;
  }, [run, sheet]);
  const soon = useDebouncedCallback(() => void store(), {
    delay: PAUSE_MS,
    flushOnUnmount: true,
  });
  const change = useCallback(
    (next: (old: SheetAnswers) => SheetAnswers) => {
      latest.current = next(latest.current);
      unsaved.current = true;
      setAnswers(latest.current);
      setWaiting(true);
      soon();
    },
    [soon],
  );
  const flush = useCallback(() => {
    soon.cancel();
    return store();
  }, [soon, store]);
  useKeeper(flush);
  return { answers, change, flush, storedAt, waiting, error };
}
