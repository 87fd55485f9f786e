/** Saves the appointment as a calendar file, which can be sent to candidate and raters. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconCalendarDown } from "@tabler/icons-react";
import type { CandidacyId } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { fileName, useFileToast } from "../../components/saved";

export function InvitationButton({ candidacy }: { candidacy: CandidacyId }) {
  const { t } = useLingui();
  const dialog = useLong("host.save_file");
  const { run, pending } = useLong("interviews.invitation");
  const saved = useFileToast();
  const save = async () => {
    const picked = await dialog.run({
      title: t`Save the invitation`,
      name: `${t`interview`}.ics`,
      kinds: [{ name: t`Calendar file`, extensions: ["ics"] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const answer = await run({ candidacy, path: picked.value.path });
    if (!answer.ok) return;
    const file = fileName(answer.value.path);
    saved(t`Saved ${file}`, answer.value.path);
  };
  return (
    <Button
      size="xs"
      loading={pending}
      leftSection={<IconCalendarDown size={16} stroke={1.5} aria-hidden="true" />}
      onClick={() => void save()}
    >
      <Trans>Save the invitation</Trans>
    </Button>
  );
}
