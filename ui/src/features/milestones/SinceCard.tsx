/** The pack: what happened since the last milestone that was held. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import type { SinceLast } from "../../api/generated/types";
import { formatDayPlain, formatDayShort } from "../../components/dates";
import { formatCount, hoursOf } from "../../components/quantities";
import { Why } from "../../components/Why";
import classes from "./Milestone.module.css";

export function SinceCard({ since }: { since: SinceLast }) {
  const { t } = useLingui();
  const name = since.name;
  const from = formatDayPlain(since.from);
  const approved = hoursOf(since.minutes_approved);
  const logged = hoursOf(since.minutes_logged);
  return (
    <Card component="section" aria-labelledby="since">
      <h2 id="since">
        {name === null ? <Trans>Since the start</Trans> : <Trans>Since {name}</Trans>}
      </h2>
      <dl className={`${classes["facts"]} ft-num`}>
        <dt>
          <Trans>From</Trans>
        </dt>
        <dd>{from}</dd>
        <dt>
          <Trans>Modules passed</Trans>
        </dt>
        <dd>
          {formatCount(since.modules_passed.length)}
          {since.modules_passed.length === 0 ? null : (
            <>
              {" · "}
              <Why
                about={t`Modules passed`}
                rule={<Trans>Modules whose result counted for the first time since {from}.</Trans>}
              >
                {since.modules_passed.join(", ")}
              </Why>
            </>
          )}
        </dd>
        <dt>
          <Trans>Attempts failed</Trans>
        </dt>
        <dd>{formatCount(since.attempts_failed)}</dd>
        <dt>
          <Trans>Hours, approved of logged</Trans>
        </dt>
        <dd>
          <Trans>
            {approved} of {logged}
          </Trans>
        </dd>
        <dt>
          <Trans>Ticket reviews</Trans>
        </dt>
        <dd>{formatCount(since.ticket_reviews)}</dd>
        {since.days_of_break === 0 ? null : (
          <>
            <dt>
              <Trans>Break</Trans>
            </dt>
            <dd>{plural(since.days_of_break, { one: "# day", other: "# days" })}</dd>
          </>
        )}
      </dl>
      {since.actions.length === 0 ? null : (
        <>
          <h3 className={classes["subhead"]}>
            <Trans>Actions agreed then</Trans>
          </h3>
          <ul className={classes["list"]}>
            {since.actions.map((action) => (
              <li key={`${action.action} ${action.due}`}>
                {action.action}
                <div className="ft-muted">
                  {action.owner} · {formatDayShort(action.due)}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
