/** Every date of one trainee that would move, appear or go, and what would not work any more. */

import { Trans, useLingui } from "@lingui/react/macro";
import type { ProgramSource } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import { DateChanges } from "../../../components/DateChanges";
import { FormError } from "../../../components/FormError";
import { Skeletons } from "../../../components/Skeletons";

export interface WhomDatesProps {
  source: ProgramSource;
  enrollment: string;
  name: string;
}

export function WhomDates({ source, enrollment, name }: WhomDatesProps) {
  const { t } = useLingui();
  const { data, error } = useRead("programs.preview_one", { source, enrollment });
  if (data === undefined) {
    return error === null ? <Skeletons shape="rows" count={2} /> : <FormError error={error} />;
  }
  return (
    <>
      {data.warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {data.dates.length === 0 ? (
        <p>
          <Trans>No date of {name} moves.</Trans>
        </p>
      ) : (
        <DateChanges label={t`Dates of ${name}`} changes={data.dates} none="–" />
      )}
    </>
  );
}
