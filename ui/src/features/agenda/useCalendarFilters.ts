/** The filters over the calendar. */
import { useLingui } from "@lingui/react/macro";
import type { Filter } from "../../components/FilterBar";
import { useHouseFilters } from "../../components/houseFilters";
import { oneOf } from "../../components/search";
import { type CalendarSearch, KINDS } from "./search";
import { kindName } from "./words";

export function useCalendarFilters(
  search: CalendarSearch,
  set: (change: CalendarSearch) => void,
): Filter[] {
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
      id: "kind",
      label: t`Show`,
      always: true,
      options: KINDS.map((value) => ({ value, label: kindName(value) })),
      value: search.kind ?? null,
      onChange: (value) => set({ kind: oneOf(value, KINDS) }),
    },
  ];
}
