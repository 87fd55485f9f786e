/** A candidate answers for monitoring at the coordinator's machine: handed over, answered, given back. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconArmchair, IconCircleCheck } from "@tabler/icons-react";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAsker } from "../../../api/asker";
import type { CandidacyId } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import { BetweenButtons, BetweenPage } from "../../../components/BetweenPage";
import { ErrorState } from "../../../components/ErrorState";
import { Skeletons } from "../../../components/Skeletons";
import { AnswerForm } from "./AnswerForm";
import classes from "./Lent.module.css";
import { useLent } from "./useLent";

const route = getRouteApi("/monitoring/$candidacy");

export function LentPage() {
  const { candidacy } = route.useParams();
  return <OfCandidate key={candidacy} candidacy={candidacy} />;
}

function OfCandidate({ candidacy }: { candidacy: CandidacyId }) {
  const { t } = useLingui();
  const router = useRouter();
  const { lent, lend, close } = useLent(`/candidates/${candidacy}`);
  const [done, setDone] = useState(false);
  const form = useRead("monitoring.form", { candidacy }, { forget: true });
  // What was told to whoever sat here before is not for the next one.
  useEffect(() => notifications.clean(), []);
  useEffect(() => {
    document.title = [t`Monitoring data`, "Farm Team"].join(" · ");
  }, [t]);
  if (done) return <GivenBack onClose={close} />;
  if (form.data === undefined) {
    return (
      <div className={classes["page"]}>
        {form.error === null ? (
          <Skeletons shape="rows" count={6} />
        ) : (
          <ErrorState error={form.error} onRetry={() => void form.refetch()} />
        )}
      </div>
    );
  }
  if (lent) {
    return <AnswerForm candidacy={candidacy} form={form.data} onDone={() => setDone(true)} />;
  }
  const back = () => router.history.replace(`/candidates/${candidacy}`);
  return <Before candidate={form.data.candidate} onLend={lend} onBack={back} />;
}

interface BeforeProps {
  candidate: string;
  onLend: () => void;
  onBack: () => void;
}

function Before({ candidate, onLend, onBack }: BeforeProps) {
  const locks = useAsker() !== null;
  return (
    <BetweenPage
      icon={IconArmchair}
      title={
        <Trans>
          Hand the machine to <bdi>{candidate}</bdi>
        </Trans>
      }
      text={
        locks ? (
          <Trans>
            They answer alone; nobody else should see the screen. Afterwards only your password
            leads back to the data.
          </Trans>
        ) : (
          <Trans>
            They answer alone; nobody else should see the screen. This file has no accounts, so no
            password keeps them from the data afterwards: stay near and take the machine back.
          </Trans>
        )
      }
    >
      <BetweenButtons>
        <Button onClick={onBack}>
          <Trans>Not now</Trans>
        </Button>
        <Button variant="filled" onClick={onLend}>
          <Trans>Start</Trans>
        </Button>
      </BetweenButtons>
    </BetweenPage>
  );
}

function GivenBack({ onClose }: { onClose: () => void }) {
  const me = useAsker();
  const name = me?.name ?? "";
  return (
    <BetweenPage
      icon={IconCircleCheck}
      title={<Trans>Thank you</Trans>}
      text={
        <Trans>Please give the machine back now. Nothing of your answers is on the screen.</Trans>
      }
    >
      <Button onClick={onClose}>
        {me === null ? (
          <Trans>The machine is back</Trans>
        ) : (
          <Trans>Go on as {name}, with the password</Trans>
        )}
      </Button>
    </BetweenPage>
  );
}
