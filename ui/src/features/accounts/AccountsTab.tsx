/** Who may sign in, and as what; the first account where there is none. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useAsker } from "../../api/asker";
import type { AccountId, AccountRow } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { Skeletons } from "../../components/Skeletons";
import { AccountPanel } from "./AccountPanel";
import { AccountsTable } from "./AccountsTable";
import classes from "./accounts.module.css";
import { FirstAccountForm } from "./FirstAccount";
import { InvitePanel } from "./InvitePanel";
import { RecoveryKey } from "./RecoveryKey";

export function AccountsTab() {
  const me = useAsker();
  const [made, setMade] = useState<{ name: string; recoveryKey: string } | null>(null);
  if (made !== null) {
    return (
      <div className={classes["narrow"]}>
        <RecoveryKey {...made} onKept={() => setMade(null)} />
      </div>
    );
  }
  if (me !== null) return <Accounts />;
  return <NoAccounts onMade={(name, recoveryKey) => setMade({ name, recoveryKey })} />;
}

function NoAccounts({ onMade }: { onMade: (name: string, recoveryKey: string) => void }) {
  return (
    <Card component="section" aria-labelledby="no-accounts" maw={560}>
      <h2 id="no-accounts" className={classes["section"]}>
        <Trans>Nobody has to sign in yet</Trans>
      </h2>
      <p className={classes["text"]}>
        <Trans>
          Whoever can open the file on this computer sees and changes everything. With an account of
          your own the window asks for a password, and you can invite mentors, trainees and
          sponsors, who then see only what concerns them.
        </Trans>
      </p>
      <FirstAccountForm onMade={onMade} action={<Trans>Create my account</Trans>} />
    </Card>
  );
}

function Accounts() {
  const { t } = useLingui();
  const list = useRead("accounts.list", {});
  const [inviting, setInviting] = useState(false);
  const [opened, setOpened] = useState<AccountId | null>(null);
  const [last, setLast] = useState<AccountRow | null>(null);
  const open = (row: AccountRow) => {
    setOpened(row.account);
    setLast(row);
  };
  if (list.data === undefined) {
    return list.error === null ? (
      <Skeletons shape="rows" count={4} />
    ) : (
      <ErrorState error={list.error} onRetry={() => void list.refetch()} compact />
    );
  }
  // The panel keeps its words while it closes, and shows what was changed meanwhile.
  const row = list.data.find(({ account }) => account === last?.account) ?? last;
  return (
    <>
      <div className={classes["head"]}>
        <p className={classes["headText"]}>
          <Trans>
            Each person signs in with an account of their own and sees what concerns them.
          </Trans>
        </p>
        <Button
          variant="filled"
          leftSection={<IconUserPlus size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => setInviting(true)}
        >
          {t`Invite somebody`}
        </Button>
      </div>
      <AccountsTable rows={list.data} onOpen={open} />
      <InvitePanel open={inviting} onClose={() => setInviting(false)} />
      {row === null ? null : (
        <AccountPanel
          key={row.account}
          row={row}
          open={opened === row.account}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
