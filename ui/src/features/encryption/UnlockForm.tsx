/** One secret that opens the database, and how its key is kept from then on where it was lost. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { Protect } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DoorForm, DoorHead } from "../../components/DoorForm";
import { PasswordField } from "../../components/PasswordField";
import { PassphraseField } from "./PassphraseField";

export interface UnlockFormProps {
  /** The recovery key is asked for, not the passphrase. */
  lost: boolean;
  /** This computer has a key store that answers. */
  keyStore: boolean;
  head: { title: ReactNode; text: ReactNode };
  /** Links to the other ways in. */
  children: ReactNode;
}

export function UnlockForm({ lost, keyStore, head, children }: UnlockFormProps) {
  const { t } = useLingui();
  const unlock = useLong("encryption.unlock", { errors: "return" });
  const { form, error, pending, send } = useCoreForm({ secret: "", protect: "" });
  const [store, setStore] = useState(lost && keyStore);
  const { secret, protect: passphrase } = form.values;
  const kept = (): Protect | undefined => {
    if (store) return { kind: "key_store" };
    return passphrase === "" ? undefined : { kind: "passphrase", passphrase };
  };
  const submit = async () => {
    const protect = kept();
    await send(() => unlock.run(protect === undefined ? { secret } : { secret, protect }));
  };
  return (
    <DoorForm
      head={<DoorHead {...head} />}
      fields={
        lost ? (
          <>
            <TextInput
              label={t`Recovery key of the database`}
              autoComplete="off"
              spellCheck={false}
              {...form.getInputProps("secret")}
            />
            {keyStore ? (
              <Checkbox
                label={t`Keep the key in this computer’s key store, so that it opens by itself`}
                checked={store}
                onChange={(event) => setStore(event.currentTarget.checked)}
              />
            ) : null}
            {store ? null : (
              <PassphraseField
                label={t`New passphrase (optional)`}
                {...form.getInputProps("protect")}
              />
            )}
          </>
        ) : (
          <PasswordField label={t`Passphrase of the database`} {...form.getInputProps("secret")} />
        )
      }
      error={error}
      action={<Trans>Open the database</Trans>}
      pending={pending}
      incomplete={secret.trim() === ""}
      onSubmit={() => void submit()}
    >
      {children}
    </DoorForm>
  );
}
