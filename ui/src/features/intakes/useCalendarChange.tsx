/** Asks what a change of an intake's calendar would move, and lets a person say yes before it is stored. */

import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { CalendarChange, IntakeFields, IntakeId } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { ConfirmDialog } from "../../components/ConfirmDialog";

interface Asked {
  change: CalendarChange;
  answer: (goOn: boolean) => void;
}

export interface CalendarQuestion {
  /** True when nothing moves, or when the person says so. What the core refuses, it refuses again on storing. */
  ask: (intake: IntakeId, fields: IntakeFields) => Promise<boolean>;
  dialog: ReactNode;
}

export function useCalendarChange(): CalendarQuestion {
  const { t } = useLingui();
  const { run } = useWrite("intakes.preview", { errors: "return" });
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask: CalendarQuestion["ask"] = async (intake, fields) => {
    const answer = await run({ intake, fields });
    if (!answer.ok || answer.value.dates === 0) return true;
    const change = answer.value;
    return new Promise((resolve) => setAsked({ change, answer: resolve }));
  };
  const close = (goOn: boolean) => {
    asked?.answer(goOn);
    setAsked(null);
  };
  const dates = asked?.change.dates ?? 0;
  const dialog = (
    <ConfirmDialog
      open={asked !== null}
      title={t`Move open dates?`}
      action={plural(dates, { one: "Move # date", other: "Move # dates" })}
      onConfirm={() => close(true)}
      onClose={() => close(false)}
    >
      {asked === null ? null : <Moved change={asked.change} />}
    </ConfirmDialog>
  );
  return { ask, dialog };
}

function Moved({ change }: { change: CalendarChange }) {
  return (
    <>
      <p>
        <Plural
          value={change.trainees}
          one="Open dates of # trainee move:"
          other="Open dates of # trainees move:"
        />{" "}
        <Plural value={change.later} one="# to a later day," other="# to a later day," />{" "}
        <Plural value={change.earlier} one="# to an earlier one." other="# to an earlier one." />
      </p>
      {change.impossible === 0 ? null : (
        <p>
          <Plural
            value={change.impossible}
            one="# plan then has a conflict that waits for a decision."
            other="# plans then have a conflict that waits for a decision."
          />
        </p>
      )}
      <p>
        <Trans>What is done keeps its date. You can take this back.</Trans>
      </p>
    </>
  );
}
