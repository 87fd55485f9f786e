/** A lent machine: no way leads back to the pages but the one that closes the loan. */
import { useBlocker, useRouter } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useAsker } from "../../../api/asker";
import { useLeave } from "../../../components/leave";

/** Survives a reload of the window, so that reloading is no way back either. */
const KEPT = "farm-team.lent";

export interface Lent {
  /** True from the start of the loan until it is closed. */
  lent: boolean;
  lend: () => void;
  /**
   * Closes the loan: whoever has an account gives the password and stands at `address`; without
   * accounts there is no password to ask for.
   */
  close: () => void;
}

/** @param address where the lender goes on. */
export function useLent(address: string): Lent {
  const router = useRouter();
  const locks = useAsker() !== null;
  const lock = useLeave("accounts.lock");
  const [lent, setLent] = useState(() => sessionStorage.getItem(KEPT) === address);
  const closing = useRef(false);
  useBlocker({ shouldBlockFn: () => true, disabled: !lent });
  const leave = useCallback(() => {
    closing.current = false;
    sessionStorage.removeItem(KEPT);
    router.history.replace(address, {}, { ignoreBlocker: true });
  }, [address, router]);
  useEffect(
    () => () => {
      // The door took this page's place: nothing of the next one is seen before the password.
      if (closing.current) leave();
    },
    [leave],
  );
  return {
    lent,
    lend: () => {
      sessionStorage.setItem(KEPT, address);
      setLent(true);
    },
    close: () => {
      closing.current = locks;
      if (locks) lock();
      else leave();
    },
  };
}
