/** Turns encryption on: with this computer's key store, or with a passphrase. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import type { Encrypted } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { ProgressBar } from "../../components/ProgressBar";
import classes from "./encryption.module.css";
import { PassphraseField } from "./PassphraseField";

export interface EncryptFormProps {
  /** This computer has a key store that answers. */
  keyStore: boolean;
  onEncrypted: (encrypted: Encrypted) => void;
}

export function EncryptForm({ keyStore, onEncrypted }: EncryptFormProps) {
  const { t } = useLingui();
  const [stored, setStored] = useState(keyStore);
  const encrypt = useLong("encryption.encrypt", { errors: "return" });
  // The core names the way of protection as the field that is at fault.
  const { form, error, pending, send } = useCoreForm({ protect: "" });
  const { protect: passphrase } = form.values;
  const submit = async () => {
    const answer = await send(() =>
      encrypt.run({
        protect: stored ? { kind: "key_store" } : { kind: "passphrase", passphrase },
      }),
    );
    if (answer.ok) onEncrypted(answer.value);
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
      {stored ? (
        <p className={classes["how"]}>
          <Trans>
            The key is kept in this computer’s key store: the database opens by itself while you are
            signed in to this computer, and nowhere else.
          </Trans>
        </p>
      ) : (
        <PassphraseField {...form.getInputProps("protect")} />
      )}
      <FormError error={error} />
      {pending ? (
        <ProgressBar label={t`Encrypting the database`} progress={encrypt.progress} />
      ) : (
        <div className={classes["ways"]}>
          <Button type="submit" variant="filled" disabled={!stored && passphrase === ""}>
            <Trans>Encrypt the database</Trans>
          </Button>
          {keyStore ? (
            <UnstyledButton className={classes["link"] ?? ""} onClick={() => setStored(!stored)}>
              {stored ? (
                <Trans>Ask for a passphrase at every start instead</Trans>
              ) : (
                <Trans>Keep the key in this computer’s key store instead</Trans>
              )}
            </UnstyledButton>
          ) : null}
        </div>
      )}
    </form>
  );
}
