/** What the core found wrong in a draft, by the place that it names. */
import { t } from "@lingui/core/macro";
import type { Program, ProgramFault } from "../../../api/generated/types";
import { type ListName, listOf } from "./changes";

/** The first sentence for one field, or for what stands inside it: `hours` of `modules[3]`. */
export function faultAt(faults: readonly ProgramFault[], place: string): string | null {
  const inside = [`${place}.`, `${place}[`];
  const found = faults.find(
    (fault) => fault.path === place || inside.some((begin) => fault.path.startsWith(begin)),
  );
  return found?.message ?? null;
}

/** Where an entry stands in the file: `modules[3]`; at the end when it is new. */
export function placeOf(program: Program, name: ListName, code: string): string {
  const list = listOf(program, name);
  const at = list.findIndex((entry) => entry.code === code);
  const path = name === "competencies" ? "rubric.competencies" : name;
  return `${path}[${at === -1 ? list.length : at}]`;
}

const LIST = /^(modules|milestones|criteria|rubric\.competencies)\[(\d+)\]/;

/** The panel that a path leads to, as the address names it. */
export function entryAt(program: Program, path: string): { open: string; name: string } | null {
  if (/^(check_ins|risk)\b/.test(path)) return { open: "care", name: t`Check-ins and warnings` };
  if (/^(name|description|duration_months|learning_hours_a_week)$/.test(path)) {
    return { open: "head", name: t`About the program` };
  }
  const found = LIST.exec(path);
  if (found === null) return null;
  const list = found[1] === "rubric.competencies" ? "competencies" : (found[1] as ListName);
  const entry = listOf(program, list)[Number(found[2])];
  if (entry === undefined) return null;
  const { code, name } = entry;
  return { open: `${list}:${code}`, name: name === "" ? code : name };
}
