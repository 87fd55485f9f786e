/** A question before what cannot be undone: it names the consequence, its button the deed. */

import { Trans } from "@lingui/react/macro";
import { Button, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./ConfirmDialog.module.css";

export interface ConfirmDialogProps {
  open: boolean;
  /** The question: "Remove the demo intake?" */
  title: string;
  /** The consequence: "Removes 6 people and their plans. This cannot be undone." */
  children: ReactNode;
  /** The verb: "Remove 6 people". */
  action: string;
  /** True when something is lost. */
  dangerous?: boolean;
  pending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, action, dangerous, pending, onConfirm, onClose } = props;
  return (
    <Modal opened={open} onClose={onClose} title={title} withCloseButton={false} size={440}>
      <div className={classes["text"]}>{children}</div>
      <div className={classes["actions"]}>
        <Button onClick={onClose} data-autofocus>
          <Trans>Keep</Trans>
        </Button>
        <Button
          variant="filled"
          color={dangerous ? "overdue" : "accent"}
          loading={pending ?? false}
          onClick={onConfirm}
        >
          {action}
        </Button>
      </div>
    </Modal>
  );
}
