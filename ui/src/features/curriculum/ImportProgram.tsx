/** Brings in a program file. What is wrong with it is said by its path; then nothing is stored. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconFileImport } from "@tabler/icons-react";
import { useMay } from "../../api/asker";
import type { CoreError, ProgramRow } from "../../api/generated/types";
import { useLong } from "../../api/hooks";

export interface ImportProgramProps {
  /** True where it is the one thing to do. */
  primary: boolean;
  onImported: (row: ProgramRow) => void;
  onRefused: (error: CoreError | null) => void;
}

export function ImportProgram({ primary, onImported, onRefused }: ImportProgramProps) {
  const { t } = useLingui();
  const may = useMay();
  const dialog = useLong("host.pick_file");
  const { run, pending } = useLong("programs.import", { errors: "return" });
  const start = async () => {
    onRefused(null);
    const picked = await dialog.run({
      title: t`Import a program file`,
      kinds: [{ name: t`Program files`, extensions: ["json"] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const answer = await run({ path: picked.value.path });
    if (!answer.ok) {
      onRefused(answer.error);
      return;
    }
    const { name, version } = answer.value;
    notifications.show({ message: t`${name}, version ${version}, is here.` });
    onImported(answer.value);
  };
  if (!may("programs.import")) return null;
  return (
    <Button
      variant={primary ? "filled" : "default"}
      loading={pending}
      leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden="true" />}
      onClick={() => void start()}
    >
      <Trans>Import a program file</Trans>
    </Button>
  );
}
