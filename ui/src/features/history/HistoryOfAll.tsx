/** The history of everything, newest first, narrowed by what it concerns; over it, what can be taken back. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useState } from "react";
import type { HistoryRow } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { ExportMenu } from "../../components/ExportMenu";
import { FilterBar } from "../../components/FilterBar";
import { PlainTable } from "../../components/PlainTable";
import { Skeletons } from "../../components/Skeletons";
import { HistoryLine } from "./HistoryLine";
import classes from "./history.module.css";
import { UndoSteps } from "./UndoSteps";

/** How many entries one look brings. */
const PAGE = 100;

export function HistoryOfAll() {
  const { t } = useLingui();
  const [area, setArea] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const page = useRead(
    "history.list",
    { offset: 0, limit, ...(area === null ? {} : { command: area }) },
    { keepPrevious: true },
  );
  const options = [
    { value: "people.", label: t`People` },
    { value: "exchange.", label: t`Imports and exports` },
    { value: "intakes.", label: t`Intakes` },
    { value: "candidates.", label: t`Selection` },
    { value: "enrollment.", label: t`Enrollment and breaks` },
    { value: "progress.", label: t`Modules and hours` },
    { value: "milestones.", label: t`Milestones` },
    { value: "programs.", label: t`Program` },
    { value: "app.", label: t`The application` },
    { value: "history.", label: t`Undone steps` },
  ];
  const change = (value: string | null) => {
    setArea(value);
    setLimit(PAGE);
  };
  return (
    <div className={classes["all"]}>
      <UndoSteps />
      <FilterBar
        filters={[
          { id: "area", label: t`Concerns`, options, value: area, onChange: change, always: true },
        ]}
        right={<ExportMenu of={{ kind: "history" }} name="history" />}
      />
      {page.data === undefined ? (
        page.error === null ? (
          <Skeletons shape="rows" count={10} />
        ) : (
          <ErrorState error={page.error} onRetry={() => void page.refetch()} compact />
        )
      ) : (
        <Entries
          rows={page.data.rows}
          total={page.data.total}
          fetching={page.isFetching}
          onMore={() => setLimit((old) => old + PAGE)}
        />
      )}
    </div>
  );
}

interface EntriesProps {
  rows: readonly HistoryRow[];
  total: number;
  fetching: boolean;
  onMore: () => void;
}

function Entries({ rows, total, fetching, onMore }: EntriesProps) {
  const { t } = useLingui();
  if (rows.length === 0) {
    return (
      <EmptyState
        compact
        icon={IconHistory}
        title={<Trans>Nothing has happened here</Trans>}
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
              <Trans>About</Trans>
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
            <HistoryLine key={row.position} row={row} about />
          ))}
        </tbody>
      </PlainTable>
      {left > 0 ? (
        <div className={classes["foot"]}>
          <Button loading={fetching} onClick={onMore}>
            <Trans>Show earlier entries, {left} more</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}
