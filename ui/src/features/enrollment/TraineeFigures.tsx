/** The figures under the year: progress, next milestone, end, hours, conflicts. */
import { t } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useAsker } from "../../api/asker";
import type { PlanRow, TraineeView } from "../../api/generated/types";
import {
  dayParts,
  formatDay,
  formatDayPlain,
  formatDayShort,
  relativeDay,
} from "../../components/dates";
import { formatMinutes, formatPercent } from "../../components/quantities";
import { StatFigure, StatRow } from "../../components/StatFigure";
import { Why } from "../../components/Why";
import classes from "./TraineeFigures.module.css";

interface TraineeFiguresProps {
  view: TraineeView;
  plan: readonly PlanRow[];
  today: string;
}

export function TraineeFigures({ view, plan, today }: TraineeFiguresProps) {
  const own = useAsker()?.role === "trainee";
  const owed = formatMinutes(view.minutes_owed);
  const conflicts = view.conflicts.filter((conflict) => conflict.accepted_reason === null).length;
  return (
    <StatRow>
      <StatFigure
        figure={formatPercent(view.row.progress)}
        label={
          <>
            <Trans>of {owed} passed</Trans> · <WhyProgress view={view} plan={plan} />
          </>
        }
      />
      <NextMilestone view={view} plan={plan} today={today} />
      {own ? <NextModule view={view} plan={plan} today={today} /> : null}
      <End view={view} today={today} />
      <Hours view={view} />
      {conflicts === 0 ? null : (
        <StatFigure
          tone="overdue"
          figure={conflicts}
          label={<Plural value={conflicts} one="plan conflict" other="plan conflicts" />}
        />
      )}
    </StatRow>
  );
}

function WhyProgress({ view, plan }: Omit<TraineeFiguresProps, "today">) {
  const { t } = useLingui();
  const passed = formatMinutes(view.minutes_passed);
  const owed = formatMinutes(view.minutes_owed);
  const done = plan.filter((row) => row.module !== null && row.state === "done");
  const spared = plan.filter((row) => row.state === "exempt" || row.state === "left_out");
  return (
    <Why
      about={t`Progress`}
      rule={
        <Trans>
          Hours of passed modules out of the hours of all modules that are owed: {passed} of {owed},
          rounded down. Exempt modules and electives that were left out are not owed.
        </Trans>
      }
    >
      <Modules title={t`Passed`} rows={done} none={t`No module is passed yet.`} />
      {spared.length === 0 ? null : <Modules title={t`Not owed`} rows={spared} none="" />}
    </Why>
  );
}

function Modules({ title, rows, none }: { title: string; rows: PlanRow[]; none: string }) {
  return (
    <section className={classes["modules"]}>
      <h3>{title}</h3>
      {rows.length === 0 ? <p>{none}</p> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.code}>
            <span className="ft-num ft-muted">{row.code}</span> {row.name}
            <span className="ft-num">{formatMinutes(row.module?.minutes ?? 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NextMilestone({ view, plan, today }: TraineeFiguresProps) {
  const { next_milestone: name, next_milestone_on: on } = view.row;
  if (name === null) return null;
  if (on === null) {
    return (
      <StatFigure figure={name} label={<Trans>next milestone · no date while paused</Trans>} />
    );
  }
  const row = plan.find((line) => line.kind === "milestone" && line.name === name);
  return <StatFigure figure={name} label={dateWords(on, row?.planned ?? on, today)} />;
}

/** What a trainee learns next; others find it in the plan. */
function NextModule({ view, plan, today }: TraineeFiguresProps) {
  const { next_module: code, next_module_on: on } = view.row;
  const row = plan.find((line) => line.kind === "module" && line.code === code);
  if (code === null || row === undefined) return null;
  return (
    <StatFigure
      figure={code}
      label={
        on === null ? (
          <Trans>next module · no date while paused</Trans>
        ) : (
          `${row.name} · ${dateWords(on, row.planned, today)}`
        )
      }
    />
  );
}

function End({ view, today }: { view: TraineeView; today: string }) {
  if (view.outcome !== null || view.row.end_on === null) return null;
  const months = view.extension_months;
  const figure = formatDayPlain(view.row.end_on);
  const relative = relativeDay(view.row.end_on, today);
  const was = wasWords(view.original_end_on, view.row.end_on);
  const moved = view.original_end_on !== view.row.end_on;
  return (
    <StatFigure
      figure={figure}
      label={
        <>
          {moved ? <Trans>the end · was {was}</Trans> : <Trans>the end · {relative}</Trans>}
          {months === null ? null : (
            <>
              {" · "}
              <Plural value={months} one="extended by # month" other="extended by # months" />
            </>
          )}
        </>
      }
    />
  );
}

function Hours({ view }: { view: TraineeView }) {
  // The intake may have switched the trend of hours off.
  if (view.outcome !== null || view.hours === null) return null;
  const { planned, logged, approved } = view.hours;
  const hours = formatMinutes(logged);
  const of = formatMinutes(halfHours(planned));
  const checked = formatMinutes(approved);
  return (
    <StatFigure
      figure={
        <Trans>
          {hours} of {of}
        </Trans>
      }
      label={<Trans>logged in 28 days · {checked} approved</Trans>}
    />
  );
}

/** What is planned comes from days of a week: half hours say enough. */
function halfHours(minutes: number): number {
  return Math.round(minutes / 30) * 30;
}

/** The day before it moved; the year only where it is another one. */
function wasWords(planned: string, now: string): string {
  const same = dayParts(planned).year === dayParts(now).year;
  return same ? formatDayShort(planned) : formatDayPlain(planned);
}

/** "Mon, 3 May 2027 · in 4 days · was Mon, 5 Apr 2027". */
function dateWords(on: string, planned: string, today: string): string {
  const day = formatDay(on);
  const relative = relativeDay(on, today);
  const was = wasWords(planned, on);
  return on === planned ? t`${day} · ${relative}` : t`${day} · ${relative} · was ${was}`;
}
