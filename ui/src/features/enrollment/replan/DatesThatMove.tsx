/** Old → new of every open date that a change would move, with what to read before applying. */

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconAlertTriangle, IconCalendarOff } from "@tabler/icons-react";
import type { DateChange, Replanned } from "../../../api/generated/types";
import { daysInWords, formatDay } from "../../../components/dates";
import { FormError } from "../../../components/FormError";
import { PlainTable } from "../../../components/PlainTable";
import { signed } from "../../../components/quantities";
import { Skeletons } from "../../../components/Skeletons";
import classes from "./Replan.module.css";
import type { Preview } from "./usePreview";

export function DatesThatMove({ preview }: { preview: Preview<Replanned> }) {
  const { answer: replanned, error, pending } = preview;
  if (error !== null) return <FormError error={error} />;
  if (replanned === null) return pending ? <Skeletons shape="rows" count={5} /> : null;
  return (
    <section className={classes["preview"]} aria-busy={pending} aria-live="polite">
      <Summary replanned={replanned} />
      {replanned.warnings.map((warning) => (
        <p key={warning} className={classes["warning"]}>
          <IconAlertTriangle size={16} stroke={1.5} aria-hidden="true" />
          {daysInWords(warning)}
        </p>
      ))}
      {replanned.changes.length === 0 ? null : <Changes replanned={replanned} />}
    </section>
  );
}

function Summary({ replanned }: { replanned: Replanned }) {
  const end = replanned.end_on === null ? null : formatDay(replanned.end_on);
  const conflicts = replanned.conflicts;
  return (
    <p className={classes["summary"]}>
      <strong>
        <Plural
          value={replanned.changes.length}
          _0="No open date moves."
          one="# open date moves."
          other="# open dates move."
        />
      </strong>{" "}
      {end === null ? (
        <Trans>The end has no date until the break ends.</Trans>
      ) : (
        <Trans>The end is then {end}.</Trans>
      )}{" "}
      {conflicts === 0 ? null : (
        <Plural
          value={conflicts}
          one="# conflict in the plan will wait for a decision."
          other="# conflicts in the plan will wait for a decision."
        />
      )}
    </p>
  );
}

function Changes({ replanned }: { replanned: Replanned }) {
  const { t } = useLingui();
  return (
    <PlainTable label={t`Dates that move`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Module or milestone</Trans>
          </th>
          <th scope="col">
            <Trans>Now</Trans>
          </th>
          <th scope="col">
            <Trans>Then</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Days</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {replanned.changes.map((change) => (
          <tr key={change.code}>
            <th scope="row">
              <span className="ft-muted">{change.code}</span> {change.name}
              <OffHoliday change={change} />
            </th>
            <td data-wrap="no" data-tone="muted">
              {change.old === null ? <Trans>paused</Trans> : formatDay(change.old)}
            </td>
            <td data-wrap="no">
              {change.new === null ? <Trans>paused</Trans> : formatDay(change.new)}
            </td>
            <td data-align="right" className="ft-num">
              {change.days === null ? "–" : signed(change.days)}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

/** Why a date lies further off than the others: it would have come to lie on a holiday. */
function OffHoliday({ change }: { change: DateChange }) {
  const name = change.after_holiday;
  if (name === null) return null;
  return (
    <span className={classes["aside"]}>
      <IconCalendarOff size={14} stroke={1.5} aria-hidden="true" />
      <Trans>after {name}</Trans>
    </span>
  );
}
