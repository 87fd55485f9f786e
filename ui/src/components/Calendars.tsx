/** The month that a date field opens. Its names come from the reader's locale. */
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Heading,
  RangeCalendar,
} from "react-aria-components";
import classes from "./Calendars.module.css";

export function MonthCalendar() {
  return (
    <Calendar className={classes["single"] ?? ""}>
      <Head />
      <Month />
    </Calendar>
  );
}

export function MonthRangeCalendar() {
  return (
    <RangeCalendar>
      <Head />
      <Month />
    </RangeCalendar>
  );
}

function Head() {
  return (
    <header className={classes["head"]}>
      <AriaButton slot="previous" className={classes["turn"] ?? ""}>
        <IconChevronLeft size={18} stroke={1.5} aria-hidden="true" />
      </AriaButton>
      <Heading className={classes["heading"] ?? ""} />
      <AriaButton slot="next" className={classes["turn"] ?? ""}>
        <IconChevronRight size={18} stroke={1.5} aria-hidden="true" />
      </AriaButton>
    </header>
  );
}

function Month() {
  return (
    <CalendarGrid className={classes["grid"] ?? ""} weekdayStyle="short">
      {(date) => <CalendarCell date={date} className={classes["day"] ?? ""} />}
    </CalendarGrid>
  );
}
