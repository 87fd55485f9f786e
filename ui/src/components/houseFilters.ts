/** Filters by intake and by mentor, for those who see more than their own. */
import { useLingui } from "@lingui/react/macro";
import { useMay } from "../api/asker";
import { useRead } from "../api/hooks";
import type { Filter } from "./FilterBar";

interface HouseFilters {
  intake: string | undefined;
  onIntake: (intake: string | undefined) => void;
  mentor: string | undefined;
  onMentor: (mentor: string | undefined) => void;
  /** What the mentor is here, where it is not simply the mentor. */
  mentorLabel?: string;
}

/** Mentors and trainees see their own, of whichever intake: for them there is none. */
export function useHouseFilters(filters: HouseFilters): Filter[] {
  const { t } = useLingui();
  const all = useMay()("intakes.list");
  const intakes = useRead("intakes.list", {}, { enabled: all });
  const mentors = useRead("mentors.list", {}, { enabled: all });
  if (!all) return [];
  return [
    {
      id: "intake",
      label: t`Intake`,
      always: true,
      options: (intakes.data ?? []).map(({ intake, name }) => ({ value: intake, label: name })),
      value: filters.intake ?? null,
      onChange: (value) => filters.onIntake(value ?? undefined),
    },
    {
      id: "mentor",
      label: filters.mentorLabel ?? t`Mentor`,
      always: true,
      options: (mentors.data ?? []).map(({ mentor, name }) => ({ value: mentor, label: name })),
      value: filters.mentor ?? null,
      onChange: (value) => filters.onMentor(value ?? undefined),
    },
  ];
}
