/** Whom the sheet is about and who writes it. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { errorText } from "../../api/errors";
import type { CandidateView, CoreError } from "../../api/generated/types";
import { PersonAvatar } from "../../components/PersonAvatar";
import classes from "./Sheet.module.css";

export interface SheetHeadProps {
  view: CandidateView;
  rater: string;
  onRater: (rater: string) => void;
  /** What the core says against this rater. */
  error: CoreError | null;
  dirty: boolean;
  onLeave: () => void;
}

export function SheetHead({ view, rater, onRater, error, dirty, onLeave }: SheetHeadProps) {
  const { t } = useLingui();
  return (
    <header className={classes["head"]}>
      <PersonAvatar name={view.row.name} />
      <div className={classes["who"]}>
        <bdi className={classes["name"]}>{view.row.name}</bdi>
        <span className={classes["about"]}>
          <Trans>{view.row.intake_name} · each rater scores alone</Trans>
        </span>
      </div>
      <TextInput
        className={classes["rater"] ?? ""}
        aria-label={t`Rater`}
        placeholder={t`Your name, as rater`}
        maxLength={120}
        value={rater}
        onChange={(event) => onRater(event.currentTarget.value)}
        error={error === null ? null : errorText(error)}
      />
      <Button variant="subtle" onClick={onLeave}>
        {dirty ? <Trans>Leave (draft kept)</Trans> : <Trans>Leave</Trans>}
      </Button>
    </header>
  );
}
