/** The list of keys, under `?`. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import { useState } from "react";
import { KeyHint } from "../components/KeyHint";
import { useShortcut, useShortcuts } from "../components/shortcuts";
import classes from "./ShortcutSheet.module.css";

export function ShortcutSheet() {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  useShortcut("?", t`Show the keys`, () => setOpen(true));
  const shortcuts = useShortcuts();
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title={<Trans>Keys on this page</Trans>}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <div tabIndex={-1} data-autofocus className={classes["start"]}>
        <dl className={classes["list"]}>
          {shortcuts.map((shortcut) => (
            <div key={shortcut.id} className={classes["row"]}>
              <dt>{shortcut.label}</dt>
              <dd>
                <span className="ft-heard">
                  {shortcut.keys.replace("mod", "Control").replace("alt", "Alt")}
                </span>
                <KeyHint keys={shortcut.keys} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Modal>
  );
}
