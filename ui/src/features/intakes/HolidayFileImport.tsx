/** Days off from a file: what it says is shown first, and goes into the list with a click. */

import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFolderOpen } from "@tabler/icons-react";
import { useState } from "react";
import type { HolidayFile } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { formatDay } from "../../components/dates";
import type { HolidayListProps } from "./HolidayList";
import classes from "./HolidayList.module.css";

export function HolidayFileImport({ value, onChange }: HolidayListProps) {
  const { t } = useLingui();
  const dialog = useLong("host.pick_file");
  const { run, pending } = useLong("holidays.read_file");
  const [file, setFile] = useState<HolidayFile | null>(null);
  const choose = async () => {
    const picked = await dialog.run({
      title: t`Import days off`,
      kinds: [
        { name: t`Calendars and tables`, extensions: ["ics", "csv", "xlsx", "ods", "tsv", "txt"] },
      ],
    });
    if (!picked.ok || picked.value.path === null) return;
    const answer = await run({ path: picked.value.path, holidays: [...value] });
    if (answer.ok) setFile(answer.value);
  };
  if (file !== null) {
    return (
      <FilePreview
        file={file}
        onTake={() => {
          onChange(file.holidays);
          setFile(null);
        }}
        onClose={() => setFile(null)}
      />
    );
  }
  return (
    <div className={classes["buttons"]}>
      <Button
        size="xs"
        variant="subtle"
        loading={pending || dialog.pending}
        leftSection={<IconFolderOpen size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => void choose()}
      >
        <Trans>Import days off from a file…</Trans>
      </Button>
    </div>
  );
}

interface FilePreviewProps {
  file: HolidayFile;
  onTake: () => void;
  onClose: () => void;
}

function FilePreview({ file, onTake, onClose }: FilePreviewProps) {
  const { t } = useLingui();
  const name = file.file_name;
  return (
    <section className={classes["file"]} aria-label={t`Days off from ${name}`} aria-live="polite">
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {": "}
        <Plural value={file.new.length} _0="no new day" one="# new day" other="# new days" />
        {file.known === 0 ? null : (
          <>
            {" · "}
            <Plural value={file.known} one="# is listed already" other="# are listed already" />
          </>
        )}
        {file.far === 0 ? null : (
          <>
            {" · "}
            <Plural value={file.far} one="# is too far away" other="# are too far away" />
          </>
        )}
      </p>
      <ul className={`${classes["list"]} ft-num`}>
        {file.new.map((holiday) => (
          <li key={holiday.day}>
            <span className={classes["day"]}>{formatDay(holiday.day)}</span>
            <bdi className={classes["name"]}>{holiday.name}</bdi>
          </li>
        ))}
      </ul>
      {file.rejected.map((one) => (
        <p key={`${one.row} ${one.column}`} className={classes["rejected"]}>
          <Trans>Row {one.row}:</Trans> <bdi>{one.value}</bdi> {one.message}
        </p>
      ))}
      <div className={classes["buttons"]}>
        <Button size="xs" disabled={file.new.length === 0} onClick={onTake}>
          {plural(file.new.length, { one: "Add # day off", other: "Add # days off" })}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          <Trans>Leave the file</Trans>
        </Button>
      </div>
    </section>
  );
}
