/** The fields of a baseline or follow-up that was held, to read. */

import { Trans, useLingui } from "@lingui/react/macro";
import type { FieldView } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import classes from "./Milestone.module.css";
import { fieldWord } from "./words";

export function RecordedFields({ fields }: { fields: readonly FieldView[] }) {
  const { i18n } = useLingui();
  return (
    <dl className={`${classes["facts"]} ${classes["recorded"]} ft-num`}>
      {fields.map((field) => (
        <Pair key={field.field} label={i18n._(fieldWord(field.field))} field={field} />
      ))}
    </dl>
  );
}

function Pair({ label, field }: { label: string; field: FieldView }) {
  const { t } = useLingui();
  const words: Record<string, string> = { yes: t`Yes`, no: t`No` };
  const value = field.value;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {value === null || value === "" ? (
          <span className="ft-muted">
            <Trans>not known</Trans>
          </span>
        ) : field.kind === "date" ? (
          formatDay(value)
        ) : field.kind === "yes_no" ? (
          (words[value] ?? value)
        ) : (
          value
        )}
      </dd>
    </>
  );
}
