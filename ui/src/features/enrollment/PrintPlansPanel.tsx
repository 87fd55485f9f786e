/** Plans of many: a PDF for each in a folder, and all of them to print. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { EnrollmentId } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { FormError } from "../../components/FormError";
import { ProgressBar } from "../../components/ProgressBar";
import { SidePanel } from "../../components/SidePanel";
import { fileName, useFileToast } from "../../components/saved";

export interface PrintPlansPanelProps {
  enrollments: readonly EnrollmentId[];
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

export function PrintPlansPanel({ enrollments, open, onClose, onDone }: PrintPlansPanelProps) {
  const { t } = useLingui();
  const dialog = useLong("host.pick_folder");
  const work = useLong("enrollment.print_plans", { errors: "return" });
  const saved = useFileToast();
  const count = enrollments.length;
  const write = async () => {
    const picked = await dialog.run({ title: t`Folder for the plans` });
    if (!picked.ok || picked.value.path === null) return;
    const folder = picked.value.path;
    const answer = await work.run({ enrollments: [...enrollments], folder });
    if (!answer.ok) return;
    const place = fileName(folder);
    const message = plural(count, {
      one: `Wrote # plan to ${place}`,
      other: `Wrote # plans to ${place}`,
    });
    saved(message, folder);
    onClose();
    onDone();
  };
  return (
    <SidePanel
      open={open}
      title={t`Print plans`}
      subtitle={plural(count, { one: "# trainee", other: "# trainees" })}
      pending={work.pending}
      action={t`Choose a folder…`}
      onSubmit={() => void write()}
      onClose={onClose}
    >
      <p>
        <Trans>
          Each trainee gets a PDF of their own, named by number and name: every module and milestone
          with the date it had at first and the date it has now. One more holds all of them to
          print.
        </Trans>
      </p>
      {work.pending ? (
        <ProgressBar
          label={t`Writing plans`}
          progress={work.progress}
          onCancel={() => void work.cancel()}
        />
      ) : null}
      <FormError error={work.error} />
    </SidePanel>
  );
}
