/** What can be done about a module; each opens its short form in place. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useMay } from "../../api/asker";
import type { ModuleView } from "../../api/generated/types";
import type { Deed } from "./DeedForm";
import classes from "./progress.module.css";

interface ModuleActionsProps {
  view: ModuleView;
  elective: boolean;
  state: "owed" | "exempt" | "left_out";
  doing: Deed | null;
  onChoose: (deed: Deed | null) => void;
}

export function ModuleActions({ view, elective, state, doing, onChoose }: ModuleActionsProps) {
  const may = useMay();
  if (doing !== null) return null;
  const choose = (kind: "attempt" | "grant" | "exempt" | "leave_out" | "restore") => () =>
    onChoose({ kind });
  if (state !== "owed") {
    return may("progress.restore") ? (
      <div className={classes["buttons"]}>
        <Button onClick={choose("restore")}>
          <Trans>Owe it again</Trans>
        </Button>
      </div>
    ) : null;
  }
  const usedUp = view.attempts_used >= view.attempts_allowed;
  const mayGrant = may("progress.grant_attempt");
  return (
    <div className={classes["buttons"]}>
      {usedUp ? (
        mayGrant ? (
          <Button variant="filled" onClick={choose("grant")}>
            <Trans>Grant one more attempt</Trans>
          </Button>
        ) : null
      ) : (
        <Button variant="filled" onClick={choose("attempt")}>
          <Trans>Add an attempt</Trans>
        </Button>
      )}
      {may("progress.exempt") ? (
        <Button onClick={choose("exempt")}>
          <Trans>Exempt</Trans>
        </Button>
      ) : null}
      {elective && may("progress.leave_out") ? (
        <Button onClick={choose("leave_out")}>
          <Trans>Leave it out</Trans>
        </Button>
      ) : null}
    </div>
  );
}
