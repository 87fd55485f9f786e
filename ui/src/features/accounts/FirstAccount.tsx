/** The first step of the first start: the coordinator's own account, or none. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput, UnstyledButton } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useLong } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import classes from "./accounts.module.css";
import { NewPasswordField } from "./NewPasswordField";
import { RecoveryKey } from "./RecoveryKey";

export interface FirstAccountProps {
  /** There is an account and its key is kept, or the person goes on without one. */
  onDone: () => void;
}

export function FirstAccount({ onDone }: FirstAccountProps) {
  const [made, setMade] = useState<{ name: string; recoveryKey: string } | null>(null);
  if (made !== null) return <RecoveryKey {...made} onKept={onDone} />;
  return (
    <>
      <h1 className={classes["title"]} tabIndex={-1}>
        <Trans>Welcome to Farm Team</Trans>
      </h1>
      <p className={classes["lead"]}>
        <Trans>
          Choose people for how they treat customers, then give each of them a year with dates. It
          starts with your account.
        </Trans>
      </p>
      <section aria-labelledby="account">
        <h2 id="account" className={classes["section"]}>
          <Trans>Your account</Trans>
        </h2>
        <FirstAccountForm
          onMade={(name, recoveryKey) => setMade({ name, recoveryKey })}
          action={<Trans>Create my account</Trans>}
        />
      </section>
      <p className={classes["quiet"]}>
        <UnstyledButton className={classes["link"] ?? ""} onClick={onDone}>
          <Trans>Go on without an account</Trans>
        </UnstyledButton>
        <span>
          <Trans>
            Whoever can open the file on this computer then sees and changes everything. You can
            make an account later, under Settings.
          </Trans>
        </span>
      </p>
    </>
  );
}

interface FirstAccountFormProps {
  action: React.ReactNode;
  onMade: (name: string, recoveryKey: string) => void;
}

/** Makes the account of the coordinator, who is signed in with it at once. */
export function FirstAccountForm({ action, onMade }: FirstAccountFormProps) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const create = useLong("accounts.create_first", { errors: "return" });
  const { form, error, pending, send } = useCoreForm({ name: "", password: "" });
  const { name, password } = form.values;
  useEffect(() => field.current?.focus(), []);
  const submit = async () => {
    const answer = await send(create.run);
    const key = answer.ok ? answer.value.recovery_key : null;
    if (key !== null) onMade(name.trim(), key);
  };
  return (
    <form
      className={classes["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void submit();
      }}
    >
      <TextInput
        label={t`Your name`}
        description={t`You sign in with it, and it stands beside everything you record.`}
        autoComplete="username"
        maxLength={120}
        ref={field}
        {...form.getInputProps("name")}
      />
      <NewPasswordField label={t`Password`} owner={name} {...form.getInputProps("password")} />
      <FormError error={error} />
      <Button
        type="submit"
        variant="filled"
        className={classes["submit"] ?? ""}
        loading={pending}
        disabled={name.trim() === "" || password === ""}
      >
        {action}
      </Button>
    </form>
  );
}
