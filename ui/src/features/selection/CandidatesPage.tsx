/** Everybody who applied, from the application to the decision. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { useMay } from "../../api/asker";
import type { CandidateRow } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { useRows } from "../../api/useRows";
import { DataTable } from "../../components/DataTable";
import { Page } from "../../components/Page";
import { AddPersonPanel } from "../../components/PersonPanel";
import { oneOf } from "../../components/search";
import { useSelection } from "../../components/selection";
import { useShortcut } from "../../components/shortcuts";
import { useTableLayout } from "../../components/tableLayout";
import { BulkActions } from "./BulkActions";
import { Board } from "./board/Board";
import { CandidateFilters } from "./CandidateFilters";
import { useColumns } from "./columns";
import { type CandidatesSearch, COLUMNS, isNarrowed, listOf } from "./listSearch";
import { NoCandidates } from "./NoCandidates";
import { Ranking } from "./Ranking";

const route = getRouteApi("/candidates");

export function CandidatesPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const router = useRouter();
  const [adding, setAdding] = useState(false);
  const selection = useSelection();
  const intakes = useRead("intakes.list", {}).data ?? [];
  const oneIntake = search.intake !== undefined || intakes.length < 2;
  const layout = useTableLayout("candidates", useColumns(oneIntake));
  const list = useMemo(() => listOf(search), [search]);
  const rows = useRows(
    "candidates.list",
    useCallback((offset, limit) => ({ ...list, window: { offset, limit } }), [list]),
  );
  const imports = useMay()("exchange.import");
  const add = () => setAdding(true);
  const go = (to: string) => router.history.push(to);
  useShortcut("n", t`Add a person`, add, { enabled: !adding });
  const change = (next: CandidatesSearch) =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const empty = (
    <NoCandidates
      narrowed={isNarrowed(search)}
      onAdd={add}
      onClear={() => void navigate({ search: { view: search.view }, replace: true })}
    />
  );
  return (
    <Page
      title={t`Candidates`}
      count={rows.total}
      width="full"
      fill
      actions={
        <>
          <Button onClick={add}>
            <Trans>Add a person</Trans>
          </Button>
          {imports ? (
            <>
              <Button onClick={() => go(importAddress("sheets", search.intake))}>
                <Trans>Import interview sheets</Trans>
              </Button>
              <Button variant="filled" onClick={() => go(importAddress("people", search.intake))}>
                <Trans>Import people</Trans>
              </Button>
            </>
          ) : null}
        </>
      }
    >
      <CandidateFilters
        search={search}
        list={list}
        layout={layout}
        onChange={change}
        onShow={(next) => void navigate({ search: next })}
      />
      {search.view === "board" ? (
        <Board
          list={list}
          selection={selection}
          empty={empty}
          onTable={() => change({ view: undefined })}
        />
      ) : search.view === "comparison" ? (
        <Ranking
          intake={search.intake ?? (intakes.length === 1 ? intakes[0]?.intake : null) ?? null}
        />
      ) : (
        <DataTable<CandidateRow>
          label={t`Candidates`}
          layout={layout}
          rows={rows}
          rowId={(row) => row.candidacy}
          rowName={(row) => row.name}
          sort={{ by: search.by ?? "name", descending: search.down === true }}
          onSort={({ by, descending }) =>
            void navigate({
              search: (old) => ({
                ...old,
                by: oneOf(by, COLUMNS),
                down: descending ? true : undefined,
              }),
              replace: true,
            })
          }
          onOpen={(row) => go(`/candidates/${row.candidacy}`)}
          selection={selection}
          bulk={(ids) => <BulkActions ids={ids} all={rows.all} onDone={selection.clear} />}
          empty={empty}
        />
      )}
      {adding ? (
        <AddPersonPanel
          intake={search.intake ?? null}
          onClose={() => setAdding(false)}
          onAdded={({ candidacy, person }) =>
            go(candidacy === null ? `/people/${person}` : `/candidates/${candidacy}`)
          }
        />
      ) : null}
    </Page>
  );
}

function importAddress(kind: "people" | "sheets", intake: string | undefined): string {
  return `/import/${kind}${intake === undefined ? "" : `?intake=${intake}`}`;
}
