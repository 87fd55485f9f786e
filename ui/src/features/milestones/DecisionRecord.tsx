/** What was decided at a scored milestone; where it ends the year, a person confirms the outcome here (R24). */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { useState } from "react";
import type { Decision, MilestoneView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDay } from "../../components/dates";
import { StatusPill } from "../../components/StatusPill";
import classes from "./Decision.module.css";
import { OutcomePanel } from "./OutcomePanel";
import { decisionWords } from "./words";

/** Decisions after which the year of this person ends. */
const ENDING: readonly Decision[] = ["release", "graduate", "not_graduated"];

export interface DecisionRecordProps {
  view: MilestoneView;
  /** The outcome that scoring just proposed: its code; opens the panel that confirms it. */
  proposed: string | null;
}

export function DecisionRecord({ view, proposed }: DecisionRecordProps) {
  const { i18n } = useLingui();
  const { decision } = view;
  if (decision === null) return null;
  const by = view.decided_by;
  return (
    <Card component="section" aria-labelledby="decided">
      <h2 id="decided">
        <Trans>Decision</Trans>
      </h2>
      <p className={classes["decided"]}>{i18n._(decisionWords[decision])}</p>
      {view.row.against_rule ? (
        <p className={classes["text"]}>
          <StatusPill tone="due" icon={IconFlag}>
            <Trans>Against the rule</Trans>
          </StatusPill>
        </p>
      ) : null}
      {view.decision_reason === null ? null : (
        <p className={classes["text"]}>{view.decision_reason}</p>
      )}
      {by === null ? null : (
        <p className={`${classes["text"]} ft-muted`}>
          <Trans>Decided by {by}</Trans>
        </p>
      )}
      {view.actions.length === 0 ? null : <Plan view={view} />}
      {view.note === "" ? null : <p className={classes["text"]}>{view.note}</p>}
      {ENDING.includes(decision) ? <Ending view={view} proposed={proposed} /> : null}
    </Card>
  );
}

function Plan({ view }: { view: MilestoneView }) {
  return (
    <table className={classes["plan"]}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Action</Trans>
          </th>
          <th scope="col">
            <Trans>Owner</Trans>
          </th>
          <th scope="col">
            <Trans>Due</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {view.actions.map((action) => (
          <tr key={`${action.action} ${action.due}`}>
            <td>{action.action}</td>
            <td className="ft-muted">{action.owner}</td>
            <td className="ft-muted">{formatDay(action.due)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ending({ view, proposed }: DecisionRecordProps) {
  const { enrollment, name } = view;
  const trainee = useRead("trainees.get", { enrollment }).data;
  const [open, setOpen] = useState(proposed !== null);
  if (trainee === undefined) return null;
  if (trainee.outcome !== null) {
    const outcome = trainee.outcome.name;
    const on = formatDay(trainee.outcome.on);
    return (
      <p className={classes["text"]}>
        <Trans>
          Outcome recorded: {outcome}, {on}.
        </Trans>
      </p>
    );
  }
  return (
    <>
      <p className={classes["text"]}>
        <Trans>
          The decision proposes how the year of {name} ends. Nothing is recorded until you confirm
          it.
        </Trans>
      </p>
      <Button variant="filled" onClick={() => setOpen(true)}>
        <Trans>Record the outcome</Trans>
      </Button>
      <OutcomePanel
        open={open}
        view={view}
        outcomes={trainee.outcomes}
        proposed={proposed}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
