/** On a trainee's own machine: of which day the year is, what is still to be sent, and a newer file. */

import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconFileUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useAsker } from "../../api/asker";
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
  return (
    <div className={classes["bar"]}>
      <p className={classes["words"]}>
        <Trans>
          As of <strong>{made}</strong>: what your coordinator changed since is not here.
        </Trans>{" "}
        {own.to_send === 0 ? (
          <Trans>Your coordinator has all your hours.</Trans>
        ) : (
          <Plural
            value={own.to_send}
            one="# entry of hours is still to be sent."
            other="# entries of hours are still to be sent."
          />
        )}
      </p>
      <Button variant="subtle" onClick={() => setNewer(true)}>
        <Trans>Open a newer file</Trans>
      </Button>
      <SaveHours name={name} nothing={own.to_send === 0} />
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
    const file = fileName(answer.value.path);
    saved(
      plural(answer.value.entries, {
        one: `Saved # entry to ${file}`,
        other: `Saved # entries to ${file}`,
      }),
      answer.value.path,
    );
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
