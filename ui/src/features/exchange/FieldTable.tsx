/** Each field with the column that feeds it and what stands in that column. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card, Select } from "@mantine/core";
import type { FileField, Preview } from "../../api/generated/types";
import { withColumn } from "./choices";
import classes from "./Import.module.css";
import { columnKey, placeOf } from "./rows";
import type { Wizard } from "./useWizard";
import { fieldWords } from "./words";

export function FieldTable({ wizard, preview }: { wizard: Wizard; preview: Preview }) {
  const used = new Set(preview.fields.map(({ column }) => place(preview, column)));
  const left = preview.columns.filter((_, index) => !used.has(index)).map(({ name }) => name);
  const names = left.filter((name) => name !== "").join(", ");
  return (
    <Card component="section" aria-labelledby="which-column" padding={0}>
      <h2 id="which-column" className={classes["tableTitle"]}>
        <Trans>Which column is which</Trans>
      </h2>
      <div className={classes["scroll"]}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Field</Trans>
              </th>
              <th scope="col">
                <Trans>Column of the file</Trans>
              </th>
              <th scope="col">
                <Trans>What stands there</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {preview.fields.map((field) => (
              <FieldRow key={field.field} field={field} wizard={wizard} preview={preview} />
            ))}
          </tbody>
        </table>
      </div>
      {names === "" ? null : (
        <p className={classes["unused"]}>
          <Trans>Not used: {names}</Trans>
        </p>
      )}
    </Card>
  );
}

interface FieldRowProps {
  field: FileField;
  wizard: Wizard;
  preview: Preview;
}

function FieldRow({ field, wizard, preview }: FieldRowProps) {
  const { t, i18n } = useLingui();
  const known = fieldWords(field.field);
  const name = typeof known === "string" ? known : i18n._(known);
  const index = place(preview, field.column);
  const column = index === null ? undefined : preview.columns[index];
  return (
    <tr>
      <th scope="row" className={classes["field"]}>
        {name}
        {field.required ? (
          <span className="ft-muted">
            {" "}
            <Trans>(needed)</Trans>
          </span>
        ) : null}
      </th>
      <td className={classes["choose"]}>
        <Select
          aria-label={t`Column for ${name}`}
          placeholder={t`Left out`}
          searchable
          clearable={!field.required}
          clearButtonProps={{ "aria-label": t`Leave ${name} out` }}
          data={preview.columns.map((one) => ({
            value: one.letter,
            label: one.name === "" ? t`Column ${one.letter}` : `${one.letter} · ${one.name}`,
          }))}
          value={column?.letter ?? null}
          onChange={(letter) => {
            const chosen = preview.columns.find((one) => one.letter === letter);
            const key = chosen === undefined ? "" : columnKey(preview.columns, chosen);
            wizard.change((old) => withColumn(old, field.field, key));
          }}
        />
      </td>
      <td className={classes["examples"]}>
        {column?.examples.map((example, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: examples never move
          <bdi key={at} className="ft-cut">
            {example}
          </bdi>
        ))}
      </td>
    </tr>
  );
}

function place(preview: Preview, column: string | null): number | null {
  return column === null ? null : placeOf(preview.columns, column);
}
