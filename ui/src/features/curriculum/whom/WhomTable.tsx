/** Everybody who runs another version: what would change, chosen one by one or all; each date on request. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { Fragment, useState } from "react";
import type { ProgramSource, VersionChange } from "../../../api/generated/types";
import { formatDay } from "../../../components/dates";
import { PlainTable } from "../../../components/PlainTable";
import { StatusPill } from "../../../components/StatusPill";
import classes from "./Whom.module.css";
import { WhomDates } from "./WhomDates";

export interface WhomTableProps {
  source: ProgramSource;
  rows: readonly VersionChange[];
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

export function WhomTable({ source, rows, chosen, onChoose }: WhomTableProps) {
  const { t } = useLingui();
  const [shown, setShown] = useState<string | null>(null);
  const free = rows.filter((row) => row.blocked.length === 0).map((row) => row.enrollment);
  const choose = (id: string, on: boolean) =>
    onChoose(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <PlainTable label={t`What changes for whom`}>
      <thead>
        <tr>
          <th scope="col" className={classes["tick"]}>
            <Checkbox
              aria-label={t`Choose everybody for whom it can be`}
              disabled={free.length === 0}
              checked={free.length > 0 && chosen.length === free.length}
              indeterminate={chosen.length > 0 && chosen.length < free.length}
              onChange={(event) => onChoose(event.currentTarget.checked ? free : [])}
            />
          </th>
          <th scope="col">
            <Trans>Trainee</Trans>
          </th>
          <th scope="col">
            <Trans>What changes</Trans>
          </th>
          <th scope="col">
            <Trans>End</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { enrollment, name, intake_name: intake, from_version: version } = row;
          const open = shown === enrollment;
          return (
            <Fragment key={enrollment}>
              <tr>
                <td>
                  <Checkbox
                    aria-label={t`Choose ${name}`}
                    disabled={row.blocked.length > 0}
                    checked={chosen.includes(enrollment)}
                    onChange={(event) => choose(enrollment, event.currentTarget.checked)}
                  />
                </td>
                <th scope="row">
                  {row.blocked.length > 0 ? (
                    name
                  ) : (
                    <button
                      type="button"
                      className={classes["name"]}
                      aria-expanded={open}
                      onClick={() => setShown(open ? null : enrollment)}
                    >
                      {name}
                    </button>
                  )}
                  <span className={classes["sub"]}>
                    <Trans>
                      {intake}, version {version}
                    </Trans>
                  </span>
                </th>
                <td>
                  <What row={row} />
                </td>
                <td>
                  <Ends row={row} />
                </td>
              </tr>
              {open ? (
                <tr>
                  <td colSpan={4}>
                    <WhomDates source={source} enrollment={enrollment} name={name} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
      </tbody>
    </PlainTable>
  );
}

function What({ row }: { row: VersionChange }) {
  const { t } = useLingui();
  const { from_version: version, progress_old: before, progress_new: after } = row;
  if (row.blocked.length > 0) {
    return (
      <>
        <StatusPill tone="paused">
          <Trans>stays on version {version}</Trans>
        </StatusPill>
        {row.blocked.map((reason) => (
          <span key={reason.code + reason.message} className={classes["sub"]}>
            {reason.message}
          </span>
        ))}
      </>
    );
  }
  const [appears, goes, owed] = [row.appears, row.goes, row.owed_again].map((codes) =>
    codes.join(", "),
  );
  const conflicts = row.conflicts_new - row.conflicts_old;
  const parts = [
    row.moved === 0 ? null : plural(row.moved, { one: "# date moves", other: "# dates move" }),
    appears === "" ? null : t`new: ${appears}`,
    goes === "" ? null : t`gone: ${goes}`,
    owed === "" ? null : t`owed again: ${owed}`,
    after === before ? null : t`progress ${before} % → ${after} %`,
  ].filter((part) => part !== null);
  return (
    <>
      {parts.length === 0 ? <Trans>No date moves</Trans> : parts.join(" · ")}
      {conflicts > 0 ? (
        <StatusPill tone="overdue">
          {plural(conflicts, {
            one: "# thing would not work",
            other: "# things would not work",
          })}
        </StatusPill>
      ) : null}
    </>
  );
}

function Ends({ row }: { row: VersionChange }) {
  const [old, now] = [row.end_old, row.end_new].map((day) => (day === null ? "–" : formatDay(day)));
  return old === now ? old : `${old} → ${now}`;
}
