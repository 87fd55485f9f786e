/** The figures of an intake: who is in it, how it went so far, what its calendar says. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { IntakeView } from "../../api/generated/types";
import { formatCount, formatMinutes, formatPercent } from "../../components/quantities";
import { StatFigure, StatRow } from "../../components/StatFigure";
import { CompletionCard } from "./CompletionCard";
import { weekdays } from "./fields";
import classes from "./Intakes.module.css";

export function IntakeOverview({ view }: { view: IntakeView }) {
  const { t } = useLingui();
  const { card } = view;
  const { intake } = card;
  const undecided = card.undecided;
  return (
    <div className={classes["column"]}>
      <StatRow>
        <StatFigure
          figure={formatCount(card.candidates)}
          label={
            undecided === 0
              ? t`candidates`
              : plural(undecided, {
                  one: "candidates, # to decide",
                  other: "candidates, # to decide",
                })
          }
        />
        <StatFigure figure={formatCount(card.running)} label={t`running`} />
        <StatFigure
          figure={card.progress === null ? "–" : formatPercent(card.progress)}
          label={t`mean progress of running trainees`}
        />
        <StatFigure figure={formatCount(card.graduated)} label={t`graduated`} />
        <StatFigure figure={formatCount(card.ended)} label={t`ended`} />
      </StatRow>
      <div className={classes["ways"]}>
        <Button renderRoot={(props) => <Link to="/candidates" search={{ intake }} {...props} />}>
          <Trans>Show its candidates</Trans>
        </Button>
        <Button
          renderRoot={(props) => (
            <Link to="/trainees" search={{ intake, filter: "all" }} {...props} />
          )}
        >
          <Trans>Show its trainees</Trans>
        </Button>
        <Button
          renderRoot={(props) => (
            <Link to="/intakes/$intake/fairness" params={{ intake }} {...props} />
          )}
        >
          <Trans>Fairness of the selection</Trans>
        </Button>
      </div>
      <div className={classes["columns"]}>
        <CompletionCard completion={view.completion} />
        <CalendarCard view={view} />
      </div>
    </div>
  );
}

function CalendarCard({ view }: { view: IntakeView }) {
  const { fields, card } = view;
  const days = weekdays()
    .filter((_, index) => fields.working_days[index])
    .map((day) => day.short)
    .join(", ");
  const mentors = card.mentors.map((mentor) => mentor.name).join(", ");
  return (
    <Card component="section" aria-labelledby="calendar">
      <h2 id="calendar">
        <Trans>Calendar and mentors</Trans>
      </h2>
      <dl className={classes["facts"]}>
        <dt>
          <Trans>Learning a week</Trans>
        </dt>
        <dd className="ft-num">{formatMinutes(fields.learning_minutes_a_week)}</dd>
        <dt>
          <Trans>Working days</Trans>
        </dt>
        <dd>{days}</dd>
        <dt>
          <Trans>Holidays</Trans>
        </dt>
        <dd>
          {fields.holidays.length === 0 ? <Trans>none</Trans> : formatCount(fields.holidays.length)}
        </dd>
        <dt>
          <Trans>Mentors</Trans>
        </dt>
        <dd>{mentors === "" ? <Trans>none</Trans> : mentors}</dd>
      </dl>
      <div className={classes["ways"]}>
        <Button
          size="xs"
          renderRoot={(props) => (
            <Link
              to="/intakes/$intake"
              params={{ intake: card.intake }}
              search={{ tab: "settings" }}
              {...props}
            />
          )}
        >
          <Trans>Change the settings</Trans>
        </Button>
      </div>
    </Card>
  );
}
