/** Who is drifting: who has early warnings, the most at risk first, with why. */
import { Trans } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Drifting } from "../../api/generated/types";
import { daysInWords } from "../../components/dates";
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
        <p className={classes["all"]}>
          <Link to="/trainees" search={{ filter: "at_risk" }}>
            <Trans>Everybody at risk</Trans>
          </Link>
        </p>
      </Card>
    </section>
  );
}

function Person({ person: { enrollment, name, reasons } }: { person: Drifting }) {
  return (
    <li>
      <div className={classes["words"]}>
        <Link to="/trainees/$enrollment" params={{ enrollment }} className={classes["what"] ?? ""}>
          {name}
        </Link>
        <p className={classes["detail"]}>{daysInWords(reasons.join(" "))}</p>
      </div>
    </li>
  );
}
