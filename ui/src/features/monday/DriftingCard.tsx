/** Who is drifting: whose modules are overdue, the worst first. */
import { Plural, Trans } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { IconTrendingDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Drifting } from "../../api/generated/types";
import { StatusPill } from "../../components/StatusPill";
import classes from "./Monday.module.css";

export function DriftingCard({ drifting }: { drifting: readonly Drifting[] }) {
  return (
    <section className={classes["part"]} aria-labelledby="drifting">
      <h2 id="drifting" className={classes["heading"]}>
        <Trans>Who is drifting</Trans>
      </h2>
      <Card padding="sm">
        <ul className={classes["list"]}>
          {drifting.map((person) => (
            <Person key={person.enrollment} person={person} />
          ))}
        </ul>
      </Card>
    </section>
  );
}

function Person({ person }: { person: Drifting }) {
  const { enrollment, name, overdue, longest_code: code, longest_days: days } = person;
  return (
    <li>
      <div className={classes["words"]}>
        <Link to="/trainees/$enrollment" params={{ enrollment }} className={classes["what"] ?? ""}>
          {name}
        </Link>
        <p className={classes["detail"]}>
          <Plural value={overdue} one="# module overdue" other="# modules overdue" />
        </p>
      </div>
      <StatusPill tone="overdue" icon={IconTrendingDown}>
        <Plural value={days} one={`${code} since # day`} other={`${code} since # days`} />
      </StatusPill>
    </li>
  );
}
