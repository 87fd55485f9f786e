/** Step 1: which file. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFileSpreadsheet, IconFolderOpen } from "@tabler/icons-react";
import { useLong } from "../../api/hooks";
import { FormError } from "../../components/FormError";
import { fileName } from "../../components/saved";
import { withFile } from "./choices";
import classes from "./Import.module.css";
import { KINDS } from "./kinds";
import type { Wizard } from "./useWizard";

export function FileStep({ wizard, onChosen }: { wizard: Wizard; onChosen: () => void }) {
  const { t, i18n } = useLingui();
  const dialog = useLong("host.pick_file");
  const { choices, change, kind, look } = wizard;
  const choose = async () => {
    const picked = await dialog.run({
      title: i18n._(KINDS[kind].title),
      kinds: [{ name: t`Tables`, extensions: ["csv", "xlsx", "xlsm", "ods", "tsv", "txt"] }],
    });
    const path = picked.ok ? picked.value.path : null;
    if (path === null) return;
    change((old) => withFile(old, path));
    onChosen();
  };
  const unreadable = look.preview === null ? look.error : null;
  return (
    <div className={classes["file"]}>
      <span className={classes["sheet"]} aria-hidden="true">
        <IconFileSpreadsheet size={26} stroke={1.5} />
      </span>
      <p className={classes["lead"]}>
        {choices.path !== null ? <bdi>{fileName(choices.path)}</bdi> : i18n._(KINDS[kind].lead)}
      </p>
      <p className={classes["hint"]}>
        <Trans>
          Separator, letters and dates are recognized. You see every row before anything is stored.
        </Trans>
      </p>
      <FormError error={unreadable} />
      <Button
        variant={choices.path === null ? "filled" : "default"}
        leftSection={<IconFolderOpen size={16} stroke={1.5} aria-hidden="true" />}
        loading={dialog.pending}
        onClick={() => void choose()}
      >
        {choices.path === null ? (
          <Trans>Choose a file…</Trans>
        ) : (
          <Trans>Choose another file…</Trans>
        )}
      </Button>
    </div>
  );
}
