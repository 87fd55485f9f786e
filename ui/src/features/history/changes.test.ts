import { describe, expect, it } from "vitest";
import { changesOf } from "./changes";

describe("what an entry says of changes", () => {
  it("reads every date that a break moved, old → new", () => {
    const lines = changesOf({
      break: { old: null, new: { from: "2027-03-01", to: null } },
      dates: [
        { code: "FT-06", name: "Incidents", old: "2027-03-19", new: "2027-04-16" },
        { code: "M90", name: "Day 90", old: "2027-04-05", new: null },
      ],
    });
    expect(lines.map(({ name }) => name)).toEqual(["break", "FT-06", "M90"]);
    expect(lines[0]).toMatchObject({ from: null, to: expect.stringContaining("2027 – …") });
    expect(lines[1]?.from).toMatch(/19/);
    expect(lines[1]?.to).toMatch(/16/);
    expect(lines[2]?.to).toBe("–");
  });

  it("reads a first mark without an arrow and a corrected one with it", () => {
    expect(changesOf({ mark: { old: null, new: "72.00" } })).toEqual([
      { name: "mark", from: null, to: "72.00" },
    ]);
    expect(changesOf({ mark: { old: "72.00", new: "75.00" } })).toEqual([
      { name: "mark", from: "72.00", to: "75.00" },
    ]);
  });

  it("names only the fields of a record that differ, and leaves ids out", () => {
    const old = { first_name: "Ana", email: null, id: "018f0000-0000-7000-8000-000000000000" };
    const now = { first_name: "Anna", email: "a@b.c", id: "018f0000-0000-7000-8000-000000000000" };
    expect(changesOf({ old, new: now })).toEqual([
      { name: "first name", from: "Ana", to: "Anna" },
      { name: "e-mail", from: null, to: "a@b.c" },
    ]);
    expect(changesOf({ intake: "018f0000-0000-7000-8000-000000000000" })).toEqual([]);
  });

  it("says what was taken away", () => {
    expect(changesOf({ outcome: { old: "graduated", new: null } })).toEqual([
      { name: "outcome", from: "graduated", to: "–" },
    ]);
  });

  it("gives nothing for an entry without changes", () => {
    expect(changesOf(null)).toEqual([]);
    expect(changesOf({})).toEqual([]);
  });
});

it("a name with one value is one line, and that something was made says nothing more", () => {
  const answers = [
    { check: "understood", answer: "yes" },
    { check: "method", answer: "no" },
  ];
  expect(changesOf({ created: true, answers })).toEqual([
    { name: "understood", from: null, to: "yes" },
    { name: "method", from: null, to: "no" },
  ]);
});
