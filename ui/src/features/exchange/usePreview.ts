/** Looks at the file whenever a choice changes. Nothing is stored by looking. */
import { useDebouncedValue } from "@mantine/hooks";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { CoreError, ImportFile, Preview } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import type { Progress } from "../../api/host";

interface Seen {
  key: string;
  path: string;
  /** The last good look at this file, also while a later choice is refused. */
  preview: Preview | null;
  error: CoreError | null;
}

export interface Look {
  preview: Preview | null;
  error: CoreError | null;
  /** True while the newest choices have not been looked at. */
  pending: boolean;
  progress: Progress | null;
  /** Looks again at the same file: it was changed on the disk, or the import was undone. */
  again: () => void;
}

/** How long typing rests before the file is read again. */
const PAUSE_MS = 200;

export function usePreview(file: ImportFile | null): Look {
  const { run, progress, cancel } = useLong("exchange.preview", { errors: "return" });
  const [seen, setSeen] = useState<Seen | null>(null);
  const [round, setRound] = useState(0);
  const key = file === null ? null : `${round} ${JSON.stringify(file)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the file in words
  const asked = useMemo(() => (file === null || key === null ? null : { key, file }), [key]);
  const [settled] = useDebouncedValue(asked, PAUSE_MS, { leading: true });
  useEffect(() => {
    if (settled === null) return;
    let gone = false;
    void run(settled.file).then((answer) => {
      if (gone) return;
      setSeen((old) => ({
        key: settled.key,
        path: settled.file.path,
        preview: answer.ok ? answer.value : old?.path === settled.file.path ? old.preview : null,
        error: answer.ok ? null : answer.error,
      }));
    });
    return () => {
      gone = true;
      void cancel();
    };
  }, [settled, run, cancel]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  const mine = seen !== null && seen.path === file?.path ? seen : null;
  return {
    preview: mine?.preview ?? null,
    error: mine?.key === key ? mine.error : null,
    pending: key !== null && mine?.key !== key,
    progress,
    again,
  };
}
