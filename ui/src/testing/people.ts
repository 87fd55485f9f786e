/** Who may be at the screen in a test. */
import type { AccountRole, Me, Session } from "../api/generated/types";

export function me(role: AccountRole, change: Partial<Me> = {}): Me {
  return {
    account: `account-${role}`,
    name: "Mara Connell",
    role,
    person: null,
    mentor: null,
    limited: false,
    ...change,
  };
}

/** Somebody is signed in. */
export function signedIn(account: Me): Session {
  return { state: "signed_in", account };
}
