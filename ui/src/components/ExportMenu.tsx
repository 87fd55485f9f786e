/** Saves what a list shows as CSV, Excel or JSON: asks where, writes, says where it stands. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu, Popover } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMay } from "../api/asker";
import type { ExportFormat, ExportOf } from "../api/generated/types";
import { useLong } from "../api/hooks";
import classes from "./ExportMenu.module.css";
import { ProgressBar } from "./ProgressBar";
import { useSavedToast } from "./saved";
import { useWhenSlow } from "./whenSlow";

export interface ExportMenuProps {
  /** Which list, with the filter and the order of the screen. */
  of: ExportOf;
  /** The file's name without its ending: "trainees". */
  name: string;
}

export function ExportMenu(props: ExportMenuProps) {
  const may = useMay();
  return may("exchange.export") ? <Menus {...props} /> : null;
}

function Menus({ of, name }: ExportMenuProps) {
  const { t } = useLingui();
  const dialog = useLong("host.save_file");
  const { run, pending, progress, cancel } = useLong("exchange.export");
  const saved = useSavedToast();
  const slow = useWhenSlow(pending);
  const save = async (format: ExportFormat, kind: string) => {
    const picked = await dialog.run({
      title: t`Export`,
      name: `${name}.${format}`,
      kinds: [{ name: kind, extensions: [format] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const answer = await run({ of, format, path: picked.value.path });
    if (answer.ok) saved(answer.value);
  };
  return (
    <Popover opened={slow} position="bottom-end">
      <Menu position="bottom-end">
        <Menu.Target>
          <Popover.Target>
            <Button
              variant="subtle"
              loading={pending}
              leftSection={<IconDownload size={16} stroke={1.5} aria-hidden="true" />}
            >
              <Trans>Export</Trans>
            </Button>
          </Popover.Target>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void save("csv", t`CSV file`)}>
            <Trans>CSV</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => void save("xlsx", t`Excel workbook`)}>
            <Trans>Excel workbook</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => void save("json", t`JSON file`)}>
            <Trans>JSON</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Popover.Dropdown className={classes["work"] ?? ""} aria-label={t`Export`}>
        <ProgressBar label={t`Exporting`} progress={progress} onCancel={() => void cancel()} />
      </Popover.Dropdown>
    </Popover>
  );
}
