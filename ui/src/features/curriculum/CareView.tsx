/** How often mentor and coordinator check in (R25), and from when on somebody is warned about (R41). */
import { plural, t } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import type { CheckInEvery, Program } from "../../api/generated/types";
import classes from "./Program.module.css";

export interface CareViewProps {
  program: Program;
  /** Where it can be changed. */
  onChange?: () => void;
}

export function CareView({ program, onChange }: CareViewProps) {
  const { mentor, coordinator } = program.check_ins;
  const [byMentor, byCoordinator] = [rhythm(mentor), rhythm(coordinator)];
  return (
    <ul className={classes["cards"]}>
      <li>
        <Card component="article" aria-labelledby="rhythm" className={classes["card"] ?? ""}>
          <h2 id="rhythm">
            <Trans>Check-ins</Trans>
          </h2>
          <p className={classes["when"]}>
            <Trans>A span of days without one counts as missed.</Trans>
          </p>
          <ul className={classes["list"]}>
            <li>
              <Trans>Mentor: {byMentor}</Trans>
            </li>
            <li>
              <Trans>Coordinator: {byCoordinator}</Trans>
            </li>
          </ul>
        </Card>
      </li>
      <li>
        <Card component="article" aria-labelledby="warnings" className={classes["card"] ?? ""}>
          <h2 id="warnings">
            <Trans>Early warnings</Trans>
          </h2>
          <p className={classes["when"]}>
            <Trans>Rules, no forecast: each says why, since when and what to do.</Trans>
          </p>
          <ul className={classes["list"]}>
            {warnings(program).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      </li>
      {onChange === undefined ? null : (
        <li>
          <Button onClick={onChange}>
            <Trans>Change check-ins and warnings</Trans>
          </Button>
        </li>
      )}
    </ul>
  );
}

/** `every 7 days up to day 90, then every 14 days`. */
function rhythm(list: readonly CheckInEvery[] | null | undefined): string {
  if (list == null) return t`none`;
  const spans = list.map(({ every_days: days, until_day: until }) => {
    const every = plural(days, { one: "every day", other: "every # days" });
    return until == null ? every : t`${every} up to day ${until}`;
  });
  return spans.join(t`, then `);
}

function warnings({ risk }: Program): string[] {
  const { contact_gap_days: gap, contact_gap_escalates_days: long } = risk;
  const { hours_below_percent_of_plan: percent, hours_window_days: window } = risk;
  const { count, within_days: within } = risk.failed_attempts;
  const { mood_at_most: mood } = risk;
  return [
    t`No contact for more than ${gap} days; more than ${long} weigh double`,
    t`Less than ${percent} % of the planned hours logged in ${window} days`,
    plural(risk.module_overdue_days, {
      one: "A module overdue by more than # day",
      other: "A module overdue by more than # days",
    }),
    t`The attempts at a module used up`,
    t`${count} failed attempts within ${within} days`,
    plural(risk.missed_check_ins_in_a_row, {
      one: "# check-in missed",
      other: "# check-ins missed in a row",
    }),
    t`The mood at the last check-in ${mood} or lower`,
  ];
}
