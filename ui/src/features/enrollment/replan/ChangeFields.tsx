/** What changes: the days of a break, another first day, or the months of an extension. */
import { useLingui } from "@lingui/react/macro";
import { Checkbox, MultiSelect, NumberInput, SegmentedControl } from "@mantine/core";
import type { FormErrors } from "@mantine/form";
import type { Change } from "../../../api/generated/types";
import { DateField } from "../../../components/DateField";
import { DateRangeField } from "../../../components/DateRangeField";
import type { ReplanFields } from "./replanForm";

export interface ModuleChoice {
  code: string;
  name: string;
}

interface ChangeFieldsProps {
  values: ReplanFields;
  errors: FormErrors;
  /** The first day of the year, where it is one trainee. */
  start: string | undefined;
  modules: readonly ModuleChoice[];
  many: boolean;
  onChange: (some: Partial<ReplanFields>) => void;
}

export function ChangeFields(props: ChangeFieldsProps) {
  const { values, onChange } = props;
  const { t } = useLingui();
  return (
    <>
      <SegmentedControl<Change["kind"]>
        fullWidth
        aria-label={t`What changes`}
        value={values.kind}
        onChange={(kind) => onChange({ kind })}
        data={[
          { value: "break", label: t`Break` },
          { value: "start", label: t`Start` },
          { value: "extension", label: t`Extension` },
        ]}
      />
      {values.kind === "break" ? <BreakFields {...props} /> : null}
      {values.kind === "start" ? <StartField {...props} /> : null}
      {values.kind === "extension" ? <ExtensionFields {...props} /> : null}
    </>
  );
}

function BreakFields({ values, errors, start, onChange }: ChangeFieldsProps) {
  const { t } = useLingui();
  const error = (errors["from"] ?? errors["to"] ?? null) as string | null;
  const earliest = start === undefined ? {} : { min: start };
  return (
    <>
      {values.open ? (
        <DateField
          label={t`First day`}
          required
          {...earliest}
          value={values.from}
          error={error}
          onChange={(from) => onChange({ from })}
        />
      ) : (
        <DateRangeField
          label={t`First and last day`}
          required
          {...earliest}
          value={values.range}
          error={error}
          onChange={(range) => onChange({ range })}
        />
      )}
      <Checkbox
        label={t`The end is not known yet`}
        description={t`The plan is paused until you end the break: nothing is due, nobody is reminded.`}
        checked={values.open}
        onChange={(event) =>
          onChange({
            open: event.currentTarget.checked,
            from: values.from ?? values.range?.from ?? null,
          })
        }
      />
    </>
  );
}

function StartField({ values, errors, onChange }: ChangeFieldsProps) {
  const { t } = useLingui();
  return (
    <DateField
      label={t`New first day`}
      description={t`Every open date is counted from it; what is done keeps its date.`}
      required
      value={values.on}
      error={(errors["on"] ?? null) as string | null}
      onChange={(on) => onChange({ on })}
    />
  );
}

function ExtensionFields({ values, errors, modules, many, onChange }: ChangeFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <NumberInput
        label={t`Months`}
        description={t`The final and the follow-up move by 1 to 3 months; a year is extended once.`}
        required
        min={1}
        max={3}
        styles={{ wrapper: { width: 120 } }}
        allowDecimal={false}
        clampBehavior="strict"
        value={values.months}
        error={errors["months"]}
        onChange={(months) => onChange({ months: typeof months === "number" ? months : 1 })}
      />
      {many ? null : (
        <MultiSelect
          label={t`Modules that move along`}
          description={t`Choose unfinished modules; the others keep their dates.`}
          searchable
          data={modules.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
          value={values.modules}
          error={errors["modules"]}
          onChange={(chosen) => onChange({ modules: chosen })}
        />
      )}
    </>
  );
}
