/** What enrolling would do, asked of the core whenever a choice changes. Nothing is stored by asking. */
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useMemo, useState } from "react";
import { callWithProgress } from "../../api/client";
import type { CoreError, Enroll, Enrolled } from "../../api/generated/types";

export interface EnrollPreview {
  /** The last answer; null before the first and when nobody is chosen. */
  enrolled: Enrolled | null;
  error: CoreError | null;
  /** True while the newest choices have no answer yet. */
  pending: boolean;
}

/** How long typing rests before the core is asked again. */
const PAUSE_MS = 150;

/** @param request null while nobody is chosen; `dry_run` is set here. */
export function useEnrollPreview(request: Enroll | null): EnrollPreview {
  const key = request === null ? null : JSON.stringify(request);
  const [answer, setAnswer] = useState<{
    key: string;
    enrolled: Enrolled | null;
    error: CoreError | null;
  } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the request in words
  const asked = useMemo(() => (request === null || key === null ? null : { key, request }), [key]);
  const [settled] = useDebouncedValue(asked, PAUSE_MS, { leading: true });
  useEffect(() => {
    if (settled === null) return;
    let gone = false;
    const { key: of, request: wanted } = settled;
    const dry: Enroll = { ...wanted, dry_run: true };
    void callWithProgress("enrollment.enroll", dry, crypto.randomUUID(), () => undefined).then(
      (result) => {
        if (gone) return;
        setAnswer((old) =>
          result.ok
            ? { key: of, enrolled: result.value, error: null }
            : { key: of, enrolled: old?.enrolled ?? null, error: result.error },
        );
      },
    );
    return () => {
      gone = true;
    };
  }, [settled]);
  if (key === null) return { enrolled: null, error: null, pending: false };
  return {
    enrolled: answer?.enrolled ?? null,
    error: answer?.key === key ? answer.error : null,
    pending: answer?.key !== key,
  };
}
