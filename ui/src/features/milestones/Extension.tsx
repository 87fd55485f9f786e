/** An extension of the year (R6): how many months, and which unfinished modules move with the final. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { Choices } from "./Choices";
import classes from "./Decision.module.css";
import type { DecisionValues } from "./DecisionForm";

export interface ExtensionProps {
  form: UseFormReturnType<DecisionValues>;
  extendable: readonly string[];
}

const MONTHS = [1, 2, 3] as const;

export function Extension({ form, extendable }: ExtensionProps) {
  const { t } = useLingui();
  const months = form.values.extension_months;
  return (
    <fieldset className={classes["group"]}>
      <legend>
        <Trans>Extension</Trans>
      </legend>
      <Choices
        label={t`Months of extension`}
        choices={MONTHS.map((count) => ({
          value: String(count),
          label: plural(count, { one: "# month", other: "# months" }),
        }))}
        value={months === null ? null : String(months)}
        onChange={(value) => form.setFieldValue("extension_months", Number(value))}
      />
      {typeof form.errors["extension_months"] === "string" ? (
        <p className={classes["error"]}>{form.errors["extension_months"]}</p>
      ) : null}
      {extendable.length === 0 ? (
        <p className="ft-muted">
          <Trans>Every module is finished: only the final and the follow-up move.</Trans>
        </p>
      ) : (
        <Checkbox.Group
          label={t`Unfinished modules that move too`}
          {...form.getInputProps("extended_modules")}
        >
          <div className={classes["modules"]}>
            {extendable.map((code) => (
              <Checkbox key={code} value={code} label={code} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <p className="ft-muted">
        <Trans>The final and the follow-up move by as many months. It can be done once.</Trans>
      </p>
    </fieldset>
  );
}
