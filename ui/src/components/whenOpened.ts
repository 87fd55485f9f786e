/** Does something each time a panel opens: usually, empties its form. */
import { useEffect, useEffectEvent } from "react";

/** @param run called after `open` has become true. */
export function useWhenOpened(open: boolean, run: () => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    if (open) latest();
  }, [open]);
}
