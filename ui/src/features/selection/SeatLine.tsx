/** One rater of a panel: how far, and what can be done about the sheet. */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots, IconFileImport } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Seat } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { ReasonPanel } from "../../components/ReasonPanel";
import { StatusPill } from "../../components/StatusPill";
import { showToast, useUndoToast } from "../../components/undo";
import classes from "./Candidate.module.css";
import own from "./Interview.module.css";
import { SheetPanel } from "./SheetPanel";
import { SHEET_STATES } from "./words";

export interface SeatLineProps {
  seat: Seat;
  /** The sheets of the panel are open. */
  open: boolean;
  /** The candidate. */
  name: string;
}

export function SeatLine({ seat, open, name }: SeatLineProps) {
  const { t, i18n } = useLingui();
  const [asking, setAsking] = useState<"unlock" | "sheet" | null>(null);
  const remove = useWrite("candidates.remove_sheet");
  const unlock = useWrite("sheets.unlock", { errors: "return" });
  const undone = useUndoToast();
  const { rater, sheet, state, account } = seat;
  const { label, tone, icon } = SHEET_STATES[state];
  const close = () => setAsking(null);
  const drop = async () => {
    const answer = await remove.run({ sheet });
    if (answer.ok) undone(t`Removed the sheet of ${rater}`, answer.value.undo);
  };
  const run = async (reason: string) => {
    const answer = await unlock.run({ sheet, reason });
    if (answer.ok) showToast(t`The sheet of ${rater} is unlocked`, null);
    return answer;
  };
  return (
    <li>
      <bdi className={classes["rater"]}>{rater}</bdi>
      <StatusPill tone={tone} {...(icon === undefined ? {} : { icon })}>
        {i18n._(label)}
      </StatusPill>
      {seat.imported ? (
        <StatusPill tone="neutral" icon={IconFileImport}>
          <Trans>Imported</Trans>
        </StatusPill>
      ) : null}
      <span className={own["how"]}>
        {state === "submitted" ? null : account === null ? (
          <Trans>on this machine</Trans>
        ) : seat.own ? null : (
          <Trans>signs in to fill it</Trans>
        )}
      </span>
      {seat.own && state !== "submitted" ? (
        <Button
          size="xs"
          aria-label={t`Open the room of ${rater}`}
          renderRoot={(props) => <Link to="/room/$sheet" params={{ sheet }} {...props} />}
        >
          <Trans>Open the room</Trans>
        </Button>
      ) : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t`More about the sheet of ${rater}`}>
            <IconDots size={18} stroke={1.5} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {state === "submitted" ? (
            <Menu.Item onClick={() => setAsking("unlock")}>
              <Trans>Unlock the sheet…</Trans>
            </Menu.Item>
          ) : null}
          {open ? (
            <Menu.Item onClick={() => setAsking("sheet")}>
              <Trans>Read the whole sheet</Trans>
            </Menu.Item>
          ) : null}
          <Menu.Item onClick={() => void drop()}>
            <Trans>Remove from the panel</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ReasonPanel
        open={asking === "unlock"}
        title={t`Unlock the sheet`}
        subtitle={t`${rater} on ${name}`}
        consequence={
          <Trans>
            {rater} can change the sheet again and hands it in anew. What stands on it now stays
            readable, and the reason stands in the history.
          </Trans>
        }
        label={t`Reason`}
        action={t`Unlock the sheet`}
        run={run}
        onClose={close}
      />
      {asking === "sheet" ? <SheetPanel sheet={sheet} onClose={close} /> : null}
    </li>
  );
}
