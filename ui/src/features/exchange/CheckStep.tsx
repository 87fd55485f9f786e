/** Step 3: what would happen, what is wrong and where, and what only a person can decide. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { FormError } from "../../components/FormError";
import { formatCount } from "../../components/quantities";
import { StatFigure, StatRow } from "../../components/StatFigure";
import { ChangeList } from "./ChangeList";
import { Looking } from "./ColumnsStep";
import { DecideTable } from "./DecideTable";
import classes from "./Import.module.css";
import { KINDS } from "./kinds";
import { RejectedTable } from "./RejectedTable";
import type { Wizard } from "./useWizard";
import { WaitingTable } from "./WaitingTable";
import { DATE_FORMS, DELIMITERS, ENCODINGS } from "./words";

export function CheckStep({ wizard }: { wizard: Wizard }) {
  const { t, i18n } = useLingui();
  const { look, kind } = wizard;
  const { preview } = look;
  if (preview === null) {
    return look.error === null ? <Looking wizard={wizard} /> : <FormError error={look.error} />;
  }
  const { report, encoding, delimiter, date_form, sheet } = preview;
  const read = [
    encoding === null ? sheet : i18n._(ENCODINGS[encoding]),
    delimiter === null ? null : i18n._(DELIMITERS[delimiter]).toLowerCase(),
    date_form === null ? null : t`dates ${i18n._(DATE_FORMS[date_form])}`,
  ].filter((part) => part !== null);
  const how = read.join(", ");
  return (
    <>
      <div aria-busy={look.pending}>
        <StatRow>
          <StatFigure
            figure={formatCount(report.read)}
            label={`${i18n._(KINDS[kind].read)} · ${how}`}
          />
          <StatFigure figure={formatCount(report.imported)} label={i18n._(KINDS[kind].fresh)} />
          {report.updated === 0 ? null : (
            <StatFigure figure={formatCount(report.updated)} label={t`changed`} />
          )}
          <StatFigure figure={formatCount(report.unchanged)} label={t`already here`} />
          {report.unsettled.length === 0 ? null : (
            <StatFigure
              figure={formatCount(report.unsettled.length)}
              label={t`out of order, to settle`}
            />
          )}
          {report.to_decide.length === 0 ? null : (
            <StatFigure
              figure={formatCount(report.to_decide.length)}
              label={t`for you to decide`}
            />
          )}
          <StatFigure
            figure={formatCount(report.rejected_rows)}
            label={t`cannot be imported as they are`}
            {...(report.rejected_rows > 0 ? { tone: "overdue" as const } : {})}
          />
        </StatRow>
      </div>
      <FormError error={look.error} />
      <Refused wizard={wizard} />
      <RejectedTable wizard={wizard} preview={preview} />
      <DecideTable wizard={wizard} rows={report.to_decide} />
      <WaitingTable rows={report.unsettled} />
      <ChangeList wizard={wizard} />
      {preview.remarks.length === 0 ? null : (
        <Card component="section" aria-label={t`Remarks`} padding="sm">
          {preview.remarks.map((remark) => (
            <p key={remark} className={classes["remark"]}>
              <IconInfoCircle size={18} stroke={1.5} aria-hidden="true" />
              <span>{remark}</span>
            </p>
          ))}
        </Card>
      )}
    </>
  );
}

/** Why the last try to import stored nothing. */
function Refused({ wizard }: { wizard: Wizard }) {
  const { refused } = wizard;
  if (refused === null) return null;
  if (refused.code === "cancelled") {
    return (
      <p role="status" className={classes["remark"]}>
        <IconInfoCircle size={18} stroke={1.5} aria-hidden="true" />
        <Trans>The import was canceled. Nothing was stored.</Trans>
      </p>
    );
  }
  return (
    <>
      <FormError error={refused} />
      <div>
        <Button onClick={wizard.readAgain}>
          <Trans>Read the file again</Trans>
        </Button>
      </div>
    </>
  );
}
