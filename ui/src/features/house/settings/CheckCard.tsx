/** Looks whether everything in the database fits together, and says what does not. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { useState } from "react";
import type { CheckReport } from "../../../api/generated/types";
import { useLong } from "../../../api/hooks";
import { ProgressBar } from "../../../components/ProgressBar";
import { Verdict } from "../../../components/Verdict";
import classes from "./Settings.module.css";

export function CheckCard() {
  const { t } = useLingui();
  const { run, pending, progress, cancel } = useLong("app.check");
  const [report, setReport] = useState<CheckReport | null>(null);
  const start = async () => {
    setReport(null);
    const answer = await run({});
    if (answer.ok) setReport(answer.value);
  };
  return (
    <Card component="section" aria-labelledby="check" aria-live="polite">
      <h2 id="check" className={classes["title"]}>
        <Trans>Check the database</Trans>
      </h2>
      <p className={classes["text"]}>
        <Trans>
          Reads the whole file, computes every date and result again, and compares. Nothing is
          changed.
        </Trans>
      </p>
      {pending ? (
        <ProgressBar label={t`Checking`} progress={progress} onCancel={() => void cancel()} />
      ) : (
        <div className={classes["buttons"]}>
          <Button onClick={() => void start()}>
            <Trans>Check the database</Trans>
          </Button>
        </div>
      )}
      {report === null ? null : <Report report={report} />}
    </Card>
  );
}

function Report({ report }: { report: CheckReport }) {
  const { problems } = report;
  const plans = plural(report.enrollments, { one: "# plan", other: "# plans" });
  const candidacies = plural(report.candidacies, { one: "# candidacy", other: "# candidacies" });
  const files = plural(report.attachments, { one: "# attached file", other: "# attached files" });
  const entries = plural(report.audit_entries, {
    one: "# entry of the history",
    other: "# entries of the history",
  });
  return (
    <>
      <Verdict problems={problems} />
      <p className={classes["text"]}>
        <Trans>
          Looked at {plans}, {candidacies}, {files} and {entries}.
        </Trans>
      </p>
      {problems.length === 0 ? null : (
        <p className={classes["text"]}>
          <Trans>
            Nothing was changed. Back up the file, then send this list to whoever looks after the
            application.
          </Trans>
        </p>
      )}
    </>
  );
}
