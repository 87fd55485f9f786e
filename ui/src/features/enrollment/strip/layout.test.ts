import { describe, expect, it } from "vitest";
import { milestoneRow, moduleRow, TODAY } from "../testTrainee";
import { INSET, layOut, type Year } from "./layout";

const WIDTH = 992;

function year(change: Partial<Year> = {}): Year {
  return {
    rows: [moduleRow("FT-06"), milestoneRow("M90"), milestoneRow("M12", { due: "2028-02-01" })],
    breaks: [{ id: "b1", from: "2027-03-01", to: "2027-03-28", reason: "leave" }],
    start: "2027-01-04",
    today: TODAY,
    ended: null,
    ...change,
  };
}

describe("the year strip", () => {
  it("stands between the start and the last date, and a break covers its last day", () => {
    const strip = layOut(year(), WIDTH);
    const days = 393;
    const scale = (WIDTH - 2 * INSET) / days;
    expect(strip.diamonds.at(-1)?.x).toBeCloseTo(WIDTH - INSET);
    expect(strip.hatches[0]?.width).toBeCloseTo(28 * scale);
    expect(strip.line).toEqual({ x: INSET + 115 * scale, ended: false });
  });

  it("shows the planned day as a ghost only where it is another one", () => {
    const rows = [milestoneRow("M90"), milestoneRow("M30", { planned: "2027-05-03" })];
    const [moved, kept] = layOut(year({ rows }), WIDTH).diamonds.sort((a, b) =>
      b.row.code.localeCompare(a.row.code),
    );
    expect(moved?.was).not.toBeNull();
    expect(kept?.was).toBeNull();
  });

  it("gives bars that overlap lanes of their own, and reuses a lane that is free", () => {
    const bar = (code: string, start: string, due: string) =>
      moduleRow(code, { start, due, planned: due, state: "planned", days_over: null });
    const rows = [
      bar("A-1", "2027-01-04", "2027-02-26"),
      bar("A-2", "2027-02-01", "2027-03-26"),
      bar("A-3", "2027-03-08", "2027-04-30"),
      milestoneRow("M12", { due: "2028-02-01" }),
    ];
    const strip = layOut(year({ rows, breaks: [] }), WIDTH);
    expect(strip.bars.map(({ lane }) => lane)).toEqual([0, 1, 0]);
    expect(strip.lanes).toBe(2);
  });

  it("keeps the lane behind an overdue module free until today", () => {
    const late = moduleRow("A-1", { start: "2027-01-04", due: "2027-02-26" });
    const next = moduleRow("A-2", { start: "2027-03-29", due: "2027-05-28", state: "planned" });
    const strip = layOut(
      year({ rows: [late, next, milestoneRow("M12", { due: "2028-02-01" })] }),
      WIDTH,
    );
    expect(strip.bars[0]?.late).toBeGreaterThan(0);
    expect(strip.bars.map(({ lane }) => lane)).toEqual([0, 1]);
  });

  it("hatches an open break to the end, and puts paused things where they were planned", () => {
    const paused = moduleRow("FT-20", {
      start: null,
      due: null,
      planned: "2027-12-17",
      state: "paused",
      days_over: null,
    });
    const gate = milestoneRow("M90", { due: null, state: "paused", days_over: null });
    const strip = layOut(
      year({
        rows: [paused, gate],
        breaks: [{ id: "b", from: "2027-03-15", to: null, reason: "service" }],
      }),
      WIDTH,
    );
    const hatch = strip.hatches[0];
    expect((hatch?.x ?? 0) + (hatch?.width ?? 0)).toBeCloseTo(WIDTH - INSET);
    expect(strip.bars[0]).toMatchObject({ tone: "paused", label: "FT-20" });
    expect(strip.diamonds[0]).toMatchObject({ tone: "paused", was: null });
  });

  it("shows the day on which it ended in place of today", () => {
    const strip = layOut(year({ ended: "2027-02-12", today: "2030-01-01" }), WIDTH);
    expect(strip.line?.ended).toBe(true);
    // A day long after the year does not stretch it.
    expect(strip.diamonds.at(-1)?.x).toBeCloseTo(WIDTH - INSET);
  });

  it("shows no line before the start", () => {
    expect(layOut(year({ today: "2026-12-01" }), WIDTH).line).toBeNull();
  });

  it("never lets two names of months or milestones run into each other", () => {
    const rows = [
      milestoneRow("M0", { due: "2027-01-28" }),
      milestoneRow("M1", { due: "2027-01-30" }),
      milestoneRow("M12", { due: "2028-02-01" }),
    ];
    const strip = layOut(year({ rows, start: "2027-01-28" }), 420);
    const months = strip.months.filter(({ label }) => label).map(({ x }) => x);
    months.reduce((before, x) => {
      expect(x - before).toBeGreaterThanOrEqual(32);
      return x;
    }, -100);
    expect(strip.diamonds.map(({ label }) => label)).toEqual(["M0", "", "M12"]);
  });
});
