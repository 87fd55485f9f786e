/** Leaving the screen to nobody, or to somebody else. */
import { useLong } from "../api/hooks";
import { keepDrafts } from "./draft";

/** Locks the screen or signs out; what is half written is kept first. */
export function useLeave(how: "accounts.lock" | "accounts.sign_out"): () => void {
  const { run } = useLong(how);
  return () => void keepDrafts().then(() => run({}));
}
