/** Which days of the week are working days: seven switches, Monday first. */

import { useLingui } from "@lingui/react/macro";
import { Input } from "@mantine/core";
import { switched, type WorkingDays, weekdays } from "./fields";
import classes from "./WorkingDaysField.module.css";

export interface WorkingDaysFieldProps {
  value: WorkingDays;
  onChange: (days: WorkingDays) => void;
  error: string | null;
}

export function WorkingDaysField({ value, onChange, error }: WorkingDaysFieldProps) {
  const { t } = useLingui();
  return (
    <Input.Wrapper
      label={t`Working days`}
      labelElement="div"
      description={t`Due dates that fall on another day move to the next working day.`}
      error={error}
    >
      <fieldset className={classes["days"]} aria-label={t`Working days`}>
        {weekdays().map((day, index) => (
          <button
            key={day.long}
            type="button"
            className={classes["day"]}
            title={day.long}
            aria-pressed={value[index] ?? false}
            onClick={() => onChange(switched(value, index))}
          >
            {day.short}
          </button>
        ))}
      </fieldset>
    </Input.Wrapper>
  );
}
