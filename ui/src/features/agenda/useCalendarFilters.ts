/** The filters over the calendar. */
import { useLingui } from "@lingui/react/macro";
import { useMay } from "../../api/asker";
import { useRead } from "../../api/hooks";
import type { Filter } from "../../components/FilterBar";
import { oneOf } from "../../components/search";
import { type CalendarSearch, KINDS } from "./search";
import { kindName } from "./words";

export function useCalendarFilters(
  search: CalendarSearch,
  set: (change: CalendarSearch) => void,
): Filter[] {
  const { t } = useLingui();
  // Mentors and trainees see their own, of whichever intake.
  const all = useMay()("intakes.list");
  const intakes = useRead("intakes.list", {}, { enabled: all });
  const mentors = useRead("mentors.list", {}, { enabled: all });
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
      id: "kind",
      label: t`Show`,
      always: true,
      options: KINDS.map((value) => ({ value, label: kindName(value) })),
      value: search.kind ?? null,
      onChange: (value) => set({ kind: oneOf(value, KINDS) }),
    },
  ];
}
