/** What was recognized about the file, each of it a choice that can be changed. */

import type { MessageDescriptor } from "@lingui/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, Select } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { DateForm, Delimiter, Encoding, Preview } from "../../api/generated/types";
import { oneOf } from "../../components/search";
import classes from "./Import.module.css";
import type { Wizard } from "./useWizard";
import { DATE_FORMS, DELIMITERS, ENCODINGS } from "./words";

export function ReadingCard({ wizard, preview }: { wizard: Wizard; preview: Preview }) {
  const { t, i18n } = useLingui();
  const { change } = wizard;
  const options = <Word extends string>(words: Record<Word, MessageDescriptor>) =>
    keysOf(words).map((value) => ({ value, label: i18n._(words[value]) }));
  const { encoding, delimiter, sheets, sheet, date_form, date_form_ambiguous } = preview;
  return (
    <Card component="section" aria-labelledby="how-it-is-read">
      <h2 id="how-it-is-read">
        <Trans>How the file is read</Trans>
      </h2>
      <div className={classes["reading"]}>
        {encoding === null ? null : (
          <Select
            label={t`Letters`}
            allowDeselect={false}
            data={options<Encoding>(ENCODINGS)}
            value={encoding}
            onChange={(raw) =>
              change((old) => ({ ...old, encoding: oneOf(raw, keysOf(ENCODINGS)) ?? null }))
            }
          />
        )}
        {delimiter === null ? null : (
          <Select
            label={t`Separator`}
            allowDeselect={false}
            data={options<Delimiter>(DELIMITERS)}
            value={delimiter}
            onChange={(raw) =>
              change((old) => ({ ...old, delimiter: oneOf(raw, keysOf(DELIMITERS)) ?? null }))
            }
          />
        )}
        {sheets.length < 2 ? null : (
          <Select
            label={t`Sheet of the workbook`}
            allowDeselect={false}
            data={[...new Set(sheets)]}
            value={sheet}
            onChange={(name) =>
              change((old) => ({
                ...old,
                sheet: name,
                mapping: {},
                corrections: [],
                decisions: [],
              }))
            }
          />
        )}
        {date_form === null && !date_form_ambiguous ? null : (
          <Select
            label={t`Dates are written like`}
            placeholder={t`Choose`}
            allowDeselect={false}
            data={options<DateForm>(DATE_FORMS)}
            value={date_form}
            onChange={(raw) =>
              change((old) => ({ ...old, date_form: oneOf(raw, keysOf(DATE_FORMS)) ?? null }))
            }
          />
        )}
      </div>
      {date_form_ambiguous && wizard.choices.date_form === null ? (
        <p className={classes["ambiguous"]} role="status">
          <IconAlertTriangle size={18} stroke={1.5} aria-hidden="true" />
          <span>
            <Trans>
              The dates of this file can be read day first or month first, and nothing in it tells
              which. Please say how they are written.
            </Trans>
          </span>
        </p>
      ) : null}
    </Card>
  );
}

function keysOf<Word extends string>(words: Record<Word, unknown>): Word[] {
  const keys: Word[] = [];
  for (const key in words) keys.push(key);
  return keys;
}
