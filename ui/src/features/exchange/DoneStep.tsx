/** Step 4: the import while it runs, then what came of it, and where to go from here. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import type { ImportReport } from "../../api/generated/types";
import { ProgressBar } from "../../components/ProgressBar";
import { formatCount } from "../../components/quantities";
import { StatFigure, StatRow } from "../../components/StatFigure";
import classes from "./Import.module.css";
import { importedWords, KINDS } from "./kinds";
import { waitingIn } from "./rows";
import { SaveRejectedButton } from "./SaveRejected";
import type { Wizard } from "./useWizard";

export function DoneStep({ wizard, onOver }: { wizard: Wizard; onOver: () => void }) {
  const { i18n } = useLingui();
  const { report, importing, kind } = wizard;
  if (report === null) {
    return (
      <>
        <ProgressBar
          label={i18n._(KINDS[kind].running)}
          progress={importing.progress}
          onCancel={() => void importing.cancel()}
        />
        <p className="ft-muted">
          <Trans>Nothing has been stored yet. Cancel leaves everything as it was.</Trans>
        </p>
      </>
    );
  }
  return <Result wizard={wizard} report={report} onOver={onOver} />;
}

interface ResultProps {
  wizard: Wizard;
  report: ImportReport;
  onOver: () => void;
}

function Result({ wizard, report, onOver }: ResultProps) {
  const { t, i18n } = useLingui();
  const { kind, sent } = wizard;
  const out = report.rejected_rows + (kind === "results" ? 0 : report.to_decide.length);
  return (
    <>
      <p className={classes["done"]} role="status">
        <IconCheck size={22} stroke={1.5} aria-hidden="true" />
        {importedWords(kind, report.imported)}
      </p>
      <StatRow>
        <StatFigure figure={formatCount(report.read)} label={i18n._(KINDS[kind].read)} />
        <StatFigure figure={formatCount(report.imported)} label={i18n._(KINDS[kind].fresh)} />
        {kind === "results" ? (
          <StatFigure figure={formatCount(waitingIn(report))} label={t`to settle`} />
        ) : (
          <StatFigure figure={formatCount(report.updated)} label={t`changed`} />
        )}
        <StatFigure figure={formatCount(report.unchanged)} label={t`already here`} />
        <StatFigure figure={formatCount(out)} label={t`left out`} />
      </StatRow>
      <NextSteps wizard={wizard} report={report} />
      <div className={classes["after"]}>
        {report.undo === null ? null : (
          <Button
            leftSection={<IconArrowBackUp size={16} stroke={1.5} aria-hidden="true" />}
            loading={wizard.undoing}
            onClick={() => void wizard.undo()}
          >
            <Trans>Undo the import</Trans>
          </Button>
        )}
        {sent === null || report.rejected_rows === 0 ? null : (
          <SaveRejectedButton file={sent} rows={report.rejected_rows} />
        )}
        <Button
          variant="subtle"
          onClick={() => {
            void wizard.startOver();
            onOver();
          }}
        >
          <Trans>Import another file</Trans>
        </Button>
      </div>
    </>
  );
}

function NextSteps({ wizard, report }: { wizard: Wizard; report: ImportReport }) {
  const { t } = useLingui();
  const router = useRouter();
  const { kind } = wizard;
  const { intake } = report;
  const came = report.imported + report.updated;
  const go = (path: string) => router.history.push(path);
  if (kind === "results") {
    const waiting = waitingIn(report);
    return (
      <div className={classes["after"]}>
        <Button variant="filled" onClick={() => go("/trainees")}>
          <Trans>Look at the trainees</Trans>
        </Button>
        {waiting === 0 ? null : (
          <Button onClick={() => go("/results")}>
            {plural(waiting, { one: "Settle the # result", other: "Settle the # results" })}
          </Button>
        )}
      </div>
    );
  }
  if (intake === null) {
    return (
      <div className={classes["after"]}>
        <Button variant="filled" onClick={() => go("/people")}>
          <Trans>Look at the people</Trans>
        </Button>
      </div>
    );
  }
  return (
    <div className={classes["after"]}>
      <Button variant="filled" onClick={() => go(`/candidates?intake=${intake}`)}>
        {kind === "people" && came > 0
          ? plural(came, { one: "Look at the # candidate", other: "Look at the # candidates" })
          : t`Look at the candidates`}
      </Button>
      {kind === "people" ? (
        <Button onClick={() => go(`/import/sheets?intake=${intake}`)}>
          <Trans>Import interview sheets</Trans>
        </Button>
      ) : null}
    </div>
  );
}
