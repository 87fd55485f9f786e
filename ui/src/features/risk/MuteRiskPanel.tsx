/** Sets an early warning aside for a while: it takes a reason and a last day (R41). */
import { useLingui } from "@lingui/react/macro";
import { Textarea } from "@mantine/core";
import type { RiskFlag } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import { daysInWords } from "../../components/dates";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useUndoToast } from "../../components/undo";
import { useWhenOpened } from "../../components/whenOpened";

interface MuteRiskPanelProps {
  open: boolean;
  flag: RiskFlag;
  enrollment: string;
  name: string;
  today: string;
  onClose: () => void;
}

interface Fields extends Record<string, unknown> {
  until: string | null;
  reason: string;
}

const FIRST: Fields = { until: null, reason: "" };

export function MuteRiskPanel(props: MuteRiskPanelProps) {
  const { open, flag, enrollment, name, today, onClose } = props;
  const { t } = useLingui();
  const { run } = useWrite("risk.mute", { errors: "return" });
  const { form, error, pending, send, begin } = useCoreForm<Fields>(FIRST);
  const undone = useUndoToast();
  useWhenOpened(open, () => begin());
  const { until } = form.values;
  const submit = async () => {
    if (until === null) return;
    const answer = await send(({ reason }) => run({ enrollment, kind: flag.kind, until, reason }));
    if (!answer.ok) return;
    onClose();
    undone(t`A warning about ${name} is set aside`, answer.value.undo);
  };
  return (
    <SidePanel
      open={open}
      title={t`Set the warning aside`}
      subtitle={daysInWords(flag.why)}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Set it aside`}
      blocked={until === null ? t`Say up to which day.` : null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error} />
      <DateField
        label={t`Up to and including`}
        required
        min={today}
        value={until}
        error={(form.errors["until"] ?? null) as string | null}
        onChange={(day) => form.setFieldValue("until", day)}
      />
      <Textarea
        label={t`Reason`}
        description={t`It stays in the history. After that day the warning shows again if it still holds.`}
        required
        autosize
        minRows={3}
        {...form.getInputProps("reason")}
      />
    </SidePanel>
  );
}
