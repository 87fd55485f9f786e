/** Accepts a plan that cannot work, with a reason that stays beside it (R10). */
import { useLingui } from "@lingui/react/macro";
import { Textarea } from "@mantine/core";
import type { ConflictView, EnrollmentId } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { daysInWords } from "../../components/dates";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useUndoToast } from "../../components/undo";
import { useWhenOpened } from "../../components/whenOpened";

interface AcceptConflictPanelProps {
  open: boolean;
  conflict: ConflictView;
  enrollment: EnrollmentId;
  onClose: () => void;
}

export function AcceptConflictPanel(props: AcceptConflictPanelProps) {
  const { open, conflict, enrollment, onClose } = props;
  const { t } = useLingui();
  const { run } = useWrite("enrollment.accept_conflict", { errors: "return" });
  const { form, error, pending, send, begin } = useCoreForm({ reason: "" });
  const undone = useUndoToast();
  const { code, cause } = conflict;
  useWhenOpened(open, () => begin());
  const submit = async () => {
    const answer = await send(({ reason }) => run({ enrollment, code, cause, reason }));
    if (!answer.ok) return;
    onClose();
    undone(t`The conflict at ${code} is accepted`, answer.value.undo);
  };
  return (
    <SidePanel
      open={open}
      title={t`Accept the conflict at ${code}`}
      subtitle={daysInWords(conflict.message)}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Accept it`}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error} />
      <Textarea
        label={t`Reason`}
        description={t`It stays in the history, and the conflict leaves the Monday page.`}
        required
        autosize
        minRows={3}
        data-autofocus
        {...form.getInputProps("reason")}
      />
    </SidePanel>
  );
}
