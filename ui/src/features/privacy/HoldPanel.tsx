/** Sets a legal hold, or releases the one that stands: meanwhile no clock runs and nothing is erased (R38). */

import { Trans, useLingui } from "@lingui/react/macro";
import { Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { PersonId } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { formatDay } from "../../components/dates";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useWhenOpened } from "../../components/whenOpened";

interface HoldPanelProps {
  person: PersonId;
  name: string;
  /** Whether one stands. */
  held: boolean;
  open: boolean;
  onClose: () => void;
}

export function HoldPanel({ person, name, held, open, onClose }: HoldPanelProps) {
  const { t } = useLingui();
  const set = useWrite("privacy.hold", { errors: "return" });
  const release = useWrite("privacy.release_hold", { errors: "return" });
  const { form, error, pending, send, begin } = useCoreForm({ reason: "" });
  useWhenOpened(open, () => begin());
  const submit = async () => {
    const reason = form.values.reason.trim();
    const answer = held
      ? await send(() => release.run({ person, reason }))
      : await send(() => set.run({ person, reason }));
    if (!answer.ok) return;
    notifications.show({
      message: held
        ? t`The legal hold on ${name} is released.`
        : t`A legal hold on ${name} stands.`,
    });
    onClose();
  };
  return (
    <SidePanel
      open={open}
      title={held ? t`Release the legal hold` : t`Set a legal hold`}
      subtitle={name}
      dirty={form.isDirty()}
      pending={pending}
      action={held ? t`Release the legal hold` : t`Set the legal hold`}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {held ? (
        <Standing person={person} />
      ) : (
        <p className="ft-muted">
          <Trans>
            While it stands, no clock runs and nothing about this person is erased: for a claim, a
            complaint or an inquiry. The person sees that it stands, not why.
          </Trans>
        </p>
      )}
      <FormError error={error} />
      <Textarea
        label={t`Reason`}
        description={held ? t`Why it is no longer needed.` : t`What it is for.`}
        required
        {...form.getInputProps("reason")}
      />
    </SidePanel>
  );
}

/** Why it stands, and since when. */
function Standing({ person }: { person: PersonId }) {
  const hold = useRead("privacy.due", {}).data?.holds.find((one) => one.person === person);
  if (hold === undefined) return null;
  const { reason, set_by: by } = hold;
  const since = formatDay(hold.since);
  return (
    <div>
      <p>
        <strong>{reason}</strong>
      </p>
      <p className="ft-muted">
        <Trans>
          Set by {by} on {since}. Once it is released the clocks run again, as if it had not stood.
        </Trans>
      </p>
    </div>
  );
}
