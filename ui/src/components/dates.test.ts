import { expect, it, vi } from "vitest";
import {
  daysBetween,
  formatDay,
  formatDayPlain,
  formatDayShort,
  formatDayWith,
  locale,
  makeDay,
  relativeDay,
  relativeDue,
} from "./dates";

/** Intl separates differently between versions: commas and narrow spaces are not what we test. */
const plain = (text: string) => text.replaceAll(",", "").replaceAll("\u202f", " ");

it("writes a day as the reader's locale does", () => {
  expect(plain(formatDay("2027-04-05"))).toBe("Mon 5 Apr 2027");
  expect(formatDayPlain("2027-04-05")).toBe("5 Apr 2027");
  expect(formatDayShort("2027-04-05")).toBe("5 Apr");
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["en-US"]);
  expect(formatDay("2027-04-05")).toBe("Mon, Apr 5, 2027");
});

it("passes over a language that is none, as a system without one has", () => {
  const languages = vi.spyOn(navigator, "languages", "get");
  languages.mockReturnValue(["c", "en-US"]);
  expect(locale()).toBe("en-US");
  languages.mockReturnValue(["c"]);
  expect(plain(formatDay("2027-04-05"))).toBe("Mon 5 Apr 2027");
});

it("never shifts a day by a time zone", () => {
  for (const day of ["2027-01-01", "2027-03-28", "2027-10-31", "2028-02-29", "2027-12-31"]) {
    expect(formatDayPlain(day)).toContain(String(Number(day.slice(8))));
  }
});

it("counts days over changes of the clock and leap days", () => {
  expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysBetween("2027-04-05", "2027-03-23")).toBe(-13);
});

it("says how far a day is", () => {
  const today = "2027-04-05";
  expect(relativeDay("2027-04-17", today)).toBe("in 12 days");
  expect(relativeDay("2027-04-06", today)).toBe("tomorrow");
  expect(relativeDay(today, today)).toBe("today");
  expect(relativeDay("2027-04-04", today)).toBe("yesterday");
  expect(relativeDay("2027-03-23", today)).toBe("13 days ago");
  expect(relativeDue("2027-03-23", today)).toBe("13 days overdue");
  expect(relativeDue("2027-04-04", today)).toBe("1 day overdue");
  expect(relativeDue(today, today)).toBe("due today");
  expect(plain(formatDayWith("2027-04-17", today))).toBe("Sat 17 Apr 2027 · in 12 days");
});

it("makes a day of its numbers", () => {
  expect(makeDay({ year: 2027, month: 4, day: 5 })).toBe("2027-04-05");
});
