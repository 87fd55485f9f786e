/** What a trainee logged or changed on the own machine: looked at first, then taken in, each entry once. */

import { plural, t } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFolderOpen } from "@tabler/icons-react";
import { useState } from "react";
import type { BroughtEntry, EnrollmentId, HoursTakenIn } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { formatInstant } from "../../components/dates";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { fileName } from "../../components/saved";
import { useUndoToast } from "../../components/undo";
import { useWhenOpened } from "../../components/whenOpened";
import { BroughtEntries } from "./BroughtEntries";
import { BroughtFiles } from "./BroughtFiles";
import { asked, counted, type Decisions, firstDecisions } from "./decisions";
import classes from "./my_year.module.css";

export interface TakeInPanelProps {
  enrollment: EnrollmentId;
  name: string;
  open: boolean;
  onClose: () => void;
}

const WIDTH = 720;
const UNDECIDED: Decisions = new Map();

export function TakeInPanel({ enrollment, name, open, onClose }: TakeInPanelProps) {
  const { t } = useLingui();
  const dialog = useLong("host.pick_file");
  const { run, pending, error } = useLong("my_year.take_in", { errors: "return" });
  const [path, setPath] = useState<string | null>(null);
  const [looked, setLooked] = useState<HoursTakenIn | null>(null);
  const [decisions, setDecisions] = useState(UNDECIDED);
  const undone = useUndoToast();
  useWhenOpened(open, () => {
    setPath(null);
    setLooked(null);
  });
  const choose = async () => {
    const picked = await dialog.run({
      title: t`Take in hours`,
      kinds: [{ name: t`Hours from a trainee`, extensions: ["myhours"] }],
    });
    const chosen = picked.ok ? picked.value.path : null;
    if (chosen === null) return;
    setPath(chosen);
    const answer = await run({ path: chosen, enrollment, dry_run: true });
    setLooked(answer.ok ? answer.value : null);
    setDecisions(answer.ok ? firstDecisions(answer.value.entries) : UNDECIDED);
  };
  const take = async () => {
    if (path === null) return;
    const request = { path, enrollment, decisions: asked(decisions), dry_run: false };
    const answer = await run(request);
    if (!answer.ok) return;
    undone(`${name}: ${takenWords(answer.value)}`, answer.value.undo);
    onClose();
  };
  const decide = (entry: BroughtEntry, take: boolean) =>
    setDecisions((old) => new Map(old).set(entry.hours, take));
  const changes = counted(looked?.entries ?? [], decisions);
  const count = (looked?.new ?? 0) + changes.taken;
  const files = looked?.new_files ?? 0;
  const saved = looked === null ? "" : formatInstant(looked.saved_at);
  return (
    <SidePanel
      open={open}
      title={t`Take in hours`}
      subtitle={name}
      width={WIDTH}
      pending={pending}
      action={
        count === 0 && files > 0
          ? plural(files, { one: "Take in # file", other: "Take in # files" })
          : count === 0 && changes.left > 0
            ? plural(changes.left, { one: "Leave # change", other: "Leave # changes" })
            : plural(count, { one: "Take in # entry", other: "Take in # entries" })
      }
      blocked={useBlocked(looked, changes)}
      onSubmit={() => void take()}
      onClose={onClose}
    >
      <div className={classes["file"]}>
        <Button
          loading={dialog.pending}
          leftSection={<IconFolderOpen size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => void choose()}
        >
          {path === null ? <Trans>Choose a file…</Trans> : <Trans>Choose another file…</Trans>}
        </Button>
        {path === null ? null : <bdi className={classes["name"]}>{fileName(path)}</bdi>}
      </div>
      <FormError error={error} />
      {looked === null ? (
        <p className={classes["text"]}>
          <Trans>
            The file that {name} saved with “Save for my coordinator”. You see every entry before
            anything is stored; they are logged, not approved.
          </Trans>
        </p>
      ) : (
        <>
          <p className={classes["text"]}>
            <Trans>Saved by the trainee on {saved}.</Trans>
          </p>
          {looked.entries.length === 0 ? null : (
            <BroughtEntries entries={looked.entries} decisions={decisions} onDecide={decide} />
          )}
          {looked.files.length === 0 ? null : <BroughtFiles files={looked.files} />}
        </>
      )}
    </SidePanel>
  );
}

/** "2 entries and 1 file taken in". */
function takenWords({ new: added, new_files: files, changes, left }: HoursTakenIn): string {
  const entries = added + changes;
  const some = plural(entries, { one: "# entry", other: "# entries" });
  const more = plural(files, { one: "# file", other: "# files" });
  if (entries > 0) return files === 0 ? t`${some} taken in` : t`${some} and ${more} taken in`;
  if (files > 0) return t`${more} taken in`;
  return plural(left, { one: "# change left", other: "# changes left" });
}

function useBlocked(
  looked: HoursTakenIn | null,
  { taken, left, open }: ReturnType<typeof counted>,
): string | null {
  const { t } = useLingui();
  if (looked === null) return t`Choose a file.`;
  if (open > 0) return t`Take or leave what was approved already.`;
  return looked.new + looked.new_files + taken + left === 0 ? t`Nothing in it is new.` : null;
}
