/** On a trainee's own machine: of which day the year is, what is still to be sent, and a newer file. */

import { plural, t } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconFileUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useAsker } from "../../api/asker";
import type { MyHoursSaved } from "../../api/generated/types";
import { useLong, useRead } from "../../api/hooks";
import { formatInstant } from "../../components/dates";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { fileName, useFileToast } from "../../components/saved";
import { useWhenOpened } from "../../components/whenOpened";
import classes from "./my_year.module.css";
import { OpenYearFields } from "./OpenYearFields";
import { useOpenYear } from "./openYear";

export function OwnYearBar({ name }: { name: string }) {
  const me = useAsker();
  const here = useRead("my_year.here", {}, { enabled: me !== null && me.account === null });
  const [newer, setNewer] = useState(false);
  const own = here.data?.own ?? null;
  if (own === null) return null;
  const made = formatInstant(own.made_at);
  const nothing = own.to_send + own.files_to_send === 0;
  return (
    <div className={classes["bar"]}>
      <p className={classes["words"]}>
        <Trans>
          As of <strong>{made}</strong>: what your coordinator changed since is not here.
        </Trans>{" "}
        {nothing ? <Trans>Your coordinator has all your hours.</Trans> : null}
        {own.to_send === 0 ? null : (
          <Plural
            value={own.to_send}
            one="# entry of hours is still to be sent."
            other="# entries of hours are still to be sent."
          />
        )}{" "}
        {own.files_to_send === 0 ? null : (
          <Plural
            value={own.files_to_send}
            one="# file of evidence is still to be sent."
            other="# files of evidence are still to be sent."
          />
        )}
      </p>
      <Button variant="subtle" onClick={() => setNewer(true)}>
        <Trans>Open a newer file</Trans>
      </Button>
      <SaveHours name={name} nothing={nothing} />
      <NewerPanel open={newer} onClose={() => setNewer(false)} />
    </div>
  );
}

function SaveHours({ name, nothing }: { name: string; nothing: boolean }) {
  const { t } = useLingui();
  const dialog = useLong("host.save_file");
  const { run, pending } = useLong("my_year.save_hours");
  const saved = useFileToast();
  const save = async () => {
    const picked = await dialog.run({
      title: t`Save for my coordinator`,
      name: `${name} - ${t`Hours`}.myhours`,
      kinds: [{ name: t`Hours for the coordinator`, extensions: ["myhours"] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const answer = await run({ path: picked.value.path });
    if (!answer.ok) return;
    saved(savedWords(answer.value), answer.value.path);
  };
  return (
    <Button
      disabled={nothing}
      loading={pending}
      leftSection={<IconFileUpload size={16} stroke={1.5} aria-hidden="true" />}
      onClick={() => void save()}
    >
      <Trans>Save for my coordinator…</Trans>
    </Button>
  );
}

/** "Saved 1 entry and 2 files to ada.myhours"; says what did not fit. */
function savedWords({ path, entries, files, files_left: left }: MyHoursSaved): string {
  const file = fileName(path);
  const some = plural(entries, { one: "# entry", other: "# entries" });
  const more = plural(files, { one: "# file", other: "# files" });
  const told = files === 0 ? t`Saved ${some} to ${file}` : t`Saved ${some} and ${more} to ${file}`;
  if (left === 0) return told;
  const rest = plural(left, {
    one: "# file did not fit and goes with the next one.",
    other: "# files did not fit and go with the next one.",
  });
  return `${told}. ${rest}`;
}

function NewerPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const year = useOpenYear(({ made_at: at }) => {
    const made = formatInstant(at);
    notifications.show({ message: t`Your year is now as of ${made}` });
    onClose();
  });
  useWhenOpened(open, () => year.begin());
  return (
    <SidePanel
      open={open}
      title={t`Open a newer file`}
      pending={year.pending}
      action={t`Open it`}
      blocked={year.ready ? null : t`Choose the file and write its passphrase.`}
      onSubmit={() => void year.submit()}
      onClose={onClose}
    >
      <p className={classes["text"]}>
        <Trans>
          It takes the place of the year that is open here. Hours that you have not sent yet stay.
        </Trans>
      </p>
      <OpenYearFields year={year} />
      <FormError error={year.error} />
    </SidePanel>
  );
}
