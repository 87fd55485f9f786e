/** Files that show what something rests on: attach, open in the system's viewer, save, take away. */

import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots, IconFile, IconPaperclip, IconPhoto } from "@tabler/icons-react";
import { useState } from "react";
import { useMay } from "../api/asker";
import type { AttachmentSaved, AttachmentView } from "../api/generated/types";
import { useLong, useWrite } from "../api/hooks";
import type { Result } from "../api/host";
import classes from "./AttachedFiles.module.css";
import { formatInstant } from "./dates";
import { formatBytes } from "./quantities";
import { fileName, useFileToast } from "./saved";
import { useUndoToast } from "./undo";

/** What the dialog offers; the core looks into the file. */
const ENDINGS = [
  ...["pdf", "jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "tif", "tiff"],
  ...["txt", "text", "csv"],
];
const PAPER = ["pdf", "text", "csv"];

type Attach = (path: string) => Promise<Result<AttachmentSaved>>;
type Removal = "attachments.remove" | "attachments.remove_from_hours";

interface AttachedFilesProps {
  /** What they are attached to, as a sentence names it. */
  name: string;
  files: readonly AttachmentView[];
  /** Attaches the file at a path; without it nothing is attached or taken away here. */
  attach: Attach | null;
  /** What takes one away. */
  removal?: Removal;
  /** In a cell of a table: size, who and when only stand in the small window over the name. */
  compact?: boolean;
}

export function AttachedFiles(props: AttachedFilesProps) {
  const { name, files, attach, removal = "attachments.remove", compact = false } = props;
  const { t } = useLingui();
  const removable = useMay()(removal) && attach !== null;
  if (files.length === 0 && attach === null) return null;
  return (
    <div className={classes["files"]} data-compact={compact || undefined}>
      {files.length === 0 ? null : (
        <ul aria-label={t`Files attached to ${name}`}>
          {files.map((file) => (
            <FileLine
              key={file.attachment}
              file={file}
              removal={removable ? removal : null}
              compact={compact}
            />
          ))}
        </ul>
      )}
      {attach === null ? null : <AttachButton name={name} attach={attach} />}
    </div>
  );
}

function AttachButton({ name, attach }: { name: string; attach: Attach }) {
  const { t } = useLingui();
  const dialog = useLong("host.pick_file");
  const [pending, setPending] = useState(false);
  const undone = useUndoToast();
  const pick = async () => {
    const picked = await dialog.run({
      title: t`Attach a file to ${name}`,
      kinds: [{ name: t`PDF, images, text`, extensions: ENDINGS }],
    });
    const path = picked.ok ? picked.value.path : null;
    if (path === null) return;
    setPending(true);
    const saved = await attach(path);
    setPending(false);
    if (!saved.ok) return;
    const file = saved.value.name;
    undone(t`Attached ${file}`, saved.value.undo);
  };
  return (
    <Button
      size="xs"
      variant="subtle"
      aria-label={t`Attach a file to ${name}`}
      leftSection={<IconPaperclip size={16} stroke={1.5} aria-hidden="true" />}
      loading={dialog.pending || pending}
      onClick={() => void pick()}
    >
      <Trans>Attach a file…</Trans>
    </Button>
  );
}

interface FileLineProps {
  file: AttachmentView;
  removal: Removal | null;
  compact: boolean;
}

function FileLine({ file, removal, compact }: FileLineProps) {
  const { t } = useLingui();
  const open = useLong("attachments.open");
  const dialog = useLong("host.save_file");
  const copy = useLong("attachments.save");
  const remove = useWrite(removal ?? "attachments.remove");
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
  const size = formatBytes(file.bytes);
  const Icon = PAPER.includes(file.kind) ? IconFile : IconPhoto;
  return (
    <li>
      <Button
        size="xs"
        variant="subtle"
        className={classes["name"]}
        title={compact ? `${name} · ${size} · ${added_by}, ${day}` : name}
        aria-label={t`Open ${name}`}
        leftSection={<Icon size={16} stroke={1.5} aria-hidden="true" />}
        loading={open.pending}
        onClick={() => void open.run({ attachment })}
      >
        <bdi className="ft-cut">{name}</bdi>
      </Button>
      {compact ? null : (
        <span className={classes["about"]}>
          {size} ·{" "}
          <Trans>
            {added_by}, {day}
          </Trans>
        </span>
      )}
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
          {removal !== null ? (
            <Menu.Item onClick={() => void takeAway()}>
              <Trans>Remove</Trans>
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
