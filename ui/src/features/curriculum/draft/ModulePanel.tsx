/** One module of a draft: what it teaches, when, and how it is passed. */

import { Trans, useLingui } from "@lingui/react/macro";
import {
  Button,
  Checkbox,
  MultiSelect,
  NumberInput,
  Select,
  Textarea,
  TextInput,
} from "@mantine/core";
import type { Module, Program, ProgramFault } from "../../../api/generated/types";
import { SidePanel } from "../../../components/SidePanel";
import classes from "./Draft.module.css";
import { faultAt, placeOf } from "./faults";
import { NumberField } from "./NumberField";
import { useEntry } from "./useEntry";

export interface ModulePanelProps {
  program: Program;
  faults: readonly ProgramFault[];
  module: Module;
  isNew: boolean;
  /** Under which name unsaved work is kept. */
  kept: string;
  pending: boolean;
  onSave: (module: Module) => void;
  onRemove: () => void;
  onClose: () => void;
}

export function ModulePanel(props: ModulePanelProps) {
  const { program, faults, module, isNew, kept, pending, onSave, onRemove, onClose } = props;
  const { t } = useLingui();
  const { now, set, dirty, forget } = useEntry(kept, module);
  const leave = () => void forget().then(onClose);
  const place = placeOf(program, "modules", module.code);
  const fault = (field: string) => (isNew ? null : faultAt(faults, `${place}.${field}`));
  const taken = isNew && program.modules.some((one) => one.code === now.code.trim());
  const others = program.modules.filter((one) => one.code !== now.code);
  return (
    <SidePanel
      open
      title={isNew ? t`New module` : `${module.code} ${module.name}`}
      dirty={dirty}
      pending={pending}
      action={isNew ? t`Add the module` : t`Save the module`}
      blocked={
        taken
          ? t`Another module has this code.`
          : now.code.trim() === ""
            ? t`It needs a code.`
            : null
      }
      onSubmit={() => void forget().then(() => onSave({ ...now, code: now.code.trim() }))}
      onClose={leave}
    >
      {isNew ? (
        <TextInput
          label={t`Code`}
          required
          value={now.code}
          onChange={(event) => set({ code: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        label={t`Name`}
        required
        value={now.name}
        error={fault("name")}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Textarea
        label={t`Aim`}
        autosize
        value={now.aim}
        onChange={(event) => set({ aim: event.currentTarget.value })}
      />
      <div className={classes["pair"]}>
        <NumberField
          label={t`First week`}
          value={now.start_week}
          error={fault("start_week")}
          onChange={(start_week) => set({ start_week })}
        />
        <NumberField
          label={t`Due in week`}
          value={now.due_week}
          error={fault("due_week")}
          onChange={(due_week) => set({ due_week })}
        />
        <NumberField
          label={t`Hours`}
          value={now.hours}
          error={fault("hours")}
          onChange={(hours) => set({ hours })}
        />
      </div>
      <MultiSelect
        label={t`Needs`}
        description={t`Passed or exempt before an attempt.`}
        searchable
        value={now.prerequisites}
        error={fault("prerequisites")}
        data={others.map((one) => ({ value: one.code, label: `${one.code} ${one.name}` }))}
        onChange={(prerequisites) => set({ prerequisites })}
      />
      <NumberInput
        label={t`And so many other modules`}
        min={0}
        allowDecimal={false}
        value={now.also_requires_modules_passed ?? ""}
        error={fault("also_requires_modules_passed")}
        onChange={(value) =>
          set({ also_requires_modules_passed: typeof value === "number" ? value : null })
        }
      />
      <Textarea
        label={t`Assessment`}
        autosize
        value={now.assessment}
        onChange={(event) => set({ assessment: event.currentTarget.value })}
      />
      <div className={classes["pair"]}>
        <Select
          label={t`Marked as`}
          value={now.scale}
          allowDeselect={false}
          data={[
            { value: "percent", label: t`percent` },
            { value: "rubric", label: t`level 1 to 5` },
          ]}
          onChange={(scale) => set({ scale: scale === "rubric" ? "rubric" : "percent" })}
        />
        <NumberField
          label={t`Pass mark`}
          decimals={2}
          value={now.pass_mark}
          error={fault("pass_mark")}
          onChange={(pass_mark) => set({ pass_mark })}
        />
      </div>
      <div className={classes["pair"]}>
        <NumberField
          label={t`Attempts`}
          value={now.attempts}
          error={fault("attempts")}
          onChange={(attempts) => set({ attempts })}
        />
        <NumberField
          label={t`Cool-off, days`}
          value={now.cool_off_days}
          error={fault("cool_off_days")}
          onChange={(cool_off_days) => set({ cool_off_days })}
        />
      </div>
      <div className={classes["pair"]}>
        <Select
          label={t`Which result counts`}
          value={now.counts}
          allowDeselect={false}
          data={[
            { value: "best", label: t`the best` },
            { value: "last", label: t`the last` },
            { value: "first_pass", label: t`the first pass` },
          ]}
          onChange={(counts) =>
            set({ counts: counts === "last" || counts === "first_pass" ? counts : "best" })
          }
        />
        <NumberInput
          label={t`A resit counts at most`}
          min={0}
          decimalScale={2}
          value={now.resit_cap ?? ""}
          error={fault("resit_cap")}
          onChange={(value) => set({ resit_cap: typeof value === "number" ? value : null })}
        />
      </div>
      <Checkbox
        label={t`Elective: it may be left out`}
        checked={now.elective}
        onChange={(event) => set({ elective: event.currentTarget.checked })}
      />
      {isNew ? null : (
        <Button
          color="overdue"
          variant="outline"
          className={classes["remove"] ?? ""}
          onClick={onRemove}
        >
          <Trans>Remove the module</Trans>
        </Button>
      )}
    </SidePanel>
  );
}
