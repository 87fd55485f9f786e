/** Editing beside the page. Esc closes; unsaved work asks once, and a draft outlives the window. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Drawer } from "@mantine/core";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import classes from "./SidePanel.module.css";

export interface SidePanelProps {
  open: boolean;
  title: string;
  /** Under the title: whom it concerns. */
  subtitle?: ReactNode;
  /** True while there is something that leaving would lose. */
  dirty?: boolean;
  pending?: boolean;
  /** The verb of the one primary button: "Record the attempt"; without it there is only Close. */
  action?: string;
  /** Why the button cannot be pressed yet; disables it. */
  blocked?: string | null;
  onSubmit?: () => void;
  /** Closed: by Esc, the cross, Cancel, or after "Leave without saving". */
  onClose: () => void;
  width?: number;
  children: ReactNode;
}

export function SidePanel(props: SidePanelProps) {
  const { open, title, subtitle, dirty = false, pending = false, onClose, children } = props;
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const leave = () => {
    setAsking(false);
    onClose();
  };
  const tryToLeave = () => {
    if (dirty && !asking) setAsking(true);
    else leave();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!pending && !props.blocked) props.onSubmit?.();
  };
  return (
    <Drawer
      opened={open}
      onClose={tryToLeave}
      size={props.width ?? 480}
      onEnterTransitionEnd={() => startTyping(fields.current)}
      title={
        <>
          <span className={classes["title"]}>{title}</span>
          {subtitle === undefined ? null : <span className={classes["subtitle"]}>{subtitle}</span>}
        </>
      }
      classNames={{ content: classes["content"] ?? "", body: classes["body"] ?? "" }}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <form className={classes["form"]} onSubmit={submit} noValidate>
        <div className={classes["fields"]} ref={fields} tabIndex={-1} data-autofocus>
          {children}
        </div>
        {asking ? (
          <div className={classes["foot"]} role="alertdialog" aria-label={t`Unsaved changes`}>
            <span className={classes["question"]}>
              <Trans>What you changed is not saved.</Trans>
            </span>
            <Button onClick={leave}>
              <Trans>Leave without saving</Trans>
            </Button>
            <Button variant="filled" data-autofocus onClick={() => setAsking(false)}>
              <Trans>Keep editing</Trans>
            </Button>
          </div>
        ) : (
          <div className={classes["foot"]}>
            {props.blocked ? <span className={classes["question"]}>{props.blocked}</span> : null}
            <Button onClick={tryToLeave}>
              {props.action === undefined ? <Trans>Close</Trans> : <Trans>Cancel</Trans>}
            </Button>
            {props.action === undefined ? null : (
              <Button
                type="submit"
                variant="filled"
                loading={pending}
                disabled={Boolean(props.blocked)}
              >
                {props.action}
              </Button>
            )}
          </div>
        )}
      </form>
    </Drawer>
  );
}

/** Typing starts in the first field, not at the cross that closes the panel; or where somebody is already. */
function startTyping(fields: HTMLElement | null): void {
  const now = document.activeElement;
  if (fields === null || (now !== fields && fields.contains(now))) return;
  const wanted =
    "input:not([type=hidden], :disabled), textarea, [role=spinbutton], [role=combobox]";
  fields.querySelector<HTMLElement>(wanted)?.focus();
}
