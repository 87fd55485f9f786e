/** Each kind of data about somebody, and until when it may be kept. */

import { Trans, useLingui } from "@lingui/react/macro";
import { IconGavel } from "@tabler/icons-react";
import type { Kept } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import { PlainTable } from "../../components/PlainTable";
import { formatCount } from "../../components/quantities";
import classes from "./privacy.module.css";

export function KeptTable({ kept }: { kept: Kept }) {
  const { t } = useLingui();
  return (
    <>
      <Until kept={kept} />
      <PlainTable label={t`What is kept`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>What</Trans>
            </th>
            <th scope="col">
              <Trans>Why</Trans>
            </th>
            <th scope="col">
              <Trans>Who sees it</Trans>
            </th>
            <th scope="col">
              <Trans>How long</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Entries</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {kept.groups.map((group) => (
            <tr key={group.group}>
              <th scope="row">
                <strong>{group.title}</strong>
              </th>
              <td>{group.why}</td>
              <td>{group.seen_by}</td>
              <td>{group.how_long}</td>
              <td data-align="right">
                {group.rows === 0 ? (
                  <span className="ft-muted">
                    <Trans>none</Trans>
                  </span>
                ) : (
                  formatCount(group.rows)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </>
  );
}

function Until({ kept }: { kept: Kept }) {
  const { held_since: held, up_on: up } = kept;
  if (held !== null) {
    const since = formatDay(held);
    return (
      <div className={classes["banner"]}>
        <IconGavel size={18} stroke={1.5} aria-hidden="true" />
        <p>
          <Trans>
            <strong>Under a legal hold since {since}</strong>: nothing is erased while it stands.
          </Trans>
        </p>
      </div>
    );
  }
  const day = up === null ? null : formatDay(up);
  return (
    <p className={classes["text"]}>
      {day === null ? (
        <Trans>No clock runs yet: it begins with a decision or at the end of the year.</Trans>
      ) : (
        <Trans>All of it must be gone on {day}.</Trans>
      )}
    </p>
  );
}
