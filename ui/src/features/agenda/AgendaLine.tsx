/** One line of the calendar: leads to the one it concerns, or opens who they are. */

import { useLingui } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { IconAlertTriangle, IconChevronDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { AgendaItem, AgendaLine as Line } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { Skeletons } from "../../components/Skeletons";
import classes from "./Calendar.module.css";
import { ICONS, remarkOf, titleOf, whoOf } from "./words";

export function AgendaLine({ item }: { item: AgendaItem }) {
  const Icon = ICONS[item.kind];
  const remark = remarkOf(item);
  const clash = item.away > 0 && item.done < item.people;
  return (
    <li className={classes["entry"]} data-kind={item.kind}>
      <Icon size={16} stroke={1.5} aria-hidden="true" />
      <div className={classes["entryWords"]}>
        <span className={classes["title"]}>{titleOf(item)}</span>
        <Who item={item} />
        {remark === "" ? null : (
          <span className={classes["remark"]} data-clash={clash || undefined}>
            {clash ? <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" /> : null}
            {remark}
          </span>
        )}
      </div>
    </li>
  );
}

function Who({ item }: { item: AgendaItem }) {
  const who = <bdi>{whoOf(item)}</bdi>;
  if (item.enrollment !== null) {
    return (
      <Link to="/trainees/$enrollment" params={{ enrollment: item.enrollment }}>
        {who}
      </Link>
    );
  }
  if (item.session !== null) {
    return (
      <Link to="/sessions/$session" params={{ session: item.session }}>
        {who}
      </Link>
    );
  }
  if (item.candidacy !== null) {
    return (
      <Link to="/candidates/$candidacy" params={{ candidacy: item.candidacy }}>
        {who}
      </Link>
    );
  }
  return item.line === null ? (
    <span className="ft-muted">{who}</span>
  ) : (
    <People line={item.line} label={whoOf(item)} />
  );
}

function People({ line, label }: { line: Line; label: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <UnstyledButton
        className={classes["people"] ?? ""}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label} <IconChevronDown size={14} stroke={1.5} aria-hidden="true" />
      </UnstyledButton>
      {open ? <Names line={line} /> : null}
    </>
  );
}

function Names({ line }: { line: Line }) {
  const { t } = useLingui();
  const { data, error, refetch } = useRead("agenda.people", line);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeletons shape="rows" count={2} />;
  return (
    <ul className={classes["names"]}>
      {data.map(({ enrollment, name, done, away }) => {
        const remark = done ? t`done` : away ? t`the mentor is away` : "";
        return (
          <li key={enrollment}>
            <Link to="/trainees/$enrollment" params={{ enrollment }}>
              <bdi>{name}</bdi>
            </Link>
            {remark === "" ? null : <span className="ft-muted"> · {remark}</span>}
          </li>
        );
      })}
    </ul>
  );
}
