/** Looks into one backup. One that is closed asks for what opens it. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { errorText } from "../../api/errors";
import type { ChosenBackup } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { PasswordField } from "../../components/PasswordField";
import { Skeletons } from "../../components/Skeletons";
import classes from "./backups.module.css";
import { Contents } from "./Contents";

export interface InsideProps {
  path: string;
  /** What can be done with it, once it is open. */
  children: (chosen: ChosenBackup) => ReactNode;
}

export function Inside({ path, children }: InsideProps) {
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const chosen: ChosenBackup = { path, passphrase };
  const look = useRead("backups.look", chosen, { forget: true });
  if (look.data !== undefined) {
    return (
      <>
        <Contents contents={look.data} />
        {children(chosen)}
      </>
    );
  }
  const closed = ["backup_passphrase_missing", "backup_passphrase_wrong"];
  if (look.error === null) return <Skeletons shape="lines" count={5} />;
  if (!closed.includes(look.error.code)) {
    return <ErrorState error={look.error} onRetry={() => void look.refetch()} compact />;
  }
  const wrong = look.error.code === "backup_passphrase_wrong";
  return <Closed error={wrong ? errorText(look.error) : null} onOpen={setPassphrase} />;
}

function Closed({ error, onOpen }: { error: string | null; onOpen: (secret: string) => void }) {
  const { t } = useLingui();
  const [written, setWritten] = useState("");
  const open = () => {
    if (written !== "") onOpen(written);
  };
  // No form of its own: the panel around it is one already.
  return (
    <div className={classes["closed"]}>
      <PasswordField
        label={t`Passphrase of the backup`}
        description={t`The one it was made with, or the recovery key of its database.`}
        error={error}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          open();
        }}
      />
      <Button disabled={written === ""} onClick={open}>
        <Trans>Look inside</Trans>
      </Button>
    </div>
  );
}
