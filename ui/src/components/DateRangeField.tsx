/** Two days, the first and the last, both inclusive. */
import { parseDate } from "@internationalized/date";
import { useLingui } from "@lingui/react/macro";
import { IconCalendar } from "@tabler/icons-react";
import {
  Button as AriaButton,
  DateInput,
  DateRangePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
  Text,
} from "react-aria-components";
import { MonthRangeCalendar } from "./Calendars";
import { FieldLabel } from "./DateField";
import classes from "./DateField.module.css";
import type { Day } from "./dates";

export interface DayRange {
  from: Day;
  /** Inclusive. */
  to: Day;
}

export interface DateRangeFieldProps {
  label: string;
  value: DayRange | null;
  onChange: (range: DayRange | null) => void;
  min?: Day;
  max?: Day;
  required?: boolean;
  disabled?: boolean;
  description?: string;
  error?: string | null;
}

export function DateRangeField(props: DateRangeFieldProps) {
  const { label, value, onChange, min, max, required, disabled, description, error } = props;
  const { t } = useLingui();
  return (
    <DateRangePicker
      shouldForceLeadingZeros
      className={classes["field"] ?? ""}
      value={value === null ? null : { start: parseDate(value.from), end: parseDate(value.to) }}
      onChange={(range) =>
        onChange(range === null ? null : { from: range.start.toString(), to: range.end.toString() })
      }
      {...(min === undefined ? {} : { minValue: parseDate(min) })}
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
      isRequired={required ?? false}
      isDisabled={disabled ?? false}
      isInvalid={Boolean(error)}
    >
      <FieldLabel label={label} required={required ?? false} />
      {description === undefined ? null : (
        <Text slot="description" className={classes["description"] ?? ""}>
          {description}
        </Text>
      )}
      <Group className={classes["group"] ?? ""}>
        <DateInput slot="start" className={classes["input"] ?? ""}>
          {(segment) => <DateSegment segment={segment} className={classes["segment"] ?? ""} />}
        </DateInput>
        <span aria-hidden="true" className={classes["to"]}>
          –
        </span>
        <DateInput slot="end" className={classes["input"] ?? ""}>
          {(segment) => <DateSegment segment={segment} className={classes["segment"] ?? ""} />}
        </DateInput>
        <AriaButton className={classes["button"] ?? ""} aria-label={t`Open the calendar`}>
          <IconCalendar size={16} stroke={1.5} aria-hidden="true" />
        </AriaButton>
      </Group>
      {error ? (
        <Text slot="errorMessage" className={classes["error"] ?? ""}>
          {error}
        </Text>
      ) : null}
      <Popover className={classes["popover"] ?? ""} placement="bottom start" offset={4}>
        <Dialog className={classes["dialog"] ?? ""}>
          <MonthRangeCalendar />
        </Dialog>
      </Popover>
    </DateRangePicker>
  );
}
