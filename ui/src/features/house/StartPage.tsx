/** First start: an account, encryption, a program, people. From here to a dated plan in five minutes. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconSeedling } from "@tabler/icons-react";
import { type ComponentType, useCallback, useEffect, useState } from "react";
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
  /** The second: the database encrypted, or not. */
  FirstEncryption: ComponentType<{ onDone: () => void }>;
  /** Instead of all that, on a trainee's own machine. */
  OpenMyYear: ComponentType<{ onBack: () => void }>;
}

type Step = "account" | "encryption" | "program" | "year";

export function StartPage({ parts }: { parts: StartParts }) {
  const { t } = useLingui();
  const me = useAsker();
  // Whoever comes in with an account has made it already; a new one first shows its key.
  const [step, setStep] = useState<Step>(me === null ? "account" : "encryption");
  const toProgram = useCallback(() => setStep("program"), []);
  const { FirstAccount, FirstEncryption, OpenMyYear } = parts;
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
        ) : step === "account" ? (
          <>
            <FirstAccount onDone={() => setStep("encryption")} />
            <Button variant="subtle" onClick={() => setStep("year")}>
              <Trans>I am a trainee: open my year…</Trans>
            </Button>
          </>
        ) : step === "year" ? (
          <OpenMyYear onBack={() => setStep("account")} />
        ) : step === "encryption" ? (
          <FirstEncryption onDone={toProgram} />
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
