/** Writes the program as one file that can be imported again without loss. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMay } from "../../api/asker";
import type { ProgramRow } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { fileName, useFileToast } from "../../components/saved";

export function ExportProgram({ row }: { row: ProgramRow }) {
  const { t } = useLingui();
  const may = useMay();
  const dialog = useLong("host.save_file");
  const { run, pending } = useLong("programs.export");
  const toast = useFileToast();
  const save = async () => {
    const picked = await dialog.run({
      title: t`Export the program`,
      name: `${row.name} ${row.version}.json`,
      kinds: [{ name: t`Program files`, extensions: ["json"] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const answer = await run({ program: row.program, path: picked.value.path });
    if (!answer.ok) return;
    const file = fileName(answer.value.path);
    toast(t`Saved the program to ${file}`, answer.value.path);
  };
  if (!may("programs.export")) return null;
  return (
    <Button
      loading={pending}
      leftSection={<IconDownload size={16} stroke={1.5} aria-hidden="true" />}
      onClick={() => void save()}
    >
      <Trans>Export the program</Trans>
    </Button>
  );
}
