/** A whole number, or one with decimals; while the field is empty the last one stands. */
import { NumberInput } from "@mantine/core";

export interface NumberFieldProps {
  label: string;
  value: number;
  /** Places after the point; none when absent. */
  decimals?: number;
  error?: string | null;
  onChange: (value: number) => void;
}

export function NumberField({
  label,
  value,
  decimals = 0,
  error = null,
  onChange,
}: NumberFieldProps) {
  return (
    <NumberInput
      label={label}
      required
      min={0}
      allowNegative={false}
      decimalScale={decimals}
      value={value}
      error={error}
      onChange={(next) => {
        if (typeof next === "number") onChange(next);
      }}
    />
  );
}
