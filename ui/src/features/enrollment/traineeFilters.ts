/** The filters over the table of trainees. */
import { useLingui } from "@lingui/react/macro";
import type { TraineeFilter } from "../../api/generated/types";
import type { Filter } from "../../components/FilterBar";
import { useHouseFilters } from "../../components/houseFilters";
import { oneOf } from "../../components/search";
import { FILTERS, type TraineesSearch } from "./search";

export function useTraineeFilters(
  search: TraineesSearch,
  set: (change: TraineesSearch) => void,
): Filter[] {
  const { t } = useLingui();
  const house = useHouseFilters({
    intake: search.intake,
    onIntake: (intake) => set({ intake }),
    mentor: search.mentor,
    onMentor: (mentor) => set({ mentor }),
  });
  const names: Record<TraineeFilter, string> = {
    running: t`Running`,
    overdue: t`Overdue`,
    due: t`Due in 14 days`,
    paused: t`Paused`,
    at_risk: t`At risk`,
    conflicts: t`Plan conflicts`,
    ended: t`Ended`,
    all: t`Running and ended`,
  };
  return [
    ...house,
    {
      id: "filter",
      label: t`Show`,
      always: true,
      options: FILTERS.map((value) => ({ value, label: names[value] })),
      // "All" of the bar means nobody is left out.
      value: search.filter ?? "running",
      onChange: (value) => set({ filter: oneOf(value, FILTERS) ?? "all" }),
    },
  ];
}
