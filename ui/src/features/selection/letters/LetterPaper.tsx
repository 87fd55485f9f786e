/** A letter as its pages look; whoever cannot see them hears the words. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, VisuallyHidden } from "@mantine/core";
import type { CoreError, LetterPages } from "../../../api/generated/types";
import { FormError } from "../../../components/FormError";
import classes from "./Letters.module.css";

export interface LetterPaperProps {
  letter: LetterPages | undefined;
  error: CoreError | null;
  /** An older letter is shown while the new one is being set. */
  stale?: boolean;
}

export function LetterPaper({ letter, error, stale = false }: LetterPaperProps) {
  const { t } = useLingui();
  if (error !== null) return <FormError error={error} />;
  if (letter === undefined) {
    return (
      <div className={classes["paper"]} aria-busy="true">
        <VisuallyHidden>
          <Trans>The letter is being set.</Trans>
        </VisuallyHidden>
        <Skeleton className={classes["sheet"] ?? ""} />
      </div>
    );
  }
  const count = letter.pages.length;
  return (
    <section
      className={classes["paper"]}
      data-stale={stale || undefined}
      aria-label={t`The letter`}
      aria-busy={stale}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys scroll to what stands further down
      tabIndex={0}
    >
      {letter.pages.map((page, index) => {
        const number = index + 1;
        return (
          <img
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            key={index}
            src={page}
            alt={t`Page ${number} of ${count}`}
            className={classes["sheet"]}
          />
        );
      })}
      <VisuallyHidden className={classes["words"] ?? ""}>{letter.words}</VisuallyHidden>
    </section>
  );
}
