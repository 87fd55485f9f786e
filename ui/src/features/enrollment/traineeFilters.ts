/** The filters over the table of trainees. */
import { useLingui } from "@lingui/react/macro";
import { useMay } from "../../api/asker";
import type { TraineeFilter } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import type { Filter } from "../../components/FilterBar";
import { oneOf } from "../../components/search";
import { FILTERS, type TraineesSearch } from "./search";

export function useTraineeFilters(
  search: TraineesSearch,
  set: (change: TraineesSearch) => void,
): Filter[] {
  const { t } = useLingui();
  // Mentors see their own trainees only, of whichever intake.
  const all = useMay()("intakes.list");
  const intakes = useRead("intakes.list", {}, { enabled: all });
  const mentors = useRead("mentors.list", {}, { enabled: all });
  const names: Record<TraineeFilter, string> = {
    running: t`Running`,
    overdue: t`Overdue`,
    due: t`Due in 14 days`,
    paused: t`Paused`,
    conflicts: t`Plan conflicts`,
    ended: t`Ended`,
    all: t`Running and ended`,
  };
  const ofAll: Filter[] = [
    {
      id: "intake",
      label: t`Intake`,
      always: true,
      options: (intakes.data ?? []).map(({ intake, name }) => ({ value: intake, label: name })),
      value: search.intake ?? null,
      onChange: (value) => set({ intake: value ?? undefined }),
    },
    {
      id: "mentor",
      label: t`Mentor`,
      always: true,
      options: (mentors.data ?? []).map(({ mentor, name }) => ({ value: mentor, label: name })),
      value: search.mentor ?? null,
      onChange: (value) => set({ mentor: value ?? undefined }),
    },
  ];
  return [
    ...(all ? ofAll : []),
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
