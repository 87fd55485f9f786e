/** Letters to many: a PDF for each in a folder, and one of all to print. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Radio } from "@mantine/core";
import { useState } from "react";
import type { CandidacyId, LetterKind } from "../../../api/generated/types";
import { useLong } from "../../../api/hooks";
import { FormError } from "../../../components/FormError";
import { ProgressBar } from "../../../components/ProgressBar";
import { SidePanel } from "../../../components/SidePanel";
import { fileName, useFileToast } from "../../../components/saved";
import classes from "./Letters.module.css";
import { LETTER_ORDER, LETTERS } from "./words";

export interface WriteLettersPanelProps {
  candidacies: readonly CandidacyId[];
  onClose: () => void;
  onDone: () => void;
}

export function WriteLettersPanel({ candidacies, onClose, onDone }: WriteLettersPanelProps) {
  const { t, i18n } = useLingui();
  const [letter, setLetter] = useState<LetterKind | null>(null);
  const dialog = useLong("host.pick_folder");
  const { run, pending, progress, error, cancel } = useLong("letters.write", { errors: "return" });
  const saved = useFileToast();
  const count = candidacies.length;
  const write = async () => {
    if (letter === null) return;
    const picked = await dialog.run({ title: t`Folder for the letters` });
    if (!picked.ok || picked.value.path === null) return;
    const folder = picked.value.path;
    const answer = await run({ candidacies: [...candidacies], letter, folder });
    if (!answer.ok) return;
    const place = fileName(folder);
    const message = plural(count, {
      one: `Wrote # letter to ${place}`,
      other: `Wrote # letters to ${place}`,
    });
    saved(message, folder);
    onClose();
    onDone();
  };
  return (
    <SidePanel
      open
      title={t`Letters`}
      subtitle={plural(count, { one: "# candidate", other: "# candidates" })}
      pending={pending}
      action={plural(count, { one: "Write # letter…", other: "Write # letters…" })}
      blocked={letter === null ? t`Choose a letter.` : null}
      onSubmit={() => void write()}
      onClose={onClose}
    >
      <Radio.Group
        label={t`Which letter`}
        value={letter}
        onChange={(value) => setLetter(LETTER_ORDER.find((known) => known === value) ?? null)}
      >
        <div className={classes["radios"]}>
          {LETTER_ORDER.map((known) => (
            <Radio key={known} value={known} label={i18n._(LETTERS[known])} />
          ))}
        </div>
      </Radio.Group>
      <p className={classes["none"]}>
        <Trans>
          Each candidate gets a PDF of their own, named by number and name; one more holds all of
          them to print. Where one letter cannot be written, none is.
        </Trans>
      </p>
      {pending ? (
        <ProgressBar
          label={t`Writing letters`}
          progress={progress}
          onCancel={() => void cancel()}
        />
      ) : null}
      <FormError error={error} />
    </SidePanel>
  );
}
