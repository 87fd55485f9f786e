/** The files that show what a threshold check rests on: attach, open in the system's viewer, save, take away. */

import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots, IconFile, IconPaperclip, IconPhoto } from "@tabler/icons-react";
import type { AttachmentView, CheckView } from "../../api/generated/types";
import { useLong, useWrite } from "../../api/hooks";
import { formatInstant } from "../../components/dates";
import { formatBytes } from "../../components/quantities";
import { fileName, useFileToast } from "../../components/saved";
import { useUndoToast } from "../../components/undo";
import classes from "./CheckFiles.module.css";

/** What the dialog offers; the core looks into the file. */
const ENDINGS = [
  ...["pdf", "jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "tif", "tiff"],
  ...["txt", "text", "csv"],
];
const PAPER = ["pdf", "text", "csv"];

export function CheckFiles({ check, candidacy }: { check: CheckView; candidacy: string }) {
  const { t } = useLingui();
  const dialog = useLong("host.pick_file");
  const add = useLong("attachments.add");
  const undone = useUndoToast();
  const { name } = check;
  const attach = async () => {
    const picked = await dialog.run({
      title: t`Attach a file to ${name}`,
      kinds: [{ name: t`PDF, images, text`, extensions: ENDINGS }],
    });
    const path = picked.ok ? picked.value.path : null;
    if (path === null) return;
    const saved = await add.run({ candidacy, code: check.code, path });
    if (!saved.ok) return;
    const file = saved.value.name;
    undone(t`Attached ${file}`, saved.value.undo);
  };
  return (
    <div className={classes["files"]}>
      {check.attachments.length === 0 ? null : (
        <ul aria-label={t`Files attached to ${name}`}>
          {check.attachments.map((file) => (
            <FileLine key={file.attachment} file={file} />
          ))}
        </ul>
      )}
      <Button
        size="xs"
        variant="subtle"
        aria-label={t`Attach a file to ${name}`}
        leftSection={<IconPaperclip size={16} stroke={1.5} aria-hidden="true" />}
        loading={dialog.pending || add.pending}
        onClick={() => void attach()}
      >
        <Trans>Attach a file…</Trans>
      </Button>
    </div>
  );
}

function FileLine({ file }: { file: AttachmentView }) {
  const { t } = useLingui();
  const open = useLong("attachments.open");
  const dialog = useLong("host.save_file");
  const copy = useLong("attachments.save");
  const remove = useWrite("attachments.remove");
  const undone = useUndoToast();
  const shown = useFileToast();
  const { attachment, name, added_by } = file;
  const save = async () => {
    const picked = await dialog.run({ title: t`Save a copy`, name, kinds: [] });
    if (!picked.ok || picked.value.path === null) return;
    const saved = await copy.run({ attachment, path: picked.value.path });
    if (!saved.ok) return;
    const written = fileName(saved.value.path);
    shown(t`Saved ${written}`, saved.value.path);
  };
  const takeAway = async () => {
    const removed = await remove.run({ attachment });
    if (removed.ok) undone(t`Removed ${name}`, removed.value.undo);
  };
  const day = formatInstant(file.added_at);
  const Icon = PAPER.includes(file.kind) ? IconFile : IconPhoto;
  return (
    <li>
      <Button
        size="xs"
        variant="subtle"
        className={classes["name"]}
        title={name}
        aria-label={t`Open ${name}`}
        leftSection={<Icon size={16} stroke={1.5} aria-hidden="true" />}
        loading={open.pending}
        onClick={() => void open.run({ attachment })}
      >
        <bdi>{name}</bdi>
      </Button>
      <span className={classes["about"]}>
        {formatBytes(file.bytes)} ·{" "}
        <Trans>
          {added_by}, {day}
        </Trans>
      </span>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={t`More about ${name}`}>
            <IconDots size={16} stroke={1.5} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void save()}>
            <Trans>Save a copy…</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => void takeAway()}>
            <Trans>Remove</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
