/** First start: a name, a program, people. From here to a dated plan in five minutes. */

import { Trans, useLingui } from "@lingui/react/macro";
import { IconSeedling } from "@tabler/icons-react";
import { useEffect } from "react";
import { useRead } from "../../api/hooks";
import { Skeletons } from "../../components/Skeletons";
import { ChooseProgram } from "./ChooseProgram";
import { FirstSteps } from "./FirstSteps";
import classes from "./StartPage.module.css";

export function StartPage() {
  const { t } = useLingui();
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
