/** Sizes of files in the reader's words. */
import { locale } from "../../../components/dates";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** `4.8 MB`, in steps of a thousand, as file managers count. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let step = 0;
  while (value >= 1000 && step < UNITS.length - 1) {
    value /= 1000;
    step += 1;
  }
  return new Intl.NumberFormat(locale(), {
    style: "unit",
    unit: UNITS[step] ?? "byte",
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
