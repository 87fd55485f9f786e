/** Asks the core what a break would move, as soon as it can be asked. Nothing is stored by asking. */
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useMemo, useState } from "react";
import type { Request } from "../../api/client";
import type { CommandName } from "../../api/generated/contract";
import type { CoreError, Replanned } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";

type Previewed = Extract<CommandName, "enrollment.add_break" | "enrollment.end_break">;

export interface BreakPreview {
  /** The answer to the newest question, or to the one before while that is on its way. */
  replanned: Replanned | null;
  error: CoreError | null;
  pending: boolean;
}

interface Seen extends Omit<BreakPreview, "pending"> {
  key: string;
}

/** @param request null while something is missing; `dry_run` is set here. */
export function useBreakPreview<N extends Previewed>(
  name: N,
  request: Request<N> | null,
): BreakPreview {
  const { run } = useWrite(name, { errors: "return" });
  const [seen, setSeen] = useState<Seen | null>(null);
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
        replanned: answer.ok ? answer.value : null,
        error: answer.ok ? null : answer.error,
      });
    });
    return () => {
      gone = true;
    };
  }, [settled, run]);
  if (key === null) return { replanned: null, error: null, pending: false };
  return {
    replanned: seen?.replanned ?? null,
    error: seen?.key === key ? seen.error : null,
    pending: seen?.key !== key,
  };
}
