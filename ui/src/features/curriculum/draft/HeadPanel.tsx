/** What a draft says of the program as a whole. */

import { useLingui } from "@lingui/react/macro";
import { Textarea, TextInput } from "@mantine/core";
import type { Program, ProgramFault } from "../../../api/generated/types";
import { SidePanel } from "../../../components/SidePanel";
import { faultAt } from "./faults";
import { NumberField } from "./NumberField";
import { useEntry } from "./useEntry";

export interface HeadPanelProps {
  program: Program;
  faults: readonly ProgramFault[];
  /** Under which name unsaved work is kept. */
  kept: string;
  pending: boolean;
  onSave: (program: Program) => void;
  onClose: () => void;
}

export function HeadPanel({ program, faults, kept, pending, onSave, onClose }: HeadPanelProps) {
  const { t } = useLingui();
  const { now, set, dirty, forget } = useEntry(kept, program);
  const leave = () => void forget().then(onClose);
  return (
    <SidePanel
      open
      title={t`About the program`}
      dirty={dirty}
      pending={pending}
      action={t`Save`}
      onSubmit={() => void forget().then(() => onSave(now))}
      onClose={leave}
    >
      <TextInput
        label={t`Name`}
        description={t`Under another name it becomes another program.`}
        required
        value={now.name}
        error={faultAt(faults, "name")}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Textarea
        label={t`Description`}
        autosize
        value={now.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
      <NumberField
        label={t`Months`}
        value={now.duration_months}
        error={faultAt(faults, "duration_months")}
        onChange={(duration_months) => set({ duration_months })}
      />
      <NumberField
        label={t`Learning hours a week`}
        value={now.learning_hours_a_week}
        error={faultAt(faults, "learning_hours_a_week")}
        onChange={(learning_hours_a_week) => set({ learning_hours_a_week })}
      />
    </SidePanel>
  );
}
