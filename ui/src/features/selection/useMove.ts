/** Moves candidacies at a click, and offers to take it back. */
import { useCallback } from "react";
import type { MoveCandidates } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useUndoToast } from "../../components/undo";
import { happened } from "./words";

/** `move` gives true when it was done; what the core refuses is shown. */
export function useMove() {
  const { run, pending } = useWrite("candidates.move");
  const undone = useUndoToast();
  const move = useCallback(
    async (request: MoveCandidates) => {
      const answer = await run(request);
      if (answer.ok) undone(happened(request.event, answer.value.changed), answer.value.undo);
      return answer.ok;
    },
    [run, undone],
  );
  return { move, pending };
}
