/** The legal holds that stand. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { HoldView } from "../../api/generated/types";
import { formatDayPlain } from "../../components/dates";
import { PlainTable } from "../../components/PlainTable";

interface HoldsTableProps {
  holds: readonly HoldView[];
  onRelease: (hold: HoldView) => void;
}

export function HoldsTable({ holds, onRelease }: HoldsTableProps) {
  const { t } = useLingui();
  return (
    <PlainTable label={t`Legal hold`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          <th scope="col">
            <Trans>Reason</Trans>
          </th>
          <th scope="col">
            <Trans>Since</Trans>
          </th>
          <th scope="col">
            <Trans>Set by</Trans>
          </th>
          <th scope="col" data-align="right">
            <span className="ft-heard">
              <Trans>Actions</Trans>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {holds.map((hold) => {
          const { person, name } = hold;
          return (
            <tr key={person}>
              <th scope="row">
                <Link to="/privacy/$person" params={{ person }}>
                  <bdi>{name}</bdi>
                </Link>
              </th>
              <td>{hold.reason}</td>
              <td data-wrap="no">{formatDayPlain(hold.since)}</td>
              <td data-tone="muted">{hold.set_by}</td>
              <td data-align="right">
                <Button
                  size="xs"
                  aria-label={t`Release the hold on ${name}`}
                  onClick={() => onRelease(hold)}
                >
                  <Trans>Release…</Trans>
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </PlainTable>
  );
}
