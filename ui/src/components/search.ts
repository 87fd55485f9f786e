/** Reads what stands in an address: anything a person may have typed becomes a good value or none. */

/** A text that is not empty. */
export function textOf(raw: unknown): string | undefined {
  if (typeof raw === "number") return String(raw);
  return typeof raw === "string" && raw !== "" ? raw : undefined;
}

/** One of the words that are allowed here. */
export function oneOf<Word extends string>(raw: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === raw);
}

/** A whole number from 0. */
export function numberOf(raw: unknown): number | undefined {
  const value = typeof raw === "string" ? Number(raw) : raw;
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** A switch: `true`, or nothing. */
export function flagOf(raw: unknown): true | undefined {
  return raw === true || raw === "true" ? true : undefined;
}
