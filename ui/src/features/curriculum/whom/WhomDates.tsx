/** Every date of one trainee that would move, appear or go, and what would not work any more. */

import { Trans, useLingui } from "@lingui/react/macro";
import type { ProgramSource } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import { formatDay } from "../../../components/dates";
import { FormError } from "../../../components/FormError";
import { PlainTable } from "../../../components/PlainTable";
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
  const dated = (day: string | null) => (day === null ? "–" : formatDay(day));
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
        <PlainTable label={t`Dates of ${name}`}>
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
            </tr>
          </thead>
          <tbody>
            {data.dates.map((date) => (
              <tr key={date.code}>
                <th scope="row">
                  {date.code} {date.name}
                </th>
                <td>{dated(date.old)}</td>
                <td>{dated(date.new)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </>
  );
}
