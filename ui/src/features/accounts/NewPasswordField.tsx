/** The new password of an account, judged while it is written. */

import { useLingui } from "@lingui/react/macro";
import type { PasswordInputProps } from "@mantine/core";
import { useRead } from "../../api/hooks";
import { JudgedField, useWritten } from "../../components/PasswordField";

interface NewPasswordProps extends PasswordInputProps {
  /** The name of its account, which must not be part of it. */
  owner: string;
}

export function NewPasswordField({ owner, ...props }: NewPasswordProps) {
  const { t } = useLingui();
  const password = useWritten(props.value);
  const judged = useRead(
    "accounts.judge_password",
    { password, name: owner },
    // A password is kept nowhere longer than it is needed.
    { enabled: password !== "", keepPrevious: true, forget: true },
  );
  return (
    <JudgedField
      description={t`At least 10 characters. Three or four unrelated words are easy to keep and hard to guess.`}
      strength={password === "" ? undefined : judged.data}
      advice={{
        password_short: t`Too short: 10 characters at least`,
        password_long: t`Too long: 200 characters at most`,
        password_weak: t`Easy to guess: add another word`,
      }}
      {...props}
    />
  );
}
