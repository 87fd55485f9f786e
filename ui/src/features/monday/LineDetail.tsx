/** The small second line: intake, day, what the core adds. */
import type { Line } from "../../api/generated/types";
import { daysInWords, formatDay } from "../../components/dates";
import classes from "./Monday.module.css";

/** Kinds whose sentence has named the day already. */
const DAY_IN_SENTENCE = new Set([
  "release_to_confirm",
  "outcome_missing",
  "intake_empty",
  "milestone_today",
]);

export function LineDetail({ line }: { line: Line }) {
  const day = line.on === null || DAY_IN_SENTENCE.has(line.kind) ? null : formatDay(line.on);
  const parts = [
    line.intake_name,
    day,
    line.detail === null ? null : daysInWords(line.detail),
  ].filter((part) => part !== null && part !== "");
  if (parts.length === 0) return null;
  return <p className={classes["detail"]}>{parts.join(" · ")}</p>;
}
