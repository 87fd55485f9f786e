/** Ways in that may end with a new recovery key: the door stays until it is kept. */
import type { Recovery } from "../../api/generated/types";
import type { Result } from "../../api/host";

export interface WayIn {
  onHold: (held: boolean) => void;
  onRecoveryKey: (made: { name: string; recoveryKey: string }) => void;
}

/** @returns a function that runs `enter` for this name, and shows the key that it gave, if any. */
export function useWayIn({ onHold, onRecoveryKey }: WayIn) {
  return async (name: string, enter: () => Promise<Result<Recovery>>): Promise<void> => {
    // Before the core answers: from then on somebody is signed in, and the page behind the door would show.
    onHold(true);
    const answer = await enter();
    const recoveryKey = answer.ok ? answer.value.recovery_key : null;
    if (recoveryKey === null) onHold(false);
    else onRecoveryKey({ name: name.trim(), recoveryKey });
  };
}
