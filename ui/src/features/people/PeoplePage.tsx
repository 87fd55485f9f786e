/** Everybody who is known, with or without an intake. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconUserPlus, IconUsers } from "@tabler/icons-react";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { useMay } from "../../api/asker";
import type { ListPeople, PersonRow } from "../../api/generated/types";
import { useRows } from "../../api/useRows";
import { ColumnChooser } from "../../components/ColumnChooser";
import { DataTable } from "../../components/DataTable";
import { formatDayPlain } from "../../components/dates";
import { EmptyState } from "../../components/EmptyState";
import { ExportMenu } from "../../components/ExportMenu";
import { FilterBar } from "../../components/FilterBar";
import { Page } from "../../components/Page";
import { AddPersonPanel } from "../../components/PersonPanel";
import { SavedViews } from "../../components/SavedViews";
import { oneOf } from "../../components/search";
import { useSelection } from "../../components/selection";
import { useShortcut } from "../../components/shortcuts";
import { type Column, useTableLayout } from "../../components/tableLayout";
import { MakeCandidates } from "./MakeCandidates";
import { ORDERS } from "./orders";

const route = getRouteApi("/people");

export function PeoplePage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const { text, by, down } = search;
  const navigate = route.useNavigate();
  const router = useRouter();
  const [adding, setAdding] = useState(false);
  const selection = useSelection();
  const layout = useTableLayout("people", useColumns());
  const list = useMemo(
    (): Omit<ListPeople, "window"> => ({
      ...(text === undefined ? {} : { text }),
      sort: by === undefined ? [] : [{ column: by, descending: down === true }],
    }),
    [text, by, down],
  );
  const rows = useRows(
    "people.list",
    useCallback(
      (offset: number, limit: number) => ({ ...list, window: { offset, limit } }),
      [list],
    ),
  );
  useShortcut("n", t`Add a person`, () => setAdding(true), { enabled: !adding });
  const imports = useMay()("exchange.import");
  const go = (to: string) => router.history.push(to);
  return (
    <Page
      title={t`People`}
      count={rows.total}
      width="full"
      fill
      actions={
        <>
          <Button onClick={() => setAdding(true)}>
            <Trans>Add a person</Trans>
          </Button>
          {imports ? (
            <Button variant="filled" onClick={() => go("/import/people")}>
              <Trans>Import people</Trans>
            </Button>
          ) : null}
        </>
      }
    >
      <FilterBar
        filters={[]}
        search={{
          value: text ?? "",
          placeholder: t`Name, number or e-mail`,
          onChange: (next) =>
            void navigate({
              search: (old) => ({ ...old, text: next === "" ? undefined : next }),
              replace: true,
            }),
        }}
        right={
          <>
            <ColumnChooser layout={layout} />
            <ExportMenu
              of={{ kind: "people", list: { ...list, window: { offset: 0, limit: 1000 } } }}
              name="people"
            />
            <SavedViews
              list="people"
              search={search}
              layout={layout}
              onShow={(next) => void navigate({ search: next })}
            />
          </>
        }
      />
      <DataTable<PersonRow>
        label={t`People`}
        layout={layout}
        rows={rows}
        rowId={(row) => row.person}
        rowName={(row) => row.name}
        sort={{ by: by ?? "name", descending: down === true }}
        onSort={(sort) =>
          void navigate({
            search: (old) => ({
              ...old,
              by: oneOf(sort.by, ORDERS),
              down: sort.descending ? true : undefined,
            }),
            replace: true,
          })
        }
        onOpen={(row) => go(`/people/${row.person}`)}
        selection={selection}
        bulk={(ids) => <MakeCandidates people={ids} onDone={selection.clear} />}
        empty={
          text === undefined ? (
            <EmptyState
              icon={IconUsers}
              title={<Trans>Nobody is here yet</Trans>}
              text={<Trans>People come from a list of applicants, or one by one.</Trans>}
              actions={
                imports ? (
                  <Button variant="filled" onClick={() => go("/import/people")}>
                    <Trans>Import people</Trans>
                  </Button>
                ) : null
              }
            />
          ) : (
            <EmptyState
              icon={IconUserPlus}
              title={<Trans>Nobody is called that</Trans>}
              text={<Trans>Names, numbers and e-mail addresses were searched.</Trans>}
            />
          )
        }
      />
      {adding ? (
        <AddPersonPanel
          intake={null}
          onClose={() => setAdding(false)}
          onAdded={({ person }) => go(`/people/${person}`)}
        />
      ) : null}
    </Page>
  );
}

function useColumns(): readonly Column<PersonRow>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        id: "name",
        header: t`Name`,
        cell: (row) => <bdi>{row.name}</bdi>,
        width: 220,
        tone: "strong",
        sort: "name",
        always: true,
      },
      { id: "number", header: t`Number`, cell: (row) => row.number, width: 100, sort: "number" },
      { id: "email", header: t`E-mail`, cell: (row) => row.email, width: 230, sort: "email" },
      { id: "phone", header: t`Phone`, cell: (row) => row.phone, width: 130 },
      {
        id: "applied_on",
        header: t`Applied on`,
        cell: (row) => (row.applied_on === null ? null : formatDayPlain(row.applied_on)),
        width: 120,
        sort: "applied_on",
      },
      { id: "source", header: t`Source`, cell: (row) => row.source, width: 150, sort: "source" },
      {
        id: "job",
        header: t`Current job`,
        cell: (row) => row.current_job,
        width: 160,
        hidden: true,
      },
      { id: "intakes", header: t`Intakes`, cell: (row) => row.intakes, width: 80, align: "right" },
    ],
    [t],
  );
}
