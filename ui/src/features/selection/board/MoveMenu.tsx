/** The moves of one card that the core allows now: the way of the keyboard to what dragging does. */
import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Loader, Menu } from "@mantine/core";
import { IconArrowsRight } from "@tabler/icons-react";
import { useState } from "react";
import type { CandidacyEvent, CandidateRow } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import { EVENTS } from "../words";

export interface MoveMenuProps {
  row: CandidateRow;
  onMove: (event: CandidacyEvent) => void;
}

export function MoveMenu({ row, onMove }: MoveMenuProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  return (
    <Menu position="bottom-end" opened={opened} onChange={setOpened}>
      <Menu.Target>
        <ActionIcon size={26} aria-label={t`Move ${row.name}`}>
          <IconArrowsRight size={16} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{opened ? <Moves row={row} onMove={onMove} /> : null}</Menu.Dropdown>
    </Menu>
  );
}

function Moves({ row, onMove }: MoveMenuProps) {
  const { i18n, t } = useLingui();
  const next = useRead("candidates.get", { candidacy: row.candidacy }).data?.next;
  if (next === undefined) return <Loader size="sm" aria-label={t`Loading`} />;
  if (next.length === 0) return <Menu.Label>{t`Nothing can be done here now.`}</Menu.Label>;
  return next.map((event) => (
    <Menu.Item key={event} onClick={() => onMove(event)}>
      {i18n._(EVENTS[event])}
    </Menu.Item>
  ));
}
