/** The rows that cannot be imported, as a file to correct in peace. */

import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { ImportFile } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { fileName, useSavedToast } from "../../components/saved";
import type { Wizard } from "./useWizard";

export function SaveRejected({ wizard }: { wizard: Wizard }) {
  const rows = wizard.look.preview?.report.rejected_rows ?? 0;
  if (rows === 0 || wizard.request === null) return null;
  return <SaveRejectedButton file={wizard.request} rows={rows} />;
}

/** @param file the import whose rejected rows are saved. */
export function SaveRejectedButton({ file, rows }: { file: ImportFile; rows: number }) {
  const { t } = useLingui();
  const dialog = useLong("host.save_file");
  const save = useLong("exchange.save_rejected");
  const saved = useSavedToast();
  const stem = fileName(file.path).replace(/\.[^.]*$/, "");
  const write = async () => {
    const picked = await dialog.run({
      title: t`Save the rows to correct later`,
      name: t`${stem} to correct.csv`,
      kinds: [{ name: t`CSV file`, extensions: ["csv"] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const answer = await save.run({ file, path: picked.value.path });
    if (answer.ok) saved(answer.value);
  };
  return (
    <Button loading={save.pending} onClick={() => void write()}>
      {plural(rows, {
        one: "Save the # row to correct later",
        other: "Save the # rows to correct later",
      })}
    </Button>
  );
}
