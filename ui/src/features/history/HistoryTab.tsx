/** What happened about one person: who, when, what, from which to which, and why (R40). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useState } from "react";
import type { PersonId } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { ExportMenu } from "../../components/ExportMenu";
import { PlainTable } from "../../components/PlainTable";
import { Skeletons } from "../../components/Skeletons";
import { HistoryLine } from "./HistoryLine";
import classes from "./history.module.css";

/** How many entries one look brings. */
const PAGE = 50;

export function HistoryTab({ person, name }: { person: PersonId; name: string }) {
  const { t } = useLingui();
  const [limit, setLimit] = useState(PAGE);
  const page = useRead("history.list", { person, offset: 0, limit }, { keepPrevious: true });
  if (page.data === undefined) {
    return page.error === null ? (
      <Skeletons shape="rows" count={6} />
    ) : (
      <ErrorState error={page.error} onRetry={() => void page.refetch()} compact />
    );
  }
  const { rows, total } = page.data;
  if (rows.length === 0) {
    return (
      <EmptyState
        compact
        icon={IconHistory}
        title={<Trans>Nothing has happened yet</Trans>}
        text={<Trans>Every change stands here with who made it, when and why.</Trans>}
      />
    );
  }
  const left = total - rows.length;
  return (
    <>
      <PlainTable label={t`History`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>When</Trans>
            </th>
            <th scope="col">
              <Trans>Who</Trans>
            </th>
            <th scope="col">
              <Trans>What</Trans>
            </th>
            <th scope="col">
              <Trans>From → to</Trans>
            </th>
            <th scope="col">
              <Trans>Reason</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HistoryLine key={row.position} row={row} />
          ))}
        </tbody>
      </PlainTable>
      <div className={classes["foot"]}>
        {left > 0 ? (
          <Button loading={page.isFetching} onClick={() => setLimit((old) => old + PAGE)}>
            <Trans>Show earlier entries, {left} more</Trans>
          </Button>
        ) : null}
        <ExportMenu of={{ kind: "history", person }} name={t`history of ${name}`} />
      </div>
    </>
  );
}
