/** The letters that fit where a candidate stands; each opens as it will be printed. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconMail } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { CandidateRow, LetterKind } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import { FormError } from "../../../components/FormError";
import { LetterPanel } from "./LetterPanel";
import classes from "./Letters.module.css";
import { LETTERS } from "./words";

export function LettersCard({ row }: { row: CandidateRow }) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState<LetterKind | null>(null);
  const { data, error } = useRead("letters.choices", { candidacy: row.candidacy });
  const fitting = (data ?? []).filter((choice) => choice.why_not === null);
  return (
    <Card component="section" aria-labelledby="letters">
      <h2 id="letters">
        <Trans>Letters</Trans>
      </h2>
      <FormError error={error} />
      {data !== undefined && fitting.length === 0 ? (
        <p className={classes["none"]}>
          <Trans>None fits yet: a letter follows the appointment or the decision.</Trans>
        </p>
      ) : null}
      <div className={classes["choices"]}>
        {fitting.map(({ letter }) => (
          <Button
            key={letter}
            leftSection={<IconMail size={16} stroke={1.5} aria-hidden="true" />}
            onClick={() => setOpen(letter)}
          >
            {i18n._(LETTERS[letter])}
          </Button>
        ))}
        <Link to="/intakes/$intake/letters" params={{ intake: row.intake }}>
          <Trans>Word the letters of this intake</Trans>
        </Link>
      </div>
      {open === null ? null : <LetterPanel row={row} letter={open} onClose={() => setOpen(null)} />}
    </Card>
  );
}
