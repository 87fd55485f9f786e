/** One milestone of a draft: when it is held, what is weighed, what must hold. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Input, MultiSelect, NumberInput, Select, TextInput } from "@mantine/core";
import type {
  Decision,
  Program,
  ProgramFault,
  ProgramMilestone,
} from "../../../api/generated/types";
import { SidePanel } from "../../../components/SidePanel";
import { decisionWords, kindWords } from "../words";
import classes from "./Draft.module.css";
import { FloorsField } from "./FloorsField";
import { faultAt, placeOf } from "./faults";
import { NumberField } from "./NumberField";
import { useEntry } from "./useEntry";

export interface MilestonePanelProps {
  program: Program;
  faults: readonly ProgramFault[];
  milestone: ProgramMilestone;
  /** Under which name unsaved work is kept. */
  kept: string;
  pending: boolean;
  onSave: (milestone: ProgramMilestone) => void;
  onRemove: () => void;
  onClose: () => void;
}

export function MilestonePanel(props: MilestonePanelProps) {
  const { program, faults, milestone, kept, pending, onSave, onRemove, onClose } = props;
  const { t, i18n } = useLingui();
  const { now, set, dirty, forget } = useEntry(kept, milestone);
  const leave = () => void forget().then(onClose);
  const place = placeOf(program, "milestones", milestone.code);
  const fault = (field: string) => faultAt(faults, `${place}.${field}`);
  const inDays = "days" in now.offset;
  const offset = "days" in now.offset ? now.offset.days : now.offset.months;
  return (
    <SidePanel
      open
      title={milestone.name}
      subtitle={i18n._(kindWords[milestone.kind])}
      dirty={dirty}
      pending={pending}
      action={t`Save the milestone`}
      onSubmit={() => void forget().then(() => onSave(now))}
      onClose={leave}
    >
      <TextInput
        label={t`Name`}
        required
        value={now.name}
        error={fault("name")}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <div className={classes["pair"]}>
        <NumberField
          label={t`Held after`}
          value={offset}
          error={fault("offset.days") ?? fault("offset.months")}
          onChange={(value) => set({ offset: inDays ? { days: value } : { months: value } })}
        />
        <Select
          label={t`Counted in`}
          allowDeselect={false}
          value={inDays ? "days" : "months"}
          data={[
            { value: "days", label: t`days from the start` },
            { value: "months", label: t`months from the start` },
          ]}
          onChange={(unit) =>
            set({ offset: unit === "days" ? { days: offset } : { months: offset } })
          }
        />
      </div>
      {now.criteria ? (
        <>
          <Weights program={program} milestone={now} error={fault("criteria")} onChange={set} />
          <NumberField
            label={t`Total needed, of 100`}
            decimals={2}
            value={now.pass_total ?? 0}
            error={fault("pass_total")}
            onChange={(pass_total) => set({ pass_total })}
          />
          <NumberInput
            label={t`Ladder points expected by then`}
            min={0}
            allowDecimal={false}
            value={now.expected_ladder_points ?? ""}
            onChange={(value) =>
              set({ expected_ladder_points: typeof value === "number" ? value : null })
            }
          />
          <FloorsField
            modules={program.modules}
            floors={now.floors ?? []}
            error={fault("floors")}
            onChange={(floors) => set({ floors })}
          />
          <MultiSelect
            label={t`Decisions`}
            value={now.decisions ?? []}
            error={fault("decisions")}
            data={Object.entries(decisionWords).map(([value, label]) => ({
              value,
              label: i18n._(label),
            }))}
            onChange={(decisions) => set({ decisions: decisions as Decision[] })}
          />
        </>
      ) : null}
      <Button
        color="overdue"
        variant="outline"
        className={classes["remove"] ?? ""}
        onClick={onRemove}
      >
        <Trans>Remove the milestone</Trans>
      </Button>
    </SidePanel>
  );
}

interface WeightsProps {
  program: Program;
  milestone: ProgramMilestone;
  error: string | null;
  onChange: (part: Partial<ProgramMilestone>) => void;
}

/** A weight for each criterion; empty takes it out. That they make 100 the core checks (R19). */
function Weights({ program, milestone, error, onChange }: WeightsProps) {
  const { t } = useLingui();
  const weights = milestone.criteria ?? [];
  const sum = weights.reduce((total, one) => total + one.weight, 0);
  const setWeight = (criterion: string, value: number | string) => {
    const order = program.criteria.map((one) => one.code);
    const rest = weights.filter((one) => one.criterion !== criterion);
    const next = typeof value === "number" ? [...rest, { criterion, weight: value }] : rest;
    onChange({
      criteria: next.sort((a, b) => order.indexOf(a.criterion) - order.indexOf(b.criterion)),
    });
  };
  return (
    <Input.Wrapper
      labelElement="div"
      label={t`Weights`}
      description={t`Together ${sum}`}
      error={error}
    >
      <fieldset className={classes["weights"]} aria-label={t`Weights`}>
        {program.criteria.map((criterion) => (
          <NumberInput
            key={criterion.code}
            label={criterion.name}
            min={0}
            max={100}
            allowDecimal={false}
            value={weights.find((one) => one.criterion === criterion.code)?.weight ?? ""}
            onChange={(value) => setWeight(criterion.code, value)}
          />
        ))}
      </fieldset>
    </Input.Wrapper>
  );
}
