/** Over a stretch of days: which one it is, the one before, the one after, and back to now. `p` and `n` turn it. */
import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./SpanHead.module.css";
import { useShortcut } from "./shortcuts";

export interface SpanHeadProps {
  /** The stretch in words. */
  title: string;
  /** Turning it, as the list of shortcuts says. */
  words: { earlier: string; later: string };
  now: { label: string; shown: boolean; onShow: () => void };
  onTurn: (by: 1 | -1) => void;
  /** Choices at the end of the line. */
  children?: ReactNode;
}

export function SpanHead({ title, words, now, onTurn, children }: SpanHeadProps) {
  const { t } = useLingui();
  useShortcut("n", words.later, () => onTurn(1));
  useShortcut("p", words.earlier, () => onTurn(-1));
  return (
    <div className={classes["head"]}>
      <Tooltip label={t`Earlier`}>
        <ActionIcon size={32} aria-label={t`Earlier`} onClick={() => onTurn(-1)}>
          <IconChevronLeft size={18} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Button onClick={now.onShow} disabled={now.shown}>
        {now.label}
      </Button>
      <Tooltip label={t`Later`}>
        <ActionIcon size={32} aria-label={t`Later`} onClick={() => onTurn(1)}>
          <IconChevronRight size={18} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <h2 className={classes["when"]} aria-live="polite">
        {title}
      </h2>
      {children}
    </div>
  );
}
