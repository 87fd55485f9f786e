/** One day, typed in segments in the reader's order or chosen from a calendar. */
import { parseDate } from "@internationalized/date";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconCalendar } from "@tabler/icons-react";
import {
  Button as AriaButton,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Label,
  Popover,
  Text,
} from "react-aria-components";
import { MonthCalendar } from "./Calendars";
import classes from "./DateField.module.css";
import type { Day } from "./dates";

export interface DateFieldProps {
  label: string;
  /** Null is no day yet. */
  value: Day | null;
  onChange: (day: Day | null) => void;
  /** First and last day that can be chosen, both inclusive. */
  min?: Day;
  max?: Day;
  required?: boolean;
  disabled?: boolean;
  description?: string;
  error?: string | null;
  autoFocus?: boolean;
}

export function DateField(props: DateFieldProps) {
  const { label, value, onChange, min, max, required, disabled, description, error } = props;
  const { t } = useLingui();
  return (
    <DatePicker
      className={classes["field"] ?? ""}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      {...(min === undefined ? {} : { minValue: parseDate(min) })}
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
      isRequired={required ?? false}
      isDisabled={disabled ?? false}
      isInvalid={Boolean(error)}
      autoFocus={props.autoFocus ?? false}
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} required={required ?? false} />
      {description === undefined ? null : (
        <Text slot="description" className={classes["description"] ?? ""}>
          {description}
        </Text>
      )}
      <Group className={classes["group"] ?? ""}>
        <DateInput className={classes["input"] ?? ""}>
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
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** The label of a date field, marked as Mantine marks a required one. */
export function FieldLabel({ label, required }: { label: string; required: boolean }) {
  return (
    <Label className={classes["label"] ?? ""}>
      {label}
      {required ? (
        <>
          <span className={classes["star"]} aria-hidden="true">
            {" *"}
          </span>
          <span className="ft-heard">
            <Trans>required</Trans>
          </span>
        </>
      ) : null}
    </Label>
  );
}
