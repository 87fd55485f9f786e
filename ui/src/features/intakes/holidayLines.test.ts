import { expect, test } from "vitest";
import { joined, readHolidays } from "./holidayLines";

test("reads days with names in the forms that people paste", () => {
  const text =
    "2027-12-25 Christmas\r\n\n2027-12-26\tSecond day\n2028-01-01, New Year\n2027-04-05;Easter Monday\n2027-05-01";
  expect(readHolidays(text)).toEqual({
    holidays: [
      { day: "2027-12-25", name: "Christmas" },
      { day: "2027-12-26", name: "Second day" },
      { day: "2028-01-01", name: "New Year" },
      { day: "2027-04-05", name: "Easter Monday" },
      { day: "2027-05-01", name: "" },
    ],
    unread: [],
  });
});

test("a line without a day of the calendar is told as it stands", () => {
  const { holidays, unread } = readHolidays(
    "25/12/2027 Christmas\n2027-02-30 No day\n2028-02-29 Leap\nx",
  );
  expect(holidays).toEqual([{ day: "2028-02-29", name: "Leap" }]);
  expect(unread).toEqual(["25/12/2027 Christmas", "2027-02-30 No day", "x"]);
});

test("a day stands once, the first name counts, in order", () => {
  expect(readHolidays("2027-01-01 a\n2027-01-01 b").holidays).toEqual([
    { day: "2027-01-01", name: "a" },
  ]);
  expect(
    joined(
      [{ day: "2027-12-25", name: "old" }],
      [
        { day: "2027-12-25", name: "new" },
        { day: "2027-01-01", name: "New Year" },
      ],
    ),
  ).toEqual([
    { day: "2027-01-01", name: "New Year" },
    { day: "2027-12-25", name: "old" },
  ]);
});
