/** A competency or a criterion of a draft: its name, the sentence behind each level, its questions. */

import { useLingui } from "@lingui/react/macro";
import { Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import type {
  Anchors,
  Competency,
  Criterion,
  Program,
  ProgramFault,
} from "../../../api/generated/types";
import { SidePanel } from "../../../components/SidePanel";
import { faultAt, placeOf } from "./faults";
import { useEntry } from "./useEntry";

export type AnchoredEntry =
  | { kind: "competencies"; entry: Competency }
  | { kind: "criteria"; entry: Criterion };

export interface AnchorsPanelProps {
  program: Program;
  faults: readonly ProgramFault[];
  of: AnchoredEntry;
  /** Under which name unsaved work is kept. */
  kept: string;
  pending: boolean;
  onSave: (of: AnchoredEntry) => void;
  onClose: () => void;
}

const LEVELS = ["1", "2", "3", "4", "5"] as const;
const EMPTY: Anchors = { "1": "", "2": "", "3": "", "4": "", "5": "" };

export function AnchorsPanel(props: AnchorsPanelProps) {
  const { program, faults, of, kept, pending, onSave, onClose } = props;
  const { t } = useLingui();
  const { now, set: setOf, dirty, forget } = useEntry<AnchoredEntry>(kept, of);
  const set = (part: Partial<Competency> & Partial<Criterion>) =>
    setOf({ entry: { ...now.entry, ...part } } as Partial<AnchoredEntry>);
  const place = placeOf(program, of.kind, of.entry.code);
  const fault = (field: string) => faultAt(faults, `${place}.${field}`);
  const anchors = now.entry.anchors ?? EMPTY;
  return (
    <SidePanel
      open
      title={of.entry.name}
      dirty={dirty}
      pending={pending}
      action={t`Save`}
      onSubmit={() => void forget().then(() => onSave(now))}
      onClose={() => void forget().then(onClose)}
    >
      <TextInput
        label={t`Name`}
        required
        value={now.entry.name}
        error={fault("name")}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      {now.kind === "criteria" ? (
        <Textarea
          label={t`What it means`}
          autosize
          value={now.entry.meaning}
          onChange={(event) => set({ meaning: event.currentTarget.value })}
        />
      ) : (
        <>
          <Checkbox
            label={t`Scored in selection`}
            checked={now.entry.selection}
            onChange={(event) => set({ selection: event.currentTarget.checked })}
          />
          <Select
            label={t`Scored from`}
            allowDeselect={false}
            value={now.entry.from_milestone}
            error={fault("from_milestone")}
            data={program.milestones.map((one) => ({ value: one.code, label: one.name }))}
            onChange={(from_milestone) => {
              if (from_milestone !== null) set({ from_milestone });
            }}
          />
        </>
      )}
      {LEVELS.map((level) => (
        <Textarea
          key={level}
          label={t`Level ${level}`}
          autosize
          value={anchors[level]}
          error={fault(`anchors.${level}`)}
          onChange={(event) => set({ anchors: { ...anchors, [level]: event.currentTarget.value } })}
        />
      ))}
      {now.kind === "competencies" ? (
        <Textarea
          label={t`Questions`}
          description={t`One on each line.`}
          autosize
          minRows={3}
          value={now.entry.questions.join("\n")}
          onChange={(event) => set({ questions: event.currentTarget.value.split("\n") })}
        />
      ) : null}
    </SidePanel>
  );
}
