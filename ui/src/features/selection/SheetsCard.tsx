/** Who sits on the panel, how far each is, and the way to a sheet from paper. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconFileImport, IconPlus } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import type { CandidateView, Seat, SheetView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { StatusPill } from "../../components/StatusPill";
import { useUndoToast } from "../../components/undo";
import classes from "./Candidate.module.css";
import { SHEET_STATES } from "./words";

export function SheetsCard({ view }: { view: CandidateView }) {
  const router = useRouter();
  const { panel, raters } = view;
  const [least, most] = raters;
  const count = panel.filter(({ state }) => state === "submitted").length;
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
        {panel.length >= most ? null : (
          <Button
            className={classes["headAction"] ?? ""}
            leftSection={<IconPlus size={16} stroke={1.5} aria-hidden="true" />}
            onClick={() => router.history.push(address)}
          >
            <Trans>Add a rating sheet</Trans>
          </Button>
        )}
      </div>
      {panel.length === 0 ? (
        <p className={classes["none"]}>
          <Trans>
            Nobody has rated this person yet. Each rater fills in a sheet alone, with the same
            questions in the same order.
          </Trans>
        </p>
      ) : (
        <ul className={classes["sheets"]}>
          {panel.map((seat) => (
            <Rater
              key={seat.sheet}
              seat={seat}
              of={view.competencies.length}
              sheet={view.sheets.find(({ sheet }) => sheet === seat.sheet)}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface RaterProps {
  seat: Seat;
  /** How many competencies are scored. */
  of: number;
  /** What stands on it, for those who may read it. */
  sheet: SheetView | undefined;
}

function Rater({ seat, of, sheet }: RaterProps) {
  const { t, i18n } = useLingui();
  const remove = useWrite("candidates.remove_sheet");
  const undone = useUndoToast();
  const { rater } = seat;
  const scores = sheet?.scores.filter(({ level }) => level !== null).length ?? of;
  const missing = seat.state === "submitted" ? of - scores : 0;
  const { label, tone, icon } = SHEET_STATES[seat.state];
  const drop = async () => {
    const answer = await remove.run({ sheet: seat.sheet });
    if (answer.ok) undone(t`Removed the sheet of ${rater}`, answer.value.undo);
  };
  return (
    <li>
      <bdi className={classes["rater"]}>{rater}</bdi>
      {seat.imported ? (
        <StatusPill tone="neutral" icon={IconFileImport}>
          <Trans>Imported</Trans>
        </StatusPill>
      ) : null}
      {missing <= 0 ? (
        <StatusPill tone={tone} {...(icon === undefined ? {} : { icon })}>
          {i18n._(label)}
        </StatusPill>
      ) : (
        <StatusPill tone="due">
          {plural(missing, { one: "# score missing", other: "# scores missing" })}
        </StatusPill>
      )}
      <span className={classes["sheetNote"]}>{sheet?.note}</span>
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
