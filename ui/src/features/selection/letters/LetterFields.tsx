/** The fields of a letter, and the placeholders that a click puts where the cursor was. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Textarea, TextInput, UnstyledButton } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useRef } from "react";
import type { LetterText, Placeholder } from "../../../api/generated/types";
import classes from "./Letters.module.css";

export interface LetterValues extends LetterText, Record<string, unknown> {
  sender: string;
}

export interface LetterFieldsProps {
  form: UseFormReturnType<LetterValues>;
  placeholders: readonly Placeholder[];
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Where placeholders are filled; the sender stands as it is. */
const FILLED = ["subject", "salutation", "body", "closing", "reply"] as const;
type Filled = (typeof FILLED)[number];

export function LetterFields({ form, placeholders }: LetterFieldsProps) {
  const { t } = useLingui();
  const last = useRef<Field | null>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const field = (name: Filled) => ({
    ...form.getInputProps(name),
    onFocus: (event: { currentTarget: Field }) => {
      last.current = event.currentTarget;
    },
    name,
  });
  const insert = (placeholder: string) => {
    const target = last.current ?? body.current;
    const name = FILLED.find((known) => known === target?.name);
    if (target === null || name === undefined) return;
    const before = target.value.slice(0, target.selectionStart ?? target.value.length);
    const after = target.value.slice(target.selectionEnd ?? target.value.length);
    const caret = before.length + placeholder.length;
    form.setValues({ [name]: before + placeholder + after });
    // The field shows the new text after the next paint; only then can the cursor stand behind it.
    requestAnimationFrame(() => {
      target.focus();
      target.setSelectionRange(caret, caret);
    });
  };
  return (
    <>
      <Textarea
        label={t`From`}
        description={t`Name and address, line by line; the same for all letters of this intake.`}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps("sender")}
      />
      <TextInput label={t`Subject`} required {...field("subject")} />
      <TextInput label={t`Salutation`} required {...field("salutation")} />
      <Textarea
        label={t`Text`}
        description={t`A blank line begins a new paragraph.`}
        required
        autosize
        minRows={8}
        maxRows={20}
        ref={body}
        {...field("body")}
      />
      <Textarea label={t`Closing`} autosize minRows={1} maxRows={6} {...field("closing")} />
      <Textarea
        label={t`Slip to sign and send back`}
        description={t`Empty: the letter has none.`}
        autosize
        minRows={1}
        maxRows={6}
        {...field("reply")}
      />
      <div>
        <p id="placeholders" className={classes["label"]}>
          <Trans>What the program fills in</Trans>
        </p>
        <ul className={classes["chips"]} aria-labelledby="placeholders">
          {placeholders.map(({ name, example }) => (
            <li key={name}>
              <UnstyledButton
                className={classes["chip"] ?? ""}
                onClick={() => insert(`{${name}}`)}
                title={example}
                aria-label={t`Put in ${name}, for instance ${example}`}
              >
                {`{${name}}`}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
