/** Reads how long something took, as people write it. */

/** Whole minutes of "2", "1.5", "1,5" or "1:30"; null when it cannot be read or is no whole minute. */
export function minutesOf(text: string): number | null {
  const clean = text.trim();
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(clean);
  if (clock !== null) return positive(Number(clock[1]) * 60 + Number(clock[2]));
  if (!/^\d+([.,]\d+)?$/.test(clean)) return null;
  return positive(Math.round(Number(clean.replace(",", ".")) * 60));
}

/** Whole minutes as they are entered: `2`, `1:30`. */
export function durationText(minutes: number): string {
  const rest = minutes % 60;
  const hours = String((minutes - rest) / 60);
  return rest === 0 ? hours : `${hours}:${String(rest).padStart(2, "0")}`;
}

function positive(minutes: number): number | null {
  return minutes > 0 ? minutes : null;
}
