/** What can be done about a module; each opens its short form in place. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
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
  if (doing !== null) return null;
  const choose = (kind: "attempt" | "grant" | "exempt" | "leave_out" | "restore") => () =>
    onChoose({ kind });
  if (state !== "owed") {
    return (
      <div className={classes["buttons"]}>
        <Button onClick={choose("restore")}>
          <Trans>Owe it again</Trans>
        </Button>
      </div>
    );
  }
  const usedUp = view.attempts_used >= view.attempts_allowed;
  return (
    <div className={classes["buttons"]}>
      {usedUp ? (
        <Button variant="filled" onClick={choose("grant")}>
          <Trans>Grant one more attempt</Trans>
        </Button>
      ) : (
        <Button variant="filled" onClick={choose("attempt")}>
          <Trans>Add an attempt</Trans>
        </Button>
      )}
      <Button onClick={choose("exempt")}>
        <Trans>Exempt</Trans>
      </Button>
      {elective ? (
        <Button onClick={choose("leave_out")}>
          <Trans>Leave it out</Trans>
        </Button>
      ) : null}
    </div>
  );
}
