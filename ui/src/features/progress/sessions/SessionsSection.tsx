/** The sessions of one trainee: those to come, those attended, those missed. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useAsker } from "../../../api/asker";
import type { OwnSession } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import { ErrorState } from "../../../components/ErrorState";
import { PlainTable } from "../../../components/PlainTable";
import { StatusPill } from "../../../components/StatusPill";
import classes from "../progress.module.css";
import { whenWords } from "./words";

export function SessionsSection({ enrollment }: { enrollment: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useRead("sessions.of", { enrollment });
  const coordinates = (useAsker()?.role ?? "coordinator") === "coordinator";
  if (error !== null) return <ErrorState error={error} compact onRetry={() => void refetch()} />;
  // Where nobody plans sessions there is nothing to say about them.
  if (data === undefined || data.length === 0) return null;
  return (
    <section className={classes["block"]} aria-labelledby="sessions">
      <div className={classes["head"]}>
        <h2 id="sessions" className={classes["section"]}>
          <Trans>Sessions</Trans>
        </h2>
      </div>
      <PlainTable label={t`Sessions`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>When</Trans>
            </th>
            <th scope="col">
              <Trans>Module</Trans>
            </th>
            <th scope="col">
              <Trans>Trainer</Trans>
            </th>
            <th scope="col">
              <Trans>Place</Trans>
            </th>
            <th scope="col">
              <Trans>Attendance</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {data.map((row) => (
            <tr key={row.session}>
              <td data-wrap="no">{whenWords(row.appointment)}</td>
              <td>
                {coordinates ? (
                  <Link to="/sessions/$session" params={{ session: row.session }}>
                    {row.module} {row.module_name}
                  </Link>
                ) : (
                  `${row.module} ${row.module_name}`
                )}
              </td>
              <td data-tone="muted">{row.trainer_name ?? "–"}</td>
              <td data-tone="muted">{row.appointment.place || "–"}</td>
              <td>
                <Came row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </section>
  );
}

function Came({ row }: { row: OwnSession }) {
  if (row.attended === true) {
    return (
      <StatusPill tone="done">
        <Trans>Came</Trans>
      </StatusPill>
    );
  }
  if (row.attended === false) {
    return (
      <StatusPill tone="due">
        <Trans>Missed it</Trans>
      </StatusPill>
    );
  }
  return (
    <StatusPill tone="neutral">
      {row.stage === "coming" ? <Trans>Coming</Trans> : <Trans>Not taken yet</Trans>}
    </StatusPill>
  );
}
