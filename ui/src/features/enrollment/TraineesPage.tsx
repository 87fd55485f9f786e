/** The working table of trainees: filter and order stand in the address, the core does the work. */
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconSchool } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { useAsker, useMay } from "../../api/asker";
import type { ListUnsettled } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
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
import { OpenEvaluations } from "./OpenEvaluations";
import { PrintPlansPanel } from "./PrintPlansPanel";
import type { HomeParts } from "./parts";
import { ReplanPanel } from "./replan/ReplanPanel";
import { SetMentorsPanel } from "./SetMentorsPanel";
import { listOf, orderOf, type TraineesSearch, traineesSearch } from "./search";
import { useTraineeColumns } from "./traineeColumns";
import { useTraineeFilters } from "./traineeFilters";

const route = getRouteApi("/trainees");

export function TraineesPage(parts: HomeParts) {
  const { MyPanels, DueCheckIns, SessionsToRecord, MyYearFilesPanel } = parts;
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
  const mine = useAsker()?.role === "mentor";
  const columns = useTraineeColumns();
  const layout = useTableLayout(
    mine ? "my-trainees" : "trainees",
    useMemo(() => (mine ? columns.filter(({ id }) => id !== "mentors") : columns), [mine, columns]),
  );
  const selection = useSelection();
  const [panel, setPanel] = useState<"mentors" | "my-year" | "print" | "replan" | null>(null);
  const filters = useTraineeFilters(search, set);
  const chosen = [...selection.ids];
  return (
    <Page
      title={mine ? t`My trainees` : t`Trainees`}
      count={rows.total}
      width="full"
      fill
      actions={<ImportedResults />}
    >
      {mine ? <MyPanels /> : null}
      {mine ? <OpenEvaluations /> : null}
      {mine ? <DueCheckIns /> : null}
      {mine ? <SessionsToRecord /> : null}
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
        sort={orderOf(search)}
        onSort={({ by, descending }) => {
          const order = traineesSearch({ by, down: descending });
          set({ by: order.by, down: order.down });
        }}
        onOpen={({ enrollment }) =>
          void navigate({ to: "/trainees/$enrollment", params: { enrollment } })
        }
        {...(mine
          ? {}
          : {
              selection,
              bulk: () => (
                <>
                  <Button onClick={() => setPanel("replan")}>
                    <Trans>Change plans</Trans>
                  </Button>
                  <Button onClick={() => setPanel("mentors")}>
                    <Trans>Set mentors</Trans>
                  </Button>
                  <Button onClick={() => setPanel("print")}>
                    <Trans>Print plans</Trans>
                  </Button>
                  <Button onClick={() => setPanel("my-year")}>
                    <Trans>My year files</Trans>
                  </Button>
                </>
              ),
            })}
        empty={<Nobody search={search} mine={mine} onClear={() => void navigate({ search: {} })} />}
      />
      <SetMentorsPanel
        enrollments={chosen}
        subtitle={t`They are set for everybody who is selected.`}
        open={panel === "mentors"}
        onClose={() => setPanel(null)}
        onDone={selection.clear}
      />
      <MyYearFilesPanel
        enrollments={chosen}
        open={panel === "my-year"}
        onClose={() => setPanel(null)}
        onDone={selection.clear}
      />
      <PrintPlansPanel
        enrollments={chosen}
        open={panel === "print"}
        onClose={() => setPanel(null)}
        onDone={selection.clear}
      />
      <ReplanPanel
        enrollments={chosen}
        subtitle={plural(chosen.length, { one: "# trainee", other: "# trainees" })}
        open={panel === "replan"}
        onClose={() => setPanel(null)}
        onDone={selection.clear}
      />
    </Page>
  );
}

/** Only how many there are. */
const NO_ROWS: ListUnsettled = { window: { offset: 0, limit: 1 } };

/** The way to bring results in, and to those that wait to be settled. */
function ImportedResults() {
  const may = useMay();
  const list = useRead("results.unsettled", NO_ROWS, { enabled: may("results.unsettled") });
  const waiting = list.data?.total ?? 0;
  if (!may("exchange.import")) return null;
  return (
    <>
      {waiting === 0 ? null : (
        <Button renderRoot={(props) => <Link to="/results" {...props} />}>
          {plural(waiting, { one: "Settle # result", other: "Settle # results" })}
        </Button>
      )}
      <Button
        renderRoot={(props) => <Link to="/import/$kind" params={{ kind: "results" }} {...props} />}
      >
        <Trans>Import results</Trans>
      </Button>
    </>
  );
}

interface NobodyProps {
  search: TraineesSearch;
  /** True for a mentor, who sees the own trainees only. */
  mine: boolean;
  onClear: () => void;
}

function Nobody({ search, mine, onClear }: NobodyProps) {
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
  if (mine) {
    return (
      <EmptyState
        icon={IconSchool}
        title={<Trans>No trainee yet</Trans>}
        text={
          <Trans>
            Whoever a coordinator puts into your care stands here, with the year and what is due.
          </Trans>
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
