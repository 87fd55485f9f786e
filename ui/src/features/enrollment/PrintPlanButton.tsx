/** The plan of one trainee as PDF, with the original dates beside the current ones. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useMay } from "../../api/asker";
import type { TraineeRow } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { fileName, useFileToast } from "../../components/saved";

export function PrintPlanButton({ row }: { row: TraineeRow }) {
  const { t } = useLingui();
  const may = useMay();
  const dialog = useLong("host.save_file");
  const { run, pending } = useLong("enrollment.print_plan");
  const saved = useFileToast();
  if (!may("enrollment.print_plan")) return null;
  const save = async () => {
    const whom = [row.number, row.name].filter(Boolean).join(" ");
    const picked = await dialog.run({
      title: t`Print the plan`,
      name: `${whom} - ${t`Plan`}.pdf`,
      kinds: [{ name: t`PDF file`, extensions: ["pdf"] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const { path } = picked.value;
    const answer = await run({ enrollment: row.enrollment, path });
    if (!answer.ok) return;
    const file = fileName(path);
    saved(t`Saved ${file}`, path);
  };
  return (
    <Button
      variant="subtle"
      loading={pending}
      leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden="true" />}
      onClick={() => void save()}
    >
      <Trans>Print the plan…</Trans>
    </Button>
  );
}
