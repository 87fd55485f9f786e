/** First start: an account, a program, people. From here to a dated plan in five minutes. */

import { Trans, useLingui } from "@lingui/react/macro";
import { IconSeedling } from "@tabler/icons-react";
import { type ComponentType, useEffect, useState } from "react";
import { useAsker } from "../../api/asker";
import { useRead } from "../../api/hooks";
import { Skeletons } from "../../components/Skeletons";
import { ChooseProgram } from "./ChooseProgram";
import { FirstSteps } from "./FirstSteps";
import classes from "./StartPage.module.css";

/** What other features show at the first start. */
export interface StartParts {
  /** The first step: an account of one's own, or none. */
  FirstAccount: ComponentType<{ onDone: () => void }>;
}

export function StartPage({ parts }: { parts: StartParts }) {
  const { t } = useLingui();
  const me = useAsker();
  // Whoever comes in with an account has made it already; a new one first shows its key.
  const [settled, setSettled] = useState(me !== null);
  const { FirstAccount } = parts;
  const state = useRead("app.state", {});
  useEffect(() => {
    document.title = [t`Start`, "Farm Team"].join(" · ");
  }, [t]);
  return (
    <div className={classes["window"]}>
      <div className={classes["column"]}>
        <span className={classes["mark"]} aria-hidden="true">
          <IconSeedling size={26} stroke={1.5} />
        </span>
        {state.data === undefined ? (
          <Skeletons shape="cards" count={3} />
        ) : state.data.started ? (
          <FirstSteps state={state.data} />
        ) : !settled ? (
          <FirstAccount onDone={() => setSettled(true)} />
        ) : (
          <ChooseProgram />
        )}
        {state.data === undefined ? null : (
          <p className={classes["place"]}>
            <Trans>
              Everything stays on this computer, in <bdi>{state.data.data_file}</bdi>
            </Trans>
          </p>
        )}
      </div>
    </div>
  );
}
