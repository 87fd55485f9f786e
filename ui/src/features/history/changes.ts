/** Reads what an entry of the trail says of changes into lines: a name, from, to. */
import type { JsonValue } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import { fieldWords, valueWords } from "./fieldWords";

export interface Change {
  /** What changed; empty where the entry's own words say it. */
  name: string;
  /** Null where there was nothing before. */
  from: string | null;
  to: string;
}

type Fields = { [key in string]: JsonValue };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const NOTHING = "–";

/** Entries were written by many commands; whatever they hold becomes lines, and ids are left out. */
export function changesOf(changes: JsonValue): Change[] {
  return linesOf("", changes);
}

function linesOf(name: string, value: JsonValue): Change[] {
  if (Array.isArray(value)) {
    if (!value.every(isFields)) return line(name, value);
    return value.flatMap((entry) => named(entry) ?? linesOf(nameOf(entry) ?? name, entry));
  }
  if (!isFields(value)) return line(name, value);
  if ("old" in value || "new" in value)
    return between(name, value["old"] ?? null, value["new"] ?? null);
  if (isSpan(value)) return line(name, value);
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "created" ? [] : linesOf(fieldWords(key), inner),
  );
}

/** A record that is a name and one value is one line: "understood: yes", not two. */
function named(entry: JsonValue): Change[] | null {
  const name = nameOf(entry);
  if (name === null || !isFields(entry)) return null;
  const [only, ...more] = Object.entries(entry).filter(([, value]) => value !== name);
  if (only === undefined || more.length > 0 || isFields(only[1])) return null;
  return line(name, only[1]);
}

/** Old → new; of two records only the fields that differ. */
function between(name: string, old: JsonValue, now: JsonValue): Change[] {
  if (isFields(old) && isFields(now) && !isSpan(old)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return keys.flatMap((key) => {
      const before = old[key] ?? null;
      const after = now[key] ?? null;
      if (JSON.stringify(before) === JSON.stringify(after)) return [];
      return between(fieldWords(key), before, after);
    });
  }
  if (old === null && isFields(now) && !isSpan(now)) return linesOf(name, now);
  const to = textOf(now) ?? NOTHING;
  const from = old === null && now !== null && !DAY.test(String(now)) ? null : textOf(old);
  return [{ name, from: from ?? (old === null && now === null ? null : from), to }];
}

function line(name: string, value: JsonValue): Change[] {
  const to = textOf(value);
  return to === null ? [] : [{ name, from: null, to }];
}

/** Null for what says nothing to a person: no value, an id. */
function textOf(value: JsonValue): string | null {
  if (value === null || value === "") return null;
  if (Array.isArray(value)) {
    const parts = value.map(textOf).filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(", ");
  }
  if (typeof value === "object") {
    if (isSpan(value)) return spanOf(value);
    const parts = Object.entries(value).flatMap(([key, inner]) => {
      const text = textOf(inner);
      return text === null ? [] : [`${fieldWords(key)} ${text}`];
    });
    return parts.length === 0 ? null : parts.join(", ");
  }
  if (typeof value === "string") {
    if (ID.test(value)) return null;
    return DAY.test(value) ? formatDay(value) : valueWords(value);
  }
  return valueWords(String(value));
}

function isFields(value: JsonValue | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** From a first to a last day. */
function isSpan(value: Fields): boolean {
  return typeof value["from"] === "string" && DAY.test(value["from"]) && "to" in value;
}

function spanOf(value: Fields): string {
  return `${textOf(value["from"] ?? null) ?? ""} – ${textOf(value["to"] ?? null) ?? "…"}`;
}

/** How a record in a list is called. */
function nameOf(entry: JsonValue): string | null {
  if (!isFields(entry)) return null;
  const code = entry["code"] ?? entry["name"] ?? entry["check"] ?? entry["competency"];
  return typeof code === "string" ? code : null;
}
