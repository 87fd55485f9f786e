/** A sheet that cannot be written: why, in the core's words, and what stands on it for those who may read it. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { errorText, refusalText } from "../../../api/errors";
import type { CoreError, RoomView } from "../../../api/generated/types";
import { EmptyState } from "../../../components/EmptyState";
import { SheetAnswersList } from "../SheetAnswersList";
import classes from "./Room.module.css";
import { useWayOut } from "./wayOut";

/** Nothing of the sheet: it is somebody else's, or it was handed in on a lent machine. */
export function NotYours({ error }: { error: CoreError }) {
  const out = useWayOut();
  return (
    <div className={classes["waiting"]}>
      <EmptyState
        icon={IconLock}
        title={<Trans>This sheet is closed to you</Trans>}
        text={errorText(error)}
        actions={
          <Button onClick={out}>
            <Trans>Leave the room</Trans>
          </Button>
        }
      />
    </div>
  );
}

/** Handed in, or of another whose sheet is open by now. */
export function Locked({ view }: { view: RoomView }) {
  const out = useWayOut();
  const { rater, candidate, state } = view;
  return (
    <div className={classes["locked"]}>
      <h1>
        <Trans>
          The sheet of <bdi>{rater}</bdi> on <bdi>{candidate}</bdi>
        </Trans>
      </h1>
      <p className={classes["note"]} role="status">
        <IconLock size={18} stroke={1.5} aria-hidden="true" />
        {refusalText(state === "submitted" ? "sheet_locked" : "sheet_of_another", { rater })}
      </p>
      <SheetAnswersList view={view} answers={view.answers} />
      <div>
        <Button onClick={out}>
          <Trans>Leave the room</Trans>
        </Button>
      </div>
    </div>
  );
}
