/** Numbers in the reader's locale. The core counts in whole minutes and hundredths. */
import { locale } from "./dates";

/** `1,204`. */
export function formatCount(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(value);
}

/** Minutes as hours with their unit: `36 h`, `1.5 h`. */
export function formatMinutes(minutes: number): string {
  return `${hoursOf(minutes)} h`;
}

/** Minutes as hours without the unit, for columns that name it: `36`, `1.5`. */
export function hoursOf(minutes: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(minutes / 60);
}

/** Hundredths as a mark: `84.00`. */
export function formatMark(hundredths: number): string {
  return new Intl.NumberFormat(locale(), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(hundredths / 100);
}

/** A whole percentage: `32 %`, with a space that does not break. */
export function formatPercent(percent: number): string {
  return `${formatCount(percent)}\u00a0%`;
}

/** A mark as the core writes it (`84`, `84.5`) with its two places: `84.00`. */
export function formatMarkText(mark: string): string {
  return formatMark(Math.round(Number(mark) * 100));
}

/** Decimal text of the core with the places that it has: `0.33`, `−1.5`. */
export function formatDecimal(text: string): string {
  const places = text.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(locale(), {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
    .format(Number(text))
    .replace("-", "\u2212");
}

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
    // The short form of a byte has no plural.
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}

/** A difference with its sign: "+28", "−3". */
export function signed(value: number): string {
  return new Intl.NumberFormat(locale(), { signDisplay: "exceptZero" })
    .format(value)
    .replace("-", "\u2212");
}
