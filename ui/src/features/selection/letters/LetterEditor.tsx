/** Words of one letter on the left, the page on the right; nothing is stored before *Save*. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { LetterWording } from "../../../api/generated/types";
import { useRead, useWrite } from "../../../api/hooks";
import { useCoreForm } from "../../../components/coreForm";
import { useDraft } from "../../../components/draft";
import { FormError } from "../../../components/FormError";
import { useUndoToast } from "../../../components/undo";
import { LetterFields, type LetterValues } from "./LetterFields";
import { LetterPaper } from "./LetterPaper";
import classes from "./Letters.module.css";

export interface LetterEditorProps {
  intake: string;
  sender: string;
  wording: LetterWording;
}

/** How long a person pauses before the page is set anew. */
const PAUSE_MS = 500;

export function LetterEditor({ intake, sender, wording }: LetterEditorProps) {
  const { t } = useLingui();
  const { letter, text, shipped, placeholders, own } = wording;
  const write = useWrite("letters.set_texts", { errors: "return" });
  const undone = useUndoToast();
  const { form, error, pending, send, begin } = useCoreForm<LetterValues>({ sender, ...text });
  const dirty = form.isDirty();
  const draft = useDraft(`letters:${intake}:${letter}`, form.values, dirty, (kept) =>
    form.setValues(kept),
  );
  const save = async () => {
    const answer = await send(({ sender: from, ...words }) =>
      write.run({ intake, sender: from, letters: [{ letter, text: words }] }),
    );
    if (!answer.ok) return;
    await draft.forget();
    begin(form.getValues());
    undone(t`Saved the letter`, answer.value.undo);
  };
  const discard = () => {
    form.reset();
    void draft.forget();
  };
  return (
    <div className={classes["editor"]}>
      <Card component="section" aria-label={t`Words of the letter`}>
        <form
          className={classes["form"]}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!pending && dirty) void save();
          }}
        >
          <LetterFields form={form} placeholders={placeholders} />
          <FormError error={error} />
          <div className={classes["foot"]}>
            {own || dirty ? (
              <Button variant="subtle" onClick={() => form.setValues(shipped)}>
                <Trans>Put in the words that ship</Trans>
              </Button>
            ) : null}
            {dirty ? (
              <Button onClick={discard}>
                <Trans>Discard</Trans>
              </Button>
            ) : null}
            <Button type="submit" variant="filled" loading={pending} disabled={!dirty}>
              <Trans>Save the letter</Trans>
            </Button>
          </div>
        </form>
      </Card>
      <Preview intake={intake} letter={letter} values={form.values} />
    </div>
  );
}

interface PreviewProps {
  intake: string;
  letter: LetterWording["letter"];
  values: LetterValues;
}

function Preview({ intake, letter, values }: PreviewProps) {
  const { t } = useLingui();
  const [{ sender, ...text }] = useDebouncedValue(values, PAUSE_MS);
  const { data, error, isPlaceholderData } = useRead(
    "letters.preview_text",
    { intake, letter, sender, text },
    { keepPrevious: true, forget: true },
  );
  return (
    <section aria-label={t`The letter to an invented candidate`} className={classes["preview"]}>
      <p className={classes["none"]}>
        <Trans>So it looks, here for an invented candidate.</Trans>
      </p>
      <LetterPaper letter={data} error={error} stale={isPlaceholderData} />
    </section>
  );
}
