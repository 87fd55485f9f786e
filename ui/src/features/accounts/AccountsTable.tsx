/** The accounts, each with what it may see and where it stands. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconMail } from "@tabler/icons-react";
import { useAsker } from "../../api/asker";
import type { AccountRow, IntakeCard, MentorRow } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDayPlain } from "../../components/dates";
import { PlainTable } from "../../components/PlainTable";
import { StatusPill } from "../../components/StatusPill";
import { roleWords } from "./words";

interface AccountsTableProps {
  rows: readonly AccountRow[];
  onOpen: (row: AccountRow) => void;
}

export function AccountsTable({ rows, onOpen }: AccountsTableProps) {
  const { t } = useLingui();
  const me = useAsker();
  const intakes = useRead("intakes.list", {}).data ?? [];
  const mentors = useRead("mentors.list", {}).data ?? [];
  return (
    <PlainTable label={t`Accounts`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          <th scope="col">
            <Trans>Role</Trans>
          </th>
          <th scope="col">
            <Trans>Sees</Trans>
          </th>
          <th scope="col">
            <Trans>State</Trans>
          </th>
          <th scope="col" data-align="right">
            <span className="ft-heard">
              <Trans>Actions</Trans>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { account, name } = row;
          return (
            <tr key={account}>
              <th scope="row">
                {name}
                {account === me?.account ? (
                  <span className="ft-muted">
                    {" "}
                    <Trans>(you)</Trans>
                  </span>
                ) : null}
              </th>
              <td>{roleWords(row.role)}</td>
              <td data-tone="muted">
                <Sees row={row} intakes={intakes} mentors={mentors} />
              </td>
              <td data-wrap="no">
                <AccountState row={row} />
              </td>
              <td data-align="right">
                <Button
                  size="xs"
                  aria-label={t`Change the account of ${name}`}
                  onClick={() => onOpen(row)}
                >
                  <Trans>Change</Trans>
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </PlainTable>
  );
}

interface SeesProps {
  row: AccountRow;
  intakes: readonly IntakeCard[];
  mentors: readonly MentorRow[];
}

function Sees({ row, intakes, mentors }: SeesProps) {
  switch (row.role) {
    case "coordinator": {
      const names = intakes.filter(({ intake }) => row.intakes.includes(intake));
      const words = names.map(({ name }) => name).join(", ");
      return row.limited ? <Trans>only {words}</Trans> : <Trans>everything</Trans>;
    }
    case "mentor": {
      const entry = mentors.find(({ mentor }) => mentor === row.mentor)?.name ?? row.name;
      return entry === row.name ? (
        <Trans>the trainees they mentor</Trans>
      ) : (
        <Trans>the trainees of {entry}</Trans>
      );
    }
    case "trainee":
      return <Person row={row} />;
    case "sponsor":
      return <Trans>pay-off and own promises, nobody by name</Trans>;
  }
}

function Person({ row }: { row: AccountRow }) {
  const person = row.person ?? "";
  const view = useRead("people.get", { person }, { enabled: row.person !== null }).data;
  const name = [view?.fields.first_name, view?.fields.last_name].filter(Boolean).join(" ");
  return name === "" || name === row.name ? (
    <Trans>their own year</Trans>
  ) : (
    <Trans>the year of {name}</Trans>
  );
}

/** Where an account stands: an invitation that nobody took up in time needs somebody. */
export function AccountState({ row }: { row: AccountRow }) {
  const today = useRead("app.state", {}).data?.today;
  if (!row.active) {
    return (
      <StatusPill tone="paused">
        <Trans>Closed</Trans>
      </StatusPill>
    );
  }
  if (row.invitation_until === null) {
    return (
      <StatusPill tone="done">
        <Trans>Active</Trans>
      </StatusPill>
    );
  }
  const until = formatDayPlain(row.invitation_until);
  const over = today !== undefined && row.invitation_until < today;
  return over ? (
    <StatusPill tone="overdue">
      <Trans>Invitation over since {until}</Trans>
    </StatusPill>
  ) : (
    <StatusPill tone="due" icon={IconMail}>
      <Trans>Invited until {until}</Trans>
    </StatusPill>
  );
}
