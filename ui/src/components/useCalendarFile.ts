/** Asks where, and writes a calendar file there. A later file moves and cancels what an earlier one brought. */
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Feed } from "../api/generated/types";
import { useLong } from "../api/hooks";
import { fileName, useFileToast } from "./saved";

export interface CalendarFile {
  save: (of: Feed) => Promise<void>;
  pending: boolean;
}

export function useCalendarFile(): CalendarFile {
  const { t } = useLingui();
  const dialog = useLong("host.save_file");
  const { run, pending } = useLong("agenda.write_file");
  const saved = useFileToast();
  const save = async (of: Feed) => {
    const picked = await dialog.run({
      title: t`Save the calendar file`,
      name: `${t`calendar`}.ics`,
      kinds: [{ name: t`Calendar file`, extensions: ["ics"] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const answer = await run({ of, path: picked.value.path });
    if (!answer.ok) return;
    const file = fileName(answer.value.path);
    const entries = plural(answer.value.entries, { one: "# entry", other: "# entries" });
    saved(t`Saved ${file} with ${entries}`, answer.value.path);
  };
  return { save, pending };
}
