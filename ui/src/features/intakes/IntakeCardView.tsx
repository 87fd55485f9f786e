/** An intake at a glance: when it starts, who is in it, how far its running trainees are. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { IntakeCard } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDay, relativeDay } from "../../components/dates";
import { Share } from "../../components/ProgressBar";
import { formatCount } from "../../components/quantities";
import { DemoMark } from "./DemoMark";
import classes from "./Intakes.module.css";

export function IntakeCardView({ card }: { card: IntakeCard }) {
  const { t } = useLingui();
  const today = useRead("app.state", {}).data?.today;
  const { name, intake, undecided } = card;
  const version = card.program_version;
  const program = card.program_name;
  const start = formatDay(card.start_on);
  const mentors = card.mentors.map((mentor) => mentor.name).join(", ");
  return (
    <Card component="article" aria-label={name} className={classes["card"] ?? ""}>
      <div className={classes["head"]}>
        <h2 className={classes["name"]}>
          <Link to="/intakes/$intake" params={{ intake }} className={classes["link"] ?? ""}>
            {name}
          </Link>
        </h2>
        {card.demo ? <DemoMark /> : null}
      </div>
      <div className={classes["line"]}>
        {start}
        {today === undefined ? null : ` · ${relativeDay(card.start_on, today)}`}
      </div>
      <div className={classes["line"]}>
        <Trans>
          {program}, version {version}
        </Trans>
      </div>
      <dl className={`${classes["heads"]} ft-num`}>
        <Head figure={card.candidates} label={t`candidates`} />
        <Head figure={card.running} label={t`running`} />
        <Head figure={card.graduated} label={t`graduated`} />
        <Head figure={card.ended} label={t`ended`} />
      </dl>
      <div className={classes["progress"]}>
        {card.progress === null ? (
          <span className="ft-muted">
            {undecided > 0
              ? plural(undecided, {
                  one: "# candidate to decide",
                  other: "# candidates to decide",
                })
              : t`Nobody is on the way`}
          </span>
        ) : (
          <Share percent={card.progress} label={t`Mean progress of running trainees of ${name}`} />
        )}
      </div>
      <div className={`${classes["line"]} ${classes["mentors"]}`}>
        {mentors === "" ? <Trans>No mentors yet</Trans> : <Trans>Mentors {mentors}</Trans>}
      </div>
    </Card>
  );
}

function Head({ figure, label }: { figure: number; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-none={figure === 0 || undefined}>{formatCount(figure)}</dd>
    </div>
  );
}
