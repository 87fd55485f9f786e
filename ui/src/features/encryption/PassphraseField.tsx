/** The passphrase of the database, judged while it is written. */

import { useLingui } from "@lingui/react/macro";
import type { PasswordInputProps } from "@mantine/core";
import { useRead } from "../../api/hooks";
import { JudgedField, useWritten } from "../../components/PasswordField";

export function PassphraseField(props: PasswordInputProps) {
  const { t } = useLingui();
  const passphrase = useWritten(props.value);
  const judged = useRead(
    "encryption.judge_passphrase",
    { passphrase },
    // A passphrase is kept nowhere longer than it is needed.
    { enabled: passphrase !== "", keepPrevious: true, forget: true },
  );
  return (
    <JudgedField
      label={t`Passphrase of the database`}
      description={t`Asked at every start. At least 12 characters: four unrelated words are easy to keep and hard to guess.`}
      strength={passphrase === "" ? undefined : judged.data}
      advice={{
        password_short: t`Too short: 12 characters at least`,
        password_long: t`Too long: 200 characters at most`,
        password_weak: t`Easy to guess: add another word`,
      }}
      {...props}
    />
  );
}
