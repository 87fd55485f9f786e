/** The sheets that are in, who wrote them, and the way to one more. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconFileImport, IconPlus } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import type { CandidateView, SheetView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { StatusPill } from "../../components/StatusPill";
import { useUndoToast } from "../../components/undo";
import classes from "./Candidate.module.css";

export function SheetsCard({ view }: { view: CandidateView }) {
  const router = useRouter();
  const { sheets, raters } = view;
  const [least, most] = raters;
  const count = sheets.length;
  const address = `/candidates/${view.row.candidacy}/sheet`;
  return (
    <Card component="section" aria-labelledby="sheets">
      <div className={classes["head"]}>
        <h2 id="sheets">
          <Trans>Rating sheets</Trans>
        </h2>
        <span className="ft-muted">
          <Trans>
            {count} in, {least} to {most} asked for
          </Trans>
        </span>
        {count >= most ? null : (
          <Button
            className={classes["headAction"] ?? ""}
            leftSection={<IconPlus size={16} stroke={1.5} aria-hidden="true" />}
            onClick={() => router.history.push(address)}
          >
            <Trans>Add a rating sheet</Trans>
          </Button>
        )}
      </div>
      {count === 0 ? (
        <p className={classes["none"]}>
          <Trans>
            Nobody has rated this person yet. Each rater fills in a sheet alone, with the same
            questions in the same order.
          </Trans>
        </p>
      ) : (
        <ul className={classes["sheets"]}>
          {sheets.map((sheet) => (
            <Sheet
              key={sheet.sheet}
              sheet={sheet}
              of={view.competencies.length}
              onOpen={() => router.history.push(`${address}?sheet=${sheet.sheet}`)}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface SheetProps {
  sheet: SheetView;
  /** How many competencies are scored. */
  of: number;
  onOpen: () => void;
}

function Sheet({ sheet, of, onOpen }: SheetProps) {
  const { t } = useLingui();
  const remove = useWrite("candidates.remove_sheet");
  const undone = useUndoToast();
  const { rater } = sheet;
  const missing = of - sheet.scores.filter(({ level }) => level !== null).length;
  const drop = async () => {
    const answer = await remove.run({ sheet: sheet.sheet });
    if (answer.ok) undone(t`Removed the sheet of ${rater}`, answer.value.undo);
  };
  return (
    <li>
      <bdi className={classes["rater"]}>{rater}</bdi>
      {sheet.imported ? (
        <StatusPill tone="neutral" icon={IconFileImport}>
          <Trans>Imported</Trans>
        </StatusPill>
      ) : null}
      {missing <= 0 ? (
        <StatusPill tone="done">
          <Trans>Complete</Trans>
        </StatusPill>
      ) : (
        <StatusPill tone="due">
          {plural(missing, { one: "# score missing", other: "# scores missing" })}
        </StatusPill>
      )}
      <span className={classes["sheetNote"]}>{sheet.note}</span>
      <Button size="xs" aria-label={t`Open the sheet of ${rater}`} onClick={onOpen}>
        <Trans>Open</Trans>
      </Button>
      <Button
        size="xs"
        variant="subtle"
        aria-label={t`Remove the sheet of ${rater}`}
        loading={remove.pending}
        onClick={() => void drop()}
      >
        <Trans>Remove</Trans>
      </Button>
    </li>
  );
}
