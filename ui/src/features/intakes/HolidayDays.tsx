/** The days off, year by year. */

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { Holiday } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import type { HolidayListProps } from "./HolidayList";
import classes from "./HolidayList.module.css";
import { joined } from "./holidayLines";

/** So many days stand open; of more, each year opens by a click. */
const OPEN = 20;

export function HolidayDays({ value, onChange }: HolidayListProps) {
  const years = new Map<string, Holiday[]>();
  for (const holiday of joined(value, [])) {
    const year = holiday.day.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), holiday]);
  }
  const remove = (gone: Holiday) => onChange(value.filter((one) => one !== gone));
  return [...years].map(([year, days]) => (
    <details key={year} open={value.length <= OPEN}>
      <summary className={classes["year"]}>
        {year}{" "}
        <span className="ft-muted ft-num">
          <Plural value={days.length} one="# day" other="# days" />
        </span>
      </summary>
      <ul className={`${classes["list"]} ft-num`}>
        {days.map((holiday) => (
          <Day key={holiday.day} holiday={holiday} onRemove={remove} />
        ))}
      </ul>
    </details>
  ));
}

function Day({ holiday, onRemove }: { holiday: Holiday; onRemove: (holiday: Holiday) => void }) {
  const { t } = useLingui();
  const label = holiday.name || formatDay(holiday.day);
  const nominal = holiday.stands_for === undefined ? null : formatDay(holiday.stands_for);
  return (
    <li>
      <span className={classes["day"]}>{formatDay(holiday.day)}</span>
      <span className={classes["name"]}>
        <bdi>{holiday.name}</bdi>
        {nominal === null ? null : (
          <span className="ft-muted">
            {" · "}
            <Trans>instead of {nominal}, where that day is free anyway</Trans>
          </span>
        )}
      </span>
      <Tooltip label={t`Remove ${label}`}>
        <ActionIcon size={26} aria-label={t`Remove ${label}`} onClick={() => onRemove(holiday)}>
          <IconX size={16} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
