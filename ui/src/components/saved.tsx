/** After a file was written: a toast that names it, with the way to it. */
import { plural } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import type { Written } from "../api/generated/types";
import { useLong } from "../api/hooks";
import classes from "./undo.module.css";

const STAYS_MS = 12_000;

/** The last part of a path, on any system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** Shows what happened to a file, with *Show in folder*. */
export function useFileToast(): (message: string, path: string) => void {
  const { run } = useLong("host.reveal");
  return useCallback(
    (message, path) =>
      void notifications.show({
        autoClose: STAYS_MS,
        message: (
          <span className={classes["toast"]}>
            <span>{message}</span>
            <Button size="xs" onClick={() => void run({ path })}>
              <Trans>Show in folder</Trans>
            </Button>
          </span>
        ),
      }),
    [run],
  );
}

/** Shows "Saved 12 rows to trainees.csv" with *Show in folder*. */
export function useSavedToast(): (written: Written) => void {
  const show = useFileToast();
  return useCallback(
    ({ path, rows }) => {
      const file = fileName(path);
      show(plural(rows, { one: `Saved # row to ${file}`, other: `Saved # rows to ${file}` }), path);
    },
    [show],
  );
}
