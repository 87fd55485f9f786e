/** The second question: who comes. People, the demo intake to look around, or straight to Monday. */

import { Trans } from "@lingui/react/macro";
import { IconSun, IconTelescope, IconUserPlus } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { AppState } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { Choice } from "./Choice";
import classes from "./StartPage.module.css";

export function FirstSteps({ state }: { state: AppState }) {
  const router = useRouter();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const demo = useLong("app.add_demo");
  const go = (to: string) => router.history.push(to);
  const lookAround = async () => {
    const answer = await demo.run({});
    if (answer.ok) go("/monday");
  };
  return (
    <>
      <h1 className={classes["title"]} tabIndex={-1} ref={title}>
        <Trans>Who will come?</Trans>
      </h1>
      <p className={classes["lead"]}>
        <Trans>Bring your list of applicants, or look around first.</Trans>
      </p>
      <div className={classes["choices"]}>
        <Choice
          primary
          icon={IconUserPlus}
          title={<Trans>Import people</Trans>}
          text={<Trans>From CSV or Excel; you see every row before it is stored</Trans>}
          disabled={demo.pending}
          onClick={() => go("/import/people")}
        />
        {state.demo ? null : (
          <Choice
            icon={IconTelescope}
            title={<Trans>Look around with the demo intake</Trans>}
            text={<Trans>Invented people, clearly marked; one click removes them</Trans>}
            pending={demo.pending}
            onClick={() => void lookAround()}
          />
        )}
        <Choice
          icon={IconSun}
          title={<Trans>Go to Monday</Trans>}
          text={<Trans>The page of the week; everything else can wait</Trans>}
          disabled={demo.pending}
          onClick={() => go("/monday")}
        />
      </div>
    </>
  );
}
