/** The years of many as files, and the list of their passphrases kept apart. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { EnrollmentId } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { FormError } from "../../components/FormError";
import { ProgressBar } from "../../components/ProgressBar";
import { SidePanel } from "../../components/SidePanel";
import { fileName, useFileToast } from "../../components/saved";
import classes from "./my_year.module.css";

export interface MyYearFilesPanelProps {
  enrollments: readonly EnrollmentId[];
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

export function MyYearFilesPanel(props: MyYearFilesPanelProps) {
  const { enrollments, open, onClose, onDone } = props;
  const { t } = useLingui();
  const folders = useLong("host.pick_folder");
  const files = useLong("host.save_file");
  const work = useLong("my_year.export_many", { errors: "return" });
  const saved = useFileToast();
  const count = enrollments.length;
  const make = async () => {
    const place = await folders.run({ title: t`Folder for the files` });
    if (!place.ok || place.value.path === null) return;
    const list = await files.run({
      title: t`Save the list of passphrases`,
      name: `${t`passphrases`}.csv`,
      kinds: [{ name: t`CSV file`, extensions: ["csv"] }],
    });
    if (!list.ok || list.value.path === null) return;
    const folder = place.value.path;
    const passphrases = list.value.path;
    const answer = await work.run({ enrollments: [...enrollments], folder, passphrases });
    if (!answer.ok) return;
    const into = fileName(folder);
    saved(
      plural(count, { one: `Wrote # file to ${into}`, other: `Wrote # files to ${into}` }),
      folder,
    );
    onClose();
    onDone();
  };
  return (
    <SidePanel
      open={open}
      title={t`My year files`}
      subtitle={plural(count, { one: "# trainee", other: "# trainees" })}
      pending={work.pending}
      action={t`Make the files…`}
      onSubmit={() => void make()}
      onClose={onClose}
    >
      <p className={classes["text"]}>
        <Trans>
          Each trainee gets a file with the own year for a computer of their own, under a passphrase
          of its own. You choose a folder for the files, then where the list of passphrases goes:
          keep it apart from the files.
        </Trans>
      </p>
      {work.pending ? (
        <ProgressBar
          label={t`Making files`}
          progress={work.progress}
          onCancel={() => void work.cancel()}
        />
      ) : null}
      <FormError error={work.error} />
    </SidePanel>
  );
}
