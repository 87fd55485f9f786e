/** Days off of an intake: a holiday calendar that ships, days of one's own, a file. None until a person chooses. */

import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { Holiday } from "../../api/generated/types";
import { OneHoliday, PasteHolidays } from "./AddHolidays";
import { HolidayCalendar } from "./HolidayCalendar";
import { HolidayDays } from "./HolidayDays";
import { HolidayFileImport } from "./HolidayFileImport";
import classes from "./HolidayList.module.css";
import { joined } from "./holidayLines";

export interface HolidayListProps {
  value: readonly Holiday[];
  onChange: (holidays: Holiday[]) => void;
}

export function HolidayList({ value, onChange }: HolidayListProps) {
  const [pasting, setPasting] = useState(false);
  const add = (more: readonly Holiday[]) => onChange(joined(value, more));
  return (
    <div className={classes["all"]}>
      <HolidayCalendar value={value} onChange={onChange} />
      {value.length === 0 ? (
        <p className="ft-muted">
          <Trans>None. Farm Team never guesses holidays from your country.</Trans>
        </p>
      ) : (
        <HolidayDays value={value} onChange={onChange} />
      )}
      {pasting ? (
        <PasteHolidays onAdd={add} onClose={() => setPasting(false)} />
      ) : (
        <OneHoliday onAdd={add} onPaste={() => setPasting(true)} />
      )}
      <HolidayFileImport value={value} onChange={onChange} />
    </div>
  );
}
