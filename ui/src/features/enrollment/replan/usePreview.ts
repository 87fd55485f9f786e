/** Asks the core what a change would move, as soon as it can be asked. Nothing is stored by asking. */
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useMemo, useState } from "react";
import type { CoreError } from "../../../api/generated/types";
import type { Result } from "../../../api/host";

export interface Preview<Answer> {
  /** The answer to the newest question, or to the one before while that is on its way. */
  answer: Answer | null;
  error: CoreError | null;
  pending: boolean;
}

interface Seen<Answer> {
  key: string;
  answer: Answer | null;
  error: CoreError | null;
}

/** @param request null while something is missing; `dry_run` is set here. */
export function usePreview<Asked extends object, Answer>(
  run: (request: Asked & { dry_run: boolean }) => Promise<Result<Answer>>,
  request: Asked | null,
): Preview<Answer> {
  const [seen, setSeen] = useState<Seen<Answer> | null>(null);
  const key = request === null ? null : JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the request in words
  const asked = useMemo(() => (request === null || key === null ? null : { key, request }), [key]);
  const [settled] = useDebouncedValue(asked, 200);
  useEffect(() => {
    if (settled === null) return;
    let gone = false;
    void run({ ...settled.request, dry_run: true }).then((answer) => {
      if (gone) return;
      setSeen({
        key: settled.key,
        answer: answer.ok ? answer.value : null,
        error: answer.ok ? null : answer.error,
      });
    });
    return () => {
      gone = true;
    };
  }, [settled, run]);
  if (key === null) return { answer: null, error: null, pending: false };
  return {
    answer: seen?.answer ?? null,
    error: seen?.key === key ? seen.error : null,
    pending: seen?.key !== key,
  };
}
