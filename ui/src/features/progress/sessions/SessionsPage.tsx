/** All sessions: filter and order stand in the address, the core does the work. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus, IconPresentation } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { useAsker, useMay } from "../../../api/asker";
import { useRows } from "../../../api/useRows";
import { ColumnChooser } from "../../../components/ColumnChooser";
import { DataTable } from "../../../components/DataTable";
import { EmptyState } from "../../../components/EmptyState";
import { ExportMenu } from "../../../components/ExportMenu";
import { type Filter, FilterBar } from "../../../components/FilterBar";
import { useHouseFilters } from "../../../components/houseFilters";
import { Page } from "../../../components/Page";
import { SavedViews } from "../../../components/SavedViews";
import { oneOf } from "../../../components/search";
import { useTableLayout } from "../../../components/tableLayout";
import { SessionPanel } from "./SessionPanel";
import { listOf, type SessionsSearch, STAGES, sessionsSearch } from "./search";
import { useSessionColumns } from "./sessionColumns";
import { stageWord } from "./words";

const route = getRouteApi("/sessions");

export function SessionsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = useCallback(
    (change: SessionsSearch) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: true }),
    [navigate],
  );
  const list = useMemo(() => listOf(search), [search]);
  const rows = useRows(
    "sessions.list",
    useCallback((offset, limit) => ({ ...list, window: { offset, limit } }), [list]),
  );
  const layout = useTableLayout("sessions", useSessionColumns());
  const filters = useFilters(search, set);
  const mine = useAsker()?.role === "mentor";
  const plans = useMay()("sessions.plan");
  const [planning, setPlanning] = useState(false);
  const plan = plans ? (
    <Button
      variant="filled"
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
      onClick={() => setPlanning(true)}
    >
      <Trans>Plan a session</Trans>
    </Button>
  ) : null;
  const narrowed = [search.intake, search.trainer, search.stage, search.text].some(
    (value) => value !== undefined,
  );
  const open = (session: string) =>
    void navigate({ to: "/sessions/$session", params: { session } });
  return (
    <Page
      title={mine ? t`My sessions` : t`Sessions`}
      count={rows.total}
      width="full"
      fill
      actions={plan}
    >
      <FilterBar
        filters={filters}
        search={{
          value: search.text ?? "",
          onChange: (text) => set({ text: text === "" ? undefined : text }),
          placeholder: t`Find a session`,
        }}
        right={
          <>
            <ColumnChooser layout={layout} />
            <ExportMenu
              of={{ kind: "sessions", list: { ...list, window: { offset: 0, limit: 200 } } }}
              name={t`sessions`}
            />
            <SavedViews
              list="sessions"
              search={search}
              layout={layout}
              onShow={(next) => void navigate({ search: next })}
            />
          </>
        }
      />
      <DataTable
        label={t`Sessions`}
        layout={layout}
        rows={rows}
        rowId={(row) => row.session}
        rowName={(row) => `${row.module} ${row.module_name}`}
        sort={{ by: search.by ?? "day", descending: !(search.up ?? false) }}
        onSort={({ by, descending }) => {
          const order = sessionsSearch({ by, up: !descending });
          set({ by: order.by, up: order.up });
        }}
        onOpen={({ session }) => open(session)}
        empty={
          narrowed ? (
            <EmptyState
              icon={IconPresentation}
              title={<Trans>No session matches</Trans>}
              text={<Trans>No session fits what the list is narrowed to.</Trans>}
              actions={
                <Button onClick={() => void navigate({ search: {} })}>
                  <Trans>Show all sessions</Trans>
                </Button>
              }
            />
          ) : (
            <EmptyState
              icon={IconPresentation}
              title={<Trans>No session yet</Trans>}
              text={
                <Trans>
                  A session teaches a module to several at once. Who came is said with one click,
                  and their hours are written by it.
                </Trans>
              }
              actions={
                plans ? (
                  <Button onClick={() => setPlanning(true)}>
                    <Trans>Plan the first session</Trans>
                  </Button>
                ) : null
              }
            />
          )
        }
      />
      {planning ? <SessionPanel onClose={() => setPlanning(false)} onDone={open} /> : null}
    </Page>
  );
}

function useFilters(search: SessionsSearch, set: (change: SessionsSearch) => void): Filter[] {
  const { t } = useLingui();
  const house = useHouseFilters({
    intake: search.intake,
    onIntake: (intake) => set({ intake }),
    mentor: search.trainer,
    onMentor: (trainer) => set({ trainer }),
    mentorLabel: t`Trainer`,
  });
  return [
    ...house,
    {
      id: "stage",
      label: t`Show`,
      always: true,
      options: STAGES.map((value) => ({ value, label: stageWord(value) })),
      value: search.stage ?? null,
      onChange: (value) => set({ stage: oneOf(value, STAGES) }),
    },
  ];
}
