/** A time of day, typed in segments in the reader's order. */
import { Time } from "@internationalized/date";
import { TimeField as AriaTimeField, DateInput, DateSegment, Text } from "react-aria-components";
import { FieldLabel } from "./DateField";
import classes from "./DateField.module.css";

export interface TimeFieldProps {
  label: string;
  /** Minutes after midnight, 0 to 1439; null is no time yet. */
  value: number | null;
  onChange: (minutes: number | null) => void;
  required?: boolean;
  error?: string | null;
}

export function TimeField({ label, value, onChange, required = false, error }: TimeFieldProps) {
  return (
    <AriaTimeField
      className={classes["field"] ?? ""}
      value={value === null ? null : new Time(Math.floor(value / 60), value % 60)}
      onChange={(time) => onChange(time === null ? null : time.hour * 60 + time.minute)}
      isRequired={required}
      isInvalid={Boolean(error)}
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} required={required} />
      <DateInput className={`${classes["group"]} ${classes["time"]}`}>
        {(segment) => <DateSegment segment={segment} className={classes["segment"] ?? ""} />}
      </DateInput>
      {error ? (
        <Text slot="errorMessage" className={classes["error"] ?? ""}>
          {error}
        </Text>
      ) : null}
    </AriaTimeField>
  );
}
