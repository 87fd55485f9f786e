/** The words for what a file is made of. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { DateForm, Delimiter, Encoding } from "../../api/generated/types";

export const ENCODINGS: Record<Encoding, MessageDescriptor> = {
  utf8: msg`UTF-8`,
  utf8_bom: msg`UTF-8 with mark`,
  utf16_le: msg`UTF-16`,
  utf16_be: msg`UTF-16, big end first`,
  windows_1252: msg`Windows-1252 (Western Europe)`,
  windows_1250: msg`Windows-1250 (Central Europe)`,
  windows_1251: msg`Windows-1251 (Cyrillic)`,
  windows_1253: msg`Windows-1253 (Greek)`,
  windows_1254: msg`Windows-1254 (Turkish)`,
  shift_jis: msg`Shift JIS (Japanese)`,
  gb18030: msg`GB 18030 (Chinese, simplified)`,
  big5: msg`Big5 (Chinese, traditional)`,
  euc_kr: msg`EUC-KR (Korean)`,
};

export const DELIMITERS: Record<Delimiter, MessageDescriptor> = {
  comma: msg`Comma`,
  semicolon: msg`Semicolon`,
  tab: msg`Tab`,
  pipe: msg`Vertical bar`,
};

/** The same day, 27 October 2026, in every form. */
export const DATE_FORMS: Record<DateForm, MessageDescriptor> = {
  iso: msg`2026-10-27`,
  year_month_day: msg`2026/10/27 (year first)`,
  day_dot_month: msg`27.10.2026 (day first)`,
  day_month_year: msg`27/10/2026 (day first)`,
  month_day_year: msg`10/27/2026 (month first)`,
  month_name: msg`27 Oct 2026 (month in words)`,
  spreadsheet_day: msg`46322 (days as a spreadsheet counts)`,
};

const FIELDS: Record<string, MessageDescriptor> = {
  number: msg`Number`,
  full_name: msg`Full name`,
  name: msg`Name`,
  first_name: msg`First name`,
  last_name: msg`Last name`,
  email: msg`E-mail`,
  phone: msg`Phone`,
  applied_on: msg`Applied on`,
  source: msg`Source`,
  current_job: msg`Current job`,
  it_background: msg`IT background`,
  learner_evidence: msg`Eager learner (evidence)`,
  notes: msg`Notes`,
  rater: msg`Rater`,
  date: msg`Day`,
};

/** The words of a field; a competency or module of the program is known by its code alone. */
export function fieldWords(field: string): MessageDescriptor | string {
  const words = field.replaceAll("_", " ");
  return FIELDS[field] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** What to do about a field without which nothing can be imported. */
export function lackWords(field: string): MessageDescriptor {
  if (field === "modules") return msg`Say which module it is, or choose a column for one.`;
  if (field === "date") return msg`Choose the column of days, or one day for all.`;
  return msg`Choose the column that says who it is.`;
}
