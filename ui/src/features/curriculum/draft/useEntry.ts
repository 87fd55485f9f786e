/** What a panel changes of one entry, kept until it is saved or thrown away, also over a closed window. */
import { useState } from "react";
import { useDraft } from "../../../components/draft";

export interface EntryEditor<Entry> {
  now: Entry;
  set: (part: Partial<Entry>) => void;
  dirty: boolean;
  forget: () => Promise<void>;
}

/** @param key names the draft and the entry. */
export function useEntry<Entry extends object>(key: string, first: Entry): EntryEditor<Entry> {
  const [now, setNow] = useState(first);
  const dirty = JSON.stringify(now) !== JSON.stringify(first);
  const { forget } = useDraft<Entry>(key, now, dirty, setNow);
  return { now, set: (part) => setNow((old) => ({ ...old, ...part })), dirty, forget };
}
