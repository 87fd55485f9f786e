/** Another way to keep the key of the database: another passphrase, or this computer's key store. */

import { useLingui } from "@lingui/react/macro";
import { Radio, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useLong } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { PasswordField } from "../../components/PasswordField";
import { SidePanel } from "../../components/SidePanel";
import { PassphraseField } from "./PassphraseField";

export interface ChangeWayPanelProps {
  /** This computer has a key store that answers. */
  keyStore: boolean;
  open: boolean;
  onClose: () => void;
}

export function ChangeWayPanel({ keyStore, open, onClose }: ChangeWayPanelProps) {
  const { t } = useLingui();
  const unlock = useLong("encryption.unlock", { errors: "return" });
  const { form, error, pending, send, begin } = useCoreForm({ secret: "", protect: "" });
  const [way, setWay] = useState<"passphrase" | "key_store">("passphrase");
  const { secret, protect: passphrase } = form.values;
  const stored = way === "key_store";
  const close = () => {
    begin();
    onClose();
  };
  const submit = async () => {
    const answer = await send(() =>
      unlock.run({
        secret,
        protect: stored ? { kind: "key_store" } : { kind: "passphrase", passphrase },
      }),
    );
    if (!answer.ok) return;
    notifications.show({ message: t`The database opens this way from now on.` });
    close();
  };
  const complete = secret !== "" && (stored || passphrase !== "");
  return (
    <SidePanel
      open={open}
      title={t`Change how the database opens`}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Change how it opens`}
      blocked={complete ? null : t`Write what opens it today, and how it opens from now on.`}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <FormError error={error} />
      <PasswordField
        label={t`Passphrase of today, or the recovery key of the database`}
        {...form.getInputProps("secret")}
      />
      {keyStore ? (
        <Radio.Group
          label={t`From now on`}
          value={way}
          onChange={(next) => setWay(next === "key_store" ? "key_store" : "passphrase")}
        >
          <Stack gap={8} mt={4}>
            <Radio
              value="key_store"
              label={t`It opens by itself, with this computer’s key store`}
            />
            <Radio value="passphrase" label={t`A passphrase is asked for at every start`} />
          </Stack>
        </Radio.Group>
      ) : null}
      {stored ? null : (
        <PassphraseField label={t`New passphrase`} {...form.getInputProps("protect")} />
      )}
    </SidePanel>
  );
}
