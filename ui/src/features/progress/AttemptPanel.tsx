/** Records an attempt from the head of the page: the module first, then day and mark. */
import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useRead } from "../../api/hooks";
import { daysInWords } from "../../components/dates";
import { formatMarkText } from "../../components/quantities";
import { SidePanel } from "../../components/SidePanel";
import { useWhenOpened } from "../../components/whenOpened";
import { AttemptFields, canOverride } from "./AttemptFields";
import { markLabel } from "./marks";
import { useAttempt } from "./useAttempt";

interface AttemptPanelProps {
  enrollment: string;
  name: string;
  today: string;
  open: boolean;
  onClose: () => void;
  /** Modules that are still open, in the order of the plan. */
  modules: readonly { code: string; name: string }[];
}

export function AttemptPanel(props: AttemptPanelProps) {
  const { enrollment, name, today, open, onClose, modules } = props;
  const { t } = useLingui();
  const attempt = useAttempt(enrollment, today);
  const { form } = attempt;
  const module = form.values.module;
  const chosen = useRead(
    "progress.module",
    { enrollment, module },
    { enabled: open && module !== "" },
  ).data;
  useWhenOpened(open, () => attempt.begin());
  const submit = async () => {
    if (await attempt.record(module)) onClose();
  };
  const overriding = canOverride(attempt.refusal);
  return (
    <SidePanel
      open={open}
      title={t`Record an attempt`}
      subtitle={name}
      dirty={form.isDirty()}
      pending={attempt.pending}
      action={overriding ? t`Record anyway` : t`Record the attempt`}
      blocked={module === "" ? t`Choose a module.` : null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Select
        label={t`Module`}
        required
        searchable
        allowDeselect={false}
        data-autofocus
        data={modules.map(({ code, name: label }) => ({ value: code, label: `${code} ${label}` }))}
        nothingFoundMessage={t`No open module of that name`}
        description={chosen?.blocked ? daysInWords(chosen.blocked) : undefined}
        {...form.getInputProps("module")}
        value={module === "" ? null : module}
      />
      <AttemptFields
        form={form}
        refusal={attempt.refusal}
        error={attempt.error}
        markLabel={markLabel(chosen?.scale ?? "percent")}
        passMark={chosen === undefined ? null : formatMarkText(chosen.pass_mark)}
        today={today}
      />
    </SidePanel>
  );
}
