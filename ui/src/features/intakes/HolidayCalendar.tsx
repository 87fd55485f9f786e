/** Which of the holiday calendars that ship: its days go into the list, those of the one before leave it. */

import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useRead, useWrite } from "../../api/hooks";
import type { HolidayListProps } from "./HolidayList";

export function HolidayCalendar({ value, onChange }: HolidayListProps) {
  const { t } = useLingui();
  const known = useRead("holidays.regions", {}).data;
  const { run, pending } = useWrite("holidays.choose");
  const chosen = value.find((holiday) => holiday.region !== undefined)?.region ?? null;
  const choose = async (region: string | null) => {
    const answer = await run({ holidays: [...value], region });
    if (answer.ok) onChange(answer.value);
  };
  const first = known?.first_year ?? 0;
  const last = known?.last_year ?? 0;
  return (
    <Select
      label={t`Holiday calendar`}
      description={
        known === undefined
          ? undefined
          : t`Public holidays from ${String(first)} to ${String(last)}. Check them: days marked “estimated” follow the moon.`
      }
      placeholder={t`None chosen`}
      data={(known?.regions ?? []).map(({ region, name }) => ({ value: region, label: name }))}
      value={chosen}
      onChange={(region) => void choose(region)}
      disabled={pending}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t`Take the holiday calendar away` }}
      nothingFoundMessage={t`No such country. Add its days below, or import a file.`}
    />
  );
}
