/** The rhythm of the check-ins (R25) and the thresholds of the early warnings (R41) of a draft. */
import { Trans, useLingui } from "@lingui/react/macro";
import type { Program, ProgramFault } from "../../../api/generated/types";
import { SidePanel } from "../../../components/SidePanel";
import classes from "./Draft.module.css";
import { EveryField } from "./EveryField";
import { faultAt } from "./faults";
import { NumberField } from "./NumberField";
import { useEntry } from "./useEntry";

export interface CarePanelProps {
  program: Program;
  faults: readonly ProgramFault[];
  /** Under which name unsaved work is kept. */
  kept: string;
  pending: boolean;
  onSave: (part: Pick<Program, "check_ins" | "risk">) => void;
  onClose: () => void;
}

export function CarePanel({ program, faults, kept, pending, onSave, onClose }: CarePanelProps) {
  const { t } = useLingui();
  const { check_ins, risk } = program;
  const { now, set, dirty, forget } = useEntry(kept, { check_ins, risk });
  const fault = (path: string) => faultAt(faults, path);
  /** A threshold with its label. */
  const threshold = (field: Exclude<keyof Program["risk"], "failed_attempts">, label: string) => (
    <NumberField
      label={label}
      value={now.risk[field]}
      error={fault(`risk.${field}`)}
      onChange={(value) => set({ risk: { ...now.risk, [field]: value } })}
    />
  );
  const failed = (field: keyof Program["risk"]["failed_attempts"], label: string) => (
    <NumberField
      label={label}
      value={now.risk.failed_attempts[field]}
      error={fault(`risk.failed_attempts.${field}`)}
      onChange={(value) =>
        set({
          risk: { ...now.risk, failed_attempts: { ...now.risk.failed_attempts, [field]: value } },
        })
      }
    />
  );
  return (
    <SidePanel
      open
      title={t`Check-ins and warnings`}
      dirty={dirty}
      pending={pending}
      action={t`Save`}
      onSubmit={() => void forget().then(() => onSave(now))}
      onClose={() => void forget().then(onClose)}
    >
      <EveryField
        label={t`Mentor checks in`}
        list={now.check_ins.mentor ?? []}
        error={fault("check_ins.mentor")}
        onChange={(mentor) => set({ check_ins: { ...now.check_ins, mentor } })}
      />
      <EveryField
        label={t`Coordinator checks in`}
        list={now.check_ins.coordinator ?? []}
        error={fault("check_ins.coordinator")}
        onChange={(coordinator) => set({ check_ins: { ...now.check_ins, coordinator } })}
      />
      <h3 className={classes["group"]}>
        <Trans>Warn when</Trans>
      </h3>
      <div className={classes["two"]}>
        {threshold("contact_gap_days", t`Days without contact over`)}
        {threshold("contact_gap_escalates_days", t`They weigh double over`)}
        {threshold("hours_below_percent_of_plan", t`Planned hours below, %`)}
        {threshold("hours_window_days", t`In the last days`)}
        {failed("count", t`Failed attempts`)}
        {failed("within_days", t`Within days`)}
        {threshold("module_overdue_days", t`Module overdue, days over`)}
        {threshold("missed_check_ins_in_a_row", t`Check-ins missed in a row`)}
        {threshold("mood_at_most", t`Last mood of 5, at most`)}
      </div>
    </SidePanel>
  );
}
