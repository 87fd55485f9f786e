/** What differs between two programs, field by field. */

import { Trans, useLingui } from "@lingui/react/macro";
import type { ProgramChange } from "../../../api/generated/types";
import { EmptyState } from "../../../components/EmptyState";
import { PlainTable } from "../../../components/PlainTable";
import { fieldName } from "../fieldNames";
import { changeKindWords, partWords } from "../words";
import classes from "./Draft.module.css";

export function ChangeTable({ changes }: { changes: readonly ProgramChange[] }) {
  const { t, i18n } = useLingui();
  if (changes.length === 0) {
    return (
      <EmptyState
        compact
        title={<Trans>Nothing is changed yet</Trans>}
        text={<Trans>What you change stands here, old beside new, before you publish.</Trans>}
      />
    );
  }
  return (
    <PlainTable label={t`What is changed`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Part</Trans>
          </th>
          <th scope="col">
            <Trans>Entry</Trans>
          </th>
          <th scope="col">
            <Trans>Field</Trans>
          </th>
          <th scope="col">
            <Trans>Old</Trans>
          </th>
          <th scope="col">
            <Trans>New</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.flatMap((change) => {
          const named = [change.code, change.name].filter((word) => word !== null).join(" ");
          const whole = change.part === "settings" ? t`The program` : t`All of them`;
          const head = named === "" ? whole : named;
          const lines =
            change.fields.length === 0
              ? [{ field: "", told: i18n._(changeKindWords[change.kind]), old: null, new: null }]
              : change.fields.map((line) => ({ ...line, told: fieldName(line.field) }));
          return lines.map((line) => (
            <tr key={`${change.part} ${change.code} ${line.field}`}>
              <td>{i18n._(partWords[change.part])}</td>
              <th scope="row">{head}</th>
              <td>{line.told}</td>
              <td className={classes["old"]}>{line.old}</td>
              <td>{line.new}</td>
            </tr>
          ));
        })}
      </tbody>
    </PlainTable>
  );
}
