/** One draft: read, changed, saved at once. The core says what is wrong in it. */
import { useCallback, useRef } from "react";
import type { Program, ProgramDraftView } from "../../../api/generated/types";
import { useRead, useWrite } from "../../../api/hooks";
import { showToast } from "../../../components/undo";

/** Makes another program of one; it changes nothing in place. */
export type Change = (content: Program) => Program;

export interface DraftEditor {
  view: ProgramDraftView | undefined;
  read: ReturnType<typeof useRead<"programs.draft">>;
  saving: boolean;
  /** Saves a change; with a sentence it is told, with a way back. True when it was saved. */
  edit: (change: Change, told?: string) => Promise<boolean>;
}

export function useProgramDraft(draft: string): DraftEditor {
  const read = useRead("programs.draft", { draft });
  const { run, pending } = useWrite("programs.save_draft");
  const latest = useRef<ProgramDraftView | undefined>(undefined);
  const known = latest.current;
  if (read.data !== undefined && (known === undefined || isNewer(read.data, known))) {
    latest.current = read.data;
  }
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const edit = useCallback(
    (change: Change, told?: string): Promise<boolean> => {
      const save = async (wanted: Change) => {
        const view = latest.current;
        if (view === undefined) return false;
        const { revision } = view.row;
        const answer = await run({ draft, revision, content: wanted(view.content) });
        if (!answer.ok) return false;
        latest.current = answer.value;
        // What stood before comes back whole, whatever was made of it.
        if (told !== undefined && wanted === change) {
          showToast(told, () => void queued(() => save(() => view.content)));
        }
        return true;
      };
      const queued = (work: () => Promise<boolean>) => {
        const next = queue.current.then(work, work);
        queue.current = next;
        return next;
      };
      return queued(() => save(change));
    },
    [draft, run],
  );
  return { view: latest.current, read, saving: pending, edit };
}

function isNewer(one: ProgramDraftView, other: ProgramDraftView): boolean {
  return one.row.draft !== other.row.draft || one.row.revision >= other.row.revision;
}
