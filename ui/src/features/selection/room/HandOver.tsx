/** Between two raters at one machine: who comes next, and nothing of what anybody wrote. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconArmchair, IconCircleCheck } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useAsker } from "../../../api/asker";
import type { Seat } from "../../../api/generated/types";
import { BetweenButtons, BetweenPage } from "../../../components/BetweenPage";
import { useLeave } from "../../../components/leave";
import classes from "./Room.module.css";
import { useWayOut } from "./wayOut";

export interface HandOverProps {
  rater: string;
  candidate: string;
  onStart: () => void;
}

/** Before a rater without an account begins. */
export function HandOver({ rater, candidate, onStart }: HandOverProps) {
  const out = useWayOut();
  return (
    <BetweenPage
      icon={IconArmchair}
      title={
        <Trans>
          Hand the machine to <bdi>{rater}</bdi>
        </Trans>
      }
      text={
        <Trans>
          The interview of <bdi>{candidate}</bdi>. Each rater scores alone: nobody else should see
          the screen now.
        </Trans>
      }
    >
      <BetweenButtons>
        <Button onClick={out}>
          <Trans>Not now</Trans>
        </Button>
        <Button variant="filled" onClick={onStart}>
          <Trans>Start</Trans>
        </Button>
      </BetweenButtons>
    </BetweenPage>
  );
}

export interface HandedInProps {
  rater: string;
  candidate: string;
  /** The seats whose sheets are not in yet. */
  rest: readonly Seat[];
}

/** After a sheet was handed in. */
export function HandedIn({ rater, candidate, rest }: HandedInProps) {
  const out = useWayOut();
  return (
    <BetweenPage
      icon={IconCircleCheck}
      title={
        <Trans>
          The sheet of <bdi>{rater}</bdi> is handed in
        </Trans>
      }
      text={
        rest.length === 0 ? (
          <Trans>
            It was the last one for <bdi>{candidate}</bdi>: the sheets are open to the panel now.
          </Trans>
        ) : (
          <Trans>
            It is locked. What stands on it is hidden until every sheet for <bdi>{candidate}</bdi>{" "}
            is in.
          </Trans>
        )
      }
    >
      {rest.length === 0 ? null : (
        <ul className={classes["next"]}>
          {rest.map((seat) => (
            <Next key={seat.sheet} seat={seat} />
          ))}
        </ul>
      )}
      <Button onClick={out}>
        <Trans>Leave the room</Trans>
      </Button>
    </BetweenPage>
  );
}

function Next({ seat }: { seat: Seat }) {
  const { t } = useLingui();
  const router = useRouter();
  const me = useAsker();
  const signOut = useLeave("accounts.sign_out");
  const { rater, sheet, account } = seat;
  const go = () => router.history.replace(`/room/${sheet}`);
  return (
    <li>
      <bdi>{rater}</bdi>
      {seat.own ? (
        <Button variant="filled" aria-label={t`Hand over to ${rater}`} onClick={go}>
          <Trans>Hand over</Trans>
        </Button>
      ) : account !== null && me !== null ? (
        <>
          <span className="ft-muted">
            <Trans>signs in; the sheet waits under My panels</Trans>
          </span>
          <Button aria-label={t`Change the user to ${rater}`} onClick={signOut}>
            <Trans>Change the user</Trans>
          </Button>
        </>
      ) : (
        <span className="ft-muted">
          <Trans>on the coordinator's machine</Trans>
        </span>
      )}
    </li>
  );
}
