/** What comes later this week. */
import { Trans } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { WeekLine } from "../../api/generated/types";
import { formatWeekday, relativeDay } from "../../components/dates";
import classes from "./Monday.module.css";
import { addressOf } from "./targets";
import { WeekWords } from "./WeekWords";

export function WeekCard({ week, today }: { week: readonly WeekLine[]; today: string }) {
  return (
    <section className={classes["part"]} aria-labelledby="week">
      <h2 id="week" className={classes["heading"]}>
        <Trans>Later this week</Trans>
      </h2>
      <Card padding="sm">
        {week.length === 0 ? (
          <p className={classes["quiet"]}>
            <Trans>Nothing more is due this week.</Trans>
          </p>
        ) : (
          <ul className={classes["list"]}>
            {week.map((line) => (
              <li key={`${line.on} ${line.kind} ${line.subject} ${line.item ?? ""}`}>
                <span className={classes["day"]}>{formatWeekday(line.on)}</span>
                <Link to={addressOf(line.target)} className={classes["what"] ?? ""}>
                  <WeekWords line={line} />
                </Link>
                <span className={classes["aside"]}>{relativeDay(line.on, today)}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </section>
  );
}
