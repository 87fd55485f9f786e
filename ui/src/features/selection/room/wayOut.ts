/** The way out of the room: back to where it was entered, or to the first page of whoever is here. */
import { useCanGoBack, useRouter } from "@tanstack/react-router";

export function useWayOut(): () => void {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return () => {
    if (canGoBack) router.history.back();
    else router.history.replace("/");
  };
}
