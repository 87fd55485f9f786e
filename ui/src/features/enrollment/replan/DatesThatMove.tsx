/** Old → new of every open date that a change would move, with what to read before applying. */

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { Replanned } from "../../../api/generated/types";
import { DateChanges } from "../../../components/DateChanges";
import { daysInWords, formatDay } from "../../../components/dates";
import { FormError } from "../../../components/FormError";
import { Skeletons } from "../../../components/Skeletons";
import classes from "./Replan.module.css";
import type { Preview } from "./usePreview";

export function DatesThatMove({ preview }: { preview: Preview<Replanned> }) {
  const { t } = useLingui();
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
      {replanned.changes.length === 0 ? null : (
        <DateChanges
          label={t`Dates that move`}
          changes={replanned.changes}
          none={<Trans>paused</Trans>}
        />
      )}
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
