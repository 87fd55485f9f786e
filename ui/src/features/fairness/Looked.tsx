/** What a file of answers holds, what is wrong in it, and what came of it. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { MonitoringImported } from "../../api/generated/types";
import { PlainTable } from "../../components/PlainTable";

export function Looked({ looked, stored }: { looked: MonitoringImported; stored: boolean }) {
  const { t } = useLingui();
  const { read, imported, rejected } = looked;
  const questions = looked.questions.join(", ");
  return (
    <>
      <div role="status">
        {stored ? (
          <p>
            <strong>
              {plural(imported, {
                one: "The answers of # candidate are stored.",
                other: "The answers of # candidates are stored.",
              })}
            </strong>{" "}
            <Trans>The file itself still names who answered what: delete it when you can.</Trans>
          </p>
        ) : (
          <p>
            {plural(read, { one: "# row was read", other: "# rows were read" })};{" "}
            {plural(imported, {
              one: "# candidate was found",
              other: "# candidates were found",
            })}
            . <Trans>Questions: {questions}. Nothing is stored yet.</Trans>{" "}
            <Trans>What these candidates said before is replaced.</Trans>
          </p>
        )}
      </div>
      {rejected.length === 0 ? null : (
        <div>
          <PlainTable label={t`Rows that cannot be imported`}>
            <thead>
              <tr>
                <th scope="col" data-align="right">
                  <Trans>Row</Trans>
                </th>
                <th scope="col">
                  <Trans>Column</Trans>
                </th>
                <th scope="col">
                  <Trans>Cell</Trans>
                </th>
                <th scope="col">
                  <Trans>What is wrong</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {rejected.map(({ row, column, value, message }) => (
                <tr key={row}>
                  <td data-align="right">{row}</td>
                  <td>
                    <bdi>{column}</bdi>
                  </td>
                  <td>
                    <bdi>{value}</bdi>
                  </td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </div>
      )}
    </>
  );
}
