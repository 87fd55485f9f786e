/** What an erasure did, and what is still to be seen to. */

import { plural } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { ErasedWhat, ErasureReport } from "../../api/generated/types";
import { Lines } from "./Lines";
import { PARTS } from "./parts";
import classes from "./privacy.module.css";

export function Erased({ report, what }: { report: ErasureReport; what: ErasedWhat }) {
  const people =
    what === "person"
      ? plural(report.people, { one: "# person is erased.", other: "# people are erased." })
      : PARTS[what].erased(report.people);
  const backups = plural(report.backups, {
    one: "# backup was written anew without what was erased.",
    other: "# backups were written anew without what was erased.",
  });
  return (
    <div className={classes["lists"]} role="status">
      <p>
        <strong>{people}</strong>
      </p>
      {report.pseudonyms.length === 0 ? null : (
        <section>
          <h3>
            <Trans>In their place stands</Trans>
          </h3>
          <Lines lines={report.pseudonyms} />
        </section>
      )}
      <p className="ft-muted">{backups}</p>
      {report.bytes_gone ? null : (
        <p className={classes["block"]}>
          <Trans>
            Another program reads the file just now, so the last traces are still in it. The next
            start of Farm Team takes them out: close the other program and start again.
          </Trans>
        </p>
      )}
      {report.open.length === 0 ? null : (
        <section className={classes["block"]}>
          <h3>
            <Trans>Backups that could not be written anew</Trans>
          </h3>
          <p>
            <Trans>
              What was erased is still in them. Make them reachable, or delete them yourself.
            </Trans>
          </p>
          <Lines lines={report.open} />
        </section>
      )}
      {report.found_in.length === 0 ? null : (
        <section className={classes["block"]}>
          <h3>
            <Trans>Other files that name them</Trans>
          </h3>
          <p>
            <Trans>Farm Team does not change files that you saved. Delete them yourself.</Trans>
          </p>
          <Lines lines={report.found_in} />
        </section>
      )}
    </div>
  );
}
