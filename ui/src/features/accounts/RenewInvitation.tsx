/** A new code for somebody whose invitation is over, or who forgot the password. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { AccountRow, Invited } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { FormError } from "../../components/FormError";
import classes from "./accounts.module.css";

interface RenewInvitationProps {
  row: AccountRow;
  onInvited: (invited: Invited) => void;
}

export function RenewInvitation({ row, onInvited }: RenewInvitationProps) {
  const { t } = useLingui();
  const { run, pending, error } = useWrite("accounts.renew_invitation", { errors: "return" });
  const [asking, setAsking] = useState(false);
  const { name } = row;
  const renew = async () => {
    const answer = await run({ account: row.account });
    setAsking(false);
    if (answer.ok) onInvited(answer.value);
  };
  return (
    <section className={classes["renew"]} aria-labelledby="renew">
      <h3 id="renew" className={classes["section"]}>
        <Trans>Invitation</Trans>
      </h3>
      <p className={classes["text"]}>
        {row.has_password ? (
          <Trans>For a forgotten password: a new code, with which they set another one.</Trans>
        ) : (
          <Trans>Nobody has set a password yet. A new code takes the place of the old one.</Trans>
        )}
      </p>
      <FormError error={error} />
      <Button loading={pending} onClick={() => (row.has_password ? setAsking(true) : void renew())}>
        <Trans>Renew the invitation</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        title={t`Renew the invitation of ${name}?`}
        action={t`Renew the invitation`}
        pending={pending}
        onConfirm={() => void renew()}
        onClose={() => setAsking(false)}
      >
        <Trans>
          Their password opens the account no more. They sign in again with the new code and set
          another password.
        </Trans>
      </ConfirmDialog>
    </section>
  );
}
