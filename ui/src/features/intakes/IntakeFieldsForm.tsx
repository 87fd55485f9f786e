/** The fields of an intake, for a new one and for its settings. */

import { useLingui } from "@lingui/react/macro";
import { Input, NumberInput, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { DateField } from "../../components/DateField";
import type { IntakeValues } from "./fields";
import { HolidayList } from "./HolidayList";
import { MentorChoice } from "./MentorChoice";
import { WorkingDaysField } from "./WorkingDaysField";

export interface IntakeFieldsFormProps {
  form: UseFormReturnType<IntakeValues>;
  /** True once trainees are enrolled: their start has been counted from. */
  startUsed: boolean;
}

export function IntakeFieldsForm({ form, startUsed }: IntakeFieldsFormProps) {
  const { t } = useLingui();
  const { values, errors } = form;
  return (
    <>
      <TextInput
        label={t`Name of the intake`}
        required
        placeholder={t`January intake`}
        {...form.getInputProps("name")}
      />
      <DateField
        label={t`Start date`}
        required
        value={values.start_on}
        onChange={(day) => form.setFieldValue("start_on", day)}
        description={
          startUsed
            ? t`Trainees are enrolled: their dates were counted from this day, so it stays.`
            : t`Day 0 of everybody who is enrolled with this intake.`
        }
        disabled={startUsed}
        error={textOf(errors["start_on"])}
      />
      <NumberInput
        label={t`Learning hours a week`}
        required
        min={1}
        max={168}
        allowNegative={false}
        decimalScale={2}
        description={t`Plans that need more than this are listed as impossible.`}
        value={values.learning_minutes_a_week === null ? "" : values.learning_minutes_a_week / 60}
        onChange={(hours) =>
          form.setFieldValue(
            "learning_minutes_a_week",
            typeof hours === "number" ? Math.round(hours * 60) : null,
          )
        }
        error={textOf(errors["learning_minutes_a_week"])}
      />
      <WorkingDaysField
        value={values.working_days}
        onChange={(days) => form.setFieldValue("working_days", days)}
        error={textOf(errors["working_days"])}
      />
      <Input.Wrapper label={t`Holidays`} labelElement="div" error={textOf(errors["holidays"])}>
        <HolidayList
          value={values.holidays}
          onChange={(holidays) => form.setFieldValue("holidays", holidays)}
        />
      </Input.Wrapper>
      <MentorChoice
        value={values.mentors}
        onChange={(mentors) => form.setFieldValue("mentors", mentors)}
        error={textOf(errors["mentors"])}
      />
    </>
  );
}

function textOf(error: unknown): string | null {
  return typeof error === "string" ? error : null;
}
