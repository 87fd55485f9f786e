/** The working table of trainees: filter and order stand in the address, the core does the work. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconSchool } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { useRows } from "../../api/useRows";
import { ColumnChooser } from "../../components/ColumnChooser";
import { DataTable } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { ExportMenu } from "../../components/ExportMenu";
import { FilterBar } from "../../components/FilterBar";
import { Page } from "../../components/Page";
import { SavedViews } from "../../components/SavedViews";
import { useSelection } from "../../components/selection";
import { useTableLayout } from "../../components/tableLayout";
import { SetMentorsPanel } from "./SetMentorsPanel";
import { listOf, type TraineesSearch, traineesSearch } from "./search";
import { useTraineeColumns } from "./traineeColumns";
import { useTraineeFilters } from "./traineeFilters";

const route = getRouteApi("/trainees");

export function TraineesPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = useCallback(
    (change: TraineesSearch) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: true }),
    [navigate],
  );
  const list = useMemo(() => listOf(search), [search]);
  const rows = useRows(
    "trainees.list",
    useCallback((offset, limit) => ({ ...list, window: { offset, limit } }), [list]),
  );
  const layout = useTableLayout("trainees", useTraineeColumns());
  const selection = useSelection();
  const [mentors, setMentors] = useState(false);
  const filters = useTraineeFilters(search, set);
  const chosen = [...selection.ids];
  return (
    <Page title={t`Trainees`} count={rows.total} width="full" fill>
      <FilterBar
        filters={filters}
        search={{
          value: search.text ?? "",
          onChange: (text) => set({ text: text === "" ? undefined : text }),
          placeholder: t`Find a trainee`,
        }}
        right={
          <>
            <ColumnChooser layout={layout} />
            <ExportMenu
              of={{ kind: "trainees", list: { ...list, window: { offset: 0, limit: 200 } } }}
              name={t`trainees`}
            />
            <SavedViews
              list="trainees"
              search={search}
              layout={layout}
              onShow={(next) => void navigate({ search: next })}
            />
          </>
        }
      />
      <DataTable
        label={t`Trainees`}
        layout={layout}
        rows={rows}
        rowId={(row) => row.enrollment}
        rowName={(row) => row.name}
        sort={{ by: search.by ?? "name", descending: search.down ?? false }}
        onSort={({ by, descending }) => {
          const order = traineesSearch({ by, down: descending });
          set({ by: order.by, down: order.down });
        }}
        onOpen={({ enrollment }) =>
          void navigate({ to: "/trainees/$enrollment", params: { enrollment } })
        }
        selection={selection}
        bulk={() => (
          <Button onClick={() => setMentors(true)}>
            <Trans>Set mentors</Trans>
          </Button>
        )}
        empty={<Nobody search={search} onClear={() => void navigate({ search: {} })} />}
      />
      <SetMentorsPanel
        enrollments={chosen}
        subtitle={t`They are set for everybody who is selected.`}
        open={mentors}
        onClose={() => setMentors(false)}
        onDone={selection.clear}
      />
    </Page>
  );
}

function Nobody({ search, onClear }: { search: TraineesSearch; onClear: () => void }) {
  const { intake, mentor, filter, text } = search;
  const narrowed = [intake, mentor, filter, text].some((value) => value !== undefined);
  if (narrowed) {
    return (
      <EmptyState
        icon={IconSchool}
        title={<Trans>Nobody matches</Trans>}
        text={<Trans>No trainee fits what the list is narrowed to.</Trans>}
        actions={
          <Button onClick={onClear}>
            <Trans>Show everybody who is running</Trans>
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={IconSchool}
      title={<Trans>No trainee yet</Trans>}
      text={
        <Trans>
          Whoever is enrolled in an intake stands here, with the year and what is due. Enroll
          candidates who accepted an offer.
        </Trans>
      }
      actions={
        <Button variant="filled" renderRoot={(props) => <Link to="/candidates" {...props} />}>
          <Trans>Go to the candidates</Trans>
        </Button>
      }
    />
  );
}
