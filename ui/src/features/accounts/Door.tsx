/** What stands before the program while nobody is signed in, or whoever was has locked it. */

import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Session } from "../../api/generated/types";
import { DoorFrame } from "../../components/DoorFrame";
import { Forgotten } from "./Forgotten";
import { InvitationForm } from "./InvitationForm";
import { LockedForm } from "./LockedForm";
import { RecoveryKey } from "./RecoveryKey";
import { SignInForm } from "./SignInForm";

export interface DoorProps {
  session: Session;
  /** True while the door must stay, although somebody is signed in: a new key is still to be kept. */
  onHold: (held: boolean) => void;
}

export type Way = "sign_in" | "invitation" | "forgotten";

export function Door({ session, onHold }: DoorProps) {
  const { t } = useLingui();
  const router = useRouter();
  const [another, setAnother] = useState(false);
  const [way, setWay] = useState<Way>("sign_in");
  const [made, setMade] = useState<{ name: string; recoveryKey: string } | null>(null);
  const locked = session.state === "locked" && session.account !== null && !another;
  useEffect(() => {
    // The page that was open belongs to whoever opened it.
    if (!locked && made === null) router.history.replace("/");
  }, [locked, made, router]);
  const entering = { onHold, onRecoveryKey: setMade };
  return (
    <DoorFrame title={t`Sign in`}>
      {made !== null ? (
        <RecoveryKey {...made} onKept={() => onHold(false)} />
      ) : locked && session.account !== null ? (
        <LockedForm name={session.account.name} onAnother={() => setAnother(true)} />
      ) : way === "invitation" ? (
        <InvitationForm {...entering} onBack={() => setWay("sign_in")} />
      ) : way === "forgotten" ? (
        <Forgotten {...entering} onBack={() => setWay("sign_in")} />
      ) : (
        <SignInForm onGo={setWay} />
      )}
    </DoorFrame>
  );
}
