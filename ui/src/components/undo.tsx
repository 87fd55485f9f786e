/** After a destructive click: a toast that says what happened, with *Undo*. */

import { t } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import type { UndoId } from "../api/generated/types";
import { useWrite } from "../api/hooks";
import { daysInWords } from "./dates";
import classes from "./undo.module.css";

/** The toast that is shown: a newer one takes its place, so that quick work does not pile them up. */
let shown: string | null = null;

/** How long the toast stays; the step itself can be undone later under History. */
const STAYS_MS = 12_000;

/**
 * Shows what happened.
 * @returns a function of the sentence ("1 attempt removed") and the step that the core gave, if any.
 */
export function useUndoToast(): (message: string, step: UndoId | null) => void {
  const { run } = useWrite("history.undo");
  return useCallback(
    (message, step) => {
      const undo = async (id: UndoId) => {
        const answer = await run({ step: id });
        if (answer.ok)
          notifications.show({ message: t`Undone: ${daysInWords(answer.value.title)}` });
      };
      showToast(message, step === null ? null : () => void undo(step));
    },
    [run],
  );
}

/** Shows a sentence; with `takeBack`, its *Undo* runs that. */
export function showToast(message: string, takeBack: (() => void) | null): void {
  const id = crypto.randomUUID();
  if (shown !== null) notifications.hide(shown);
  shown = id;
  const undo = () => {
    notifications.hide(id);
    takeBack?.();
  };
  notifications.show({
    id,
    autoClose: STAYS_MS,
    message: (
      <span className={classes["toast"]}>
        <span>{message}</span>
        {takeBack === null ? null : (
          <Button size="xs" onClick={undo}>
            <Trans>Undo</Trans>
          </Button>
        )}
      </span>
    ),
  });
}
