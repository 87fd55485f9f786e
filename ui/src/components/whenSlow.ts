/** Progress is shown for what takes long, so that short work does not flicker. */
import { useEffect, useState } from "react";

/** How long work may take before its progress is shown. */
const PATIENCE_MS = 500;

/** True once something has been going on for a while. */
export function useWhenSlow(pending: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!pending) {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [pending]);
  return slow;
}
