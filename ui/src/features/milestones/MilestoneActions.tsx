/** What can be done with a milestone as a whole: open it, withdraw it, reopen it (R17, R18). */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../../api/asker";
import type { MilestoneView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { ReasonPanel } from "../../components/ReasonPanel";
import { useUndoToast } from "../../components/undo";
import { isRecord } from "./words";

export function MilestoneActions({ view }: { view: MilestoneView }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<"withdraw" | "reopen" | null>(null);
  const open = useWrite("milestones.open");
  const withdraw = useWrite("milestones.withdraw", { errors: "return" });
  const reopen = useWrite("milestones.reopen", { errors: "return" });
  const undone = useUndoToast();
  const { milestone, state, kind, name } = view.row;
  const may = useMay();
  const close = () => setAsking(null);
  const start = async () => {
    const answer = await open.run({ milestone });
    if (answer.ok) undone(t`${name} is open.`, answer.value.undo);
  };
  if (!may("milestones.open")) return null;
  return (
    <>
      {state === "planned" || state === "open" ? (
        <Button variant="subtle" onClick={() => setAsking("withdraw")}>
          <Trans>Withdraw</Trans>
        </Button>
      ) : null}
      {state === "scored" ? (
        <Button onClick={() => setAsking("reopen")}>
          <Trans>Reopen</Trans>
        </Button>
      ) : null}
      {state === "planned" && !isRecord(kind) ? (
        <Button variant="filled" loading={open.pending} onClick={() => void start()}>
          <Trans>Open the milestone</Trans>
        </Button>
      ) : null}
      <ReasonPanel
        open={asking === "withdraw"}
        title={t`Withdraw ${name}`}
        subtitle={view.name}
        consequence={
          <Trans>
            It leaves the plan and is not held. What was entered stays readable, and you can undo
            this.
          </Trans>
        }
        label={t`Reason for withdrawing`}
        action={t`Withdraw the milestone`}
        run={async (reason) => {
          const answer = await withdraw.run({ milestone, reason });
          if (answer.ok) undone(t`${name} is withdrawn.`, answer.value.undo);
          return answer;
        }}
        onClose={close}
      />
      <ReasonPanel
        open={asking === "reopen"}
        title={t`Reopen ${name}`}
        subtitle={view.name}
        consequence={
          <Trans>
            The evaluation becomes editable again as its next version. This version stays readable.
          </Trans>
        }
        label={t`Reason for reopening`}
        action={t`Reopen as the next version`}
        run={async (reason) => {
          const answer = await reopen.run({ milestone, reason });
          if (answer.ok) undone(t`${name} is open again.`, answer.value.undo);
          return answer;
        }}
        onClose={close}
      />
    </>
  );
}
