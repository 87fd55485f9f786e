/** The year of a trainee as a file for the own machine: made, and its passphrase shown this once. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Radio } from "@mantine/core";
import { useState } from "react";
import type { EnrollmentId, MyYearFile } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { PasswordField } from "../../components/PasswordField";
import { Secret } from "../../components/Secret";
import { SidePanel } from "../../components/SidePanel";
import { fileName, useFileToast } from "../../components/saved";
import { useWhenOpened } from "../../components/whenOpened";
import classes from "./my_year.module.css";

export interface MyYearFilePanelProps {
  enrollment: EnrollmentId;
  name: string;
  open: boolean;
  onClose: () => void;
}

export function MyYearFilePanel({ enrollment, name, open, onClose }: MyYearFilePanelProps) {
  const { t } = useLingui();
  const dialog = useLong("host.save_file");
  const { run } = useLong("my_year.export", { errors: "return" });
  const saved = useFileToast();
  const [own, setOwn] = useState(false);
  const [made, setMade] = useState<MyYearFile | null>(null);
  const { form, error, pending, send, begin } = useCoreForm({ passphrase: "" });
  const { passphrase } = form.values;
  useWhenOpened(open, () => {
    begin();
    setOwn(false);
    setMade(null);
  });
  const submit = async () => {
    const picked = await dialog.run({
      title: t`Save the My year file`,
      name: `${name} - ${t`My year`}.myyear`,
      kinds: [{ name: t`My year file`, extensions: ["myyear"] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const { path } = picked.value;
    const answer = await send(() => run({ enrollment, path, ...(own ? { passphrase } : {}) }));
    if (!answer.ok) return;
    const file = fileName(path);
    saved(t`Saved ${file}`, path);
    if (own) onClose();
    else setMade(answer.value);
  };
  if (made !== null) {
    return (
      <SidePanel open={open} title={t`My year file`} subtitle={name} onClose={onClose}>
        <Secret label={t`Passphrase of ${name}`} secret={made.passphrase}>
          <Trans>
            It opens {made.file} and is shown only now. Hand it on another way than the file. Then:
            install Farm Team, choose “Open my year”, choose the file, write this passphrase.
          </Trans>
        </Secret>
      </SidePanel>
    );
  }
  return (
    <SidePanel
      open={open}
      title={t`My year file`}
      subtitle={name}
      pending={pending}
      action={t`Make the file…`}
      blocked={own && passphrase === "" ? t`Write a passphrase.` : null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className={classes["text"]}>
        <Trans>
          The year of {name} for a computer of their own: plan, progress and what comes next, as of
          today. Nothing about anybody else goes along. Hours that are logged there come back as a
          file.
        </Trans>
      </p>
      <Radio.Group
        label={t`What opens it`}
        value={own ? "own" : "made"}
        onChange={(value) => setOwn(value === "own")}
      >
        <div className={classes["fields"]}>
          <Radio value="made" label={t`A passphrase that is made and shown once`} />
          <Radio value="own" label={t`A passphrase of my choice`} />
        </div>
      </Radio.Group>
      {own ? (
        <PasswordField
          label={t`Passphrase`}
          description={t`At least 12 characters: four unrelated words are easy to keep and hard to guess.`}
          autoComplete="new-password"
          {...form.getInputProps("passphrase")}
        />
      ) : null}
      <FormError error={error} />
    </SidePanel>
  );
}
