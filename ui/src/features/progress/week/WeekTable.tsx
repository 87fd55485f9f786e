/** The people of a week: narrowed, ticked, approved in one step. */
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useCallback, useEffect, useMemo } from "react";
import { useRows } from "../../../api/useRows";
import { ColumnChooser } from "../../../components/ColumnChooser";
import { DataTable } from "../../../components/DataTable";
import type { Day } from "../../../components/dates";
import { ExportMenu } from "../../../components/ExportMenu";
import { type Filter, FilterBar } from "../../../components/FilterBar";
import { useHouseFilters } from "../../../components/houseFilters";
import { SavedViews } from "../../../components/SavedViews";
import { useSelection } from "../../../components/selection";
import { useTableLayout } from "../../../components/tableLayout";
import { useApproval } from "../useApproval";
import { weekFrom } from "./days";
import { NobodyInWeek } from "./NobodyInWeek";
import { type HoursSearch, hoursSearch, weekOf } from "./search";
import { useWeekColumns } from "./weekColumns";

interface WeekTableProps {
  search: HoursSearch;
  monday: Day;
  set: (change: HoursSearch) => void;
}

export function WeekTable({ search, monday, set }: WeekTableProps) {
  const { t } = useLingui();
  const list = useMemo(() => weekOf(search, monday), [search, monday]);
  const rows = useRows(
    "hours.week",
    useCallback((offset, limit) => ({ ...list, window: { offset, limit } }), [list]),
  );
  const layout = useTableLayout("hours", useWeekColumns(useMemo(() => weekFrom(monday), [monday])));
  const selection = useSelection();
  const { clear } = selection;
  // Who is ticked was ticked for what that week shows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another week begins without ticks
  useEffect(clear, [monday, clear]);
  const { approve, pending } = useApproval();
  const approveTicked = async () => {
    const ticked = (await rows.all()).filter(({ enrollment }) => selection.ids.has(enrollment));
    if (await approve(ticked.flatMap((row) => row.to_approve))) clear();
  };
  const { day: _, person: __, ...kept } = search;
  const count = selection.ids.size;
  return (
    <>
      <FilterBar
        filters={useFilters(search, set)}
        search={{
          value: search.text ?? "",
          onChange: (text) => set({ text: text === "" ? undefined : text }),
          placeholder: t`Find a trainee`,
        }}
        right={
          <>
            <ColumnChooser layout={layout} />
            <ExportMenu
              of={{ kind: "week", list: { ...list, window: { offset: 0, limit: 200 } } }}
              name={`${t`hours`} ${monday}`}
            />
            <SavedViews list="hours" search={kept} layout={layout} onShow={set} />
          </>
        }
      />
      <DataTable
        label={t`Hours of the week`}
        layout={layout}
        rows={rows}
        rowId={(row) => row.enrollment}
        rowName={(row) => row.name}
        sort={{ by: search.by ?? "name", descending: search.down ?? false }}
        onSort={({ by, descending }) => {
          const order = hoursSearch({ by, down: descending });
          set({ by: order.by, down: order.down });
        }}
        onOpen={({ enrollment }) => set({ person: enrollment })}
        selection={selection}
        bulk={() => (
          <Button variant="filled" loading={pending} onClick={() => void approveTicked()}>
            {plural(count, {
              one: "Approve the hours of # person",
              other: "Approve the hours of # people",
            })}
          </Button>
        )}
        empty={<NobodyInWeek search={search} set={set} />}
      />
    </>
  );
}

function useFilters(search: HoursSearch, set: (change: HoursSearch) => void): Filter[] {
  const { t } = useLingui();
  const house = useHouseFilters({
    intake: search.intake,
    onIntake: (intake) => set({ intake }),
    mentor: search.mentor,
    onMentor: (mentor) => set({ mentor }),
  });
  return [
    ...house,
    {
      id: "waiting",
      label: t`Show`,
      always: true,
      options: [{ value: "waiting", label: t`To approve` }],
      value: search.waiting === true ? "waiting" : null,
      onChange: (value) => set({ waiting: value === null ? undefined : true }),
    },
  ];
}
