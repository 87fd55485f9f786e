/** Whether a coordinator sees everything, or some intakes only. */

import { useLingui } from "@lingui/react/macro";
import { MultiSelect, Switch } from "@mantine/core";
import type { IntakeId } from "../../api/generated/types";
import { useRead } from "../../api/hooks";

interface IntakesLimitProps {
  /** Null is everything. */
  value: readonly IntakeId[] | null;
  onChange: (value: IntakeId[] | null) => void;
}

export function IntakesLimit({ value, onChange }: IntakesLimitProps) {
  const { t } = useLingui();
  const intakes = useRead("intakes.list", {}).data ?? [];
  return (
    <>
      <Switch
        label={t`Only some intakes`}
        description={t`Their candidates and trainees; no accounts, no backup, no settings of the house.`}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? [] : null)}
      />
      {value === null ? null : (
        <MultiSelect
          label={t`Intakes`}
          searchable
          data={intakes.map(({ intake, name }) => ({ value: intake, label: name }))}
          value={[...value]}
          onChange={onChange}
        />
      )}
    </>
  );
}
