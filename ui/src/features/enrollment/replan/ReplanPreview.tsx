/** What a change would move: of one trainee every date, of many a line each, and whom it cannot concern. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { errorText } from "../../../api/errors";
import type { RefusedPlan, ReplannedPeople, ReplannedPerson } from "../../../api/generated/types";
import type { Progress } from "../../../api/host";
import { formatDay } from "../../../components/dates";
import { FormError } from "../../../components/FormError";
import { PlainTable } from "../../../components/PlainTable";
import { ProgressBar } from "../../../components/ProgressBar";
import { formatCount } from "../../../components/quantities";
import { DatesThatMove } from "./DatesThatMove";
import { COVERS } from "./OverlapQuestion";
import classes from "./Replan.module.css";
import type { Preview } from "./usePreview";

/** Lines of many people that are shown; the button says how many there are. */
const SHOWN = 200;

interface ReplanPreviewProps {
  preview: Preview<ReplannedPeople>;
  many: boolean;
  /** How far the question is, where many were asked about. */
  progress: Progress | null;
}

export function ReplanPreview({ preview, many, progress }: ReplanPreviewProps) {
  const { t } = useLingui();
  const { answer, error, pending } = preview;
  if (!many) return <OfOne preview={preview} />;
  if (error !== null) return <FormError error={error} />;
  if (answer === null) {
    return pending ? <ProgressBar label={t`Looking what moves`} progress={progress} /> : null;
  }
  return (
    <section className={classes["preview"]} aria-busy={pending} aria-live="polite">
      {answer.people.length === 0 ? null : <People people={answer.people} />}
      {answer.refused.length === 0 ? null : <Refused refused={answer.refused} />}
    </section>
  );
}

/** What gives way is asked beside the form, so that refusal is no error here. */
function OfOne({ preview }: { preview: Preview<ReplannedPeople> }) {
  const { answer, error, pending } = preview;
  const refused = answer?.refused[0]?.error ?? null;
  if (refused?.code === COVERS) return null;
  return (
    <DatesThatMove
      preview={{
        answer: answer?.people[0]?.replanned ?? null,
        error: error ?? refused,
        pending,
      }}
    />
  );
}

function People({ people }: { people: readonly ReplannedPerson[] }) {
  const { t } = useLingui();
  const more = people.length - SHOWN;
  return (
    <>
      <PlainTable label={t`Plans that change`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Name</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Dates moved</Trans>
            </th>
            <th scope="col">
              <Trans>New end</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Conflicts</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, SHOWN).map(({ enrollment, name, replanned }) => (
            <tr key={enrollment}>
              <th scope="row">{name}</th>
              <td data-align="right" className="ft-num">
                {formatCount(replanned.changes.length)}
              </td>
              <td data-wrap="no">
                {replanned.end_on === null ? <Trans>paused</Trans> : formatDay(replanned.end_on)}
              </td>
              <td data-align="right" className="ft-num">
                {formatCount(replanned.conflicts)}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {more > 0 ? (
        <p className={classes["summary"]}>
          <Plural value={more} one="# more plan changes." other="# more plans change." />
        </p>
      ) : null}
    </>
  );
}

function Refused({ refused }: { refused: readonly RefusedPlan[] }) {
  return (
    <>
      <h3 className={classes["heading"]}>
        <Plural
          value={refused.length}
          one="# plan stays as it is"
          other="# plans stay as they are"
        />
      </h3>
      <ul className={classes["refused"]}>
        {refused.slice(0, SHOWN).map(({ enrollment, name, error }) => (
          <li key={enrollment}>
            <strong>{name}</strong> {errorText(error)}
          </li>
        ))}
      </ul>
    </>
  );
}
