import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { AppState, Replanned, TraineeView } from "../../api/generated/types";
import {
  type Answers,
  answerWith,
  type Call,
  coreError,
  giveSize,
  showAt,
  violations,
} from "../../testing/render";
import type { TraineeParts } from "./parts";
import { traineeRoutes } from "./route";
import { milestoneRow, moduleRow, TODAY, trainee } from "./testTrainee";

const parts: TraineeParts = {
  MyPanels: () => null,
  MyYearFilePanel: () => null,
  MyYearFilesPanel: () => null,
  OwnYearBar: () => null,
  TakeInPanel: () => null,
  ModulePanel: ({ open, module }) => (open ? <p>panel of {module}</p> : null),
  AttemptPanel: ({ open, modules }) =>
    open ? <p>attempt at {modules.map((m) => m.code)}</p> : null,
  LogHoursPanel: () => null,
  HoursTab: () => <p>hours</p>,
  RiskCard: () => null,
  CheckInPanel: () => null,
  CheckInsTab: () => <p>Check-ins of the trainee</p>,
  DueCheckIns: () => null,
  SessionsToRecord: () => null,
  HistoryTab: () => <p>history</p>,
};

const plan = [
  moduleRow("FT-06"),
  moduleRow("FT-01", { state: "done", due: "2027-01-15", planned: "2027-01-15", days_over: null }),
  milestoneRow("M90"),
];

/** jsdom has no layout: everything that is watched is 992 pixels wide. */
class Wide implements ResizeObserver {
  constructor(private readonly changed: ResizeObserverCallback) {}
  observe(target: Element) {
    const contentRect = { width: 992, height: 160 } as DOMRectReadOnly;
    const entry = {
      target,
      contentRect,
      borderBoxSize: [],
      contentBoxSize: [],
      devicePixelContentBoxSize: [],
    };
    this.changed([entry], this);
  }
  unobserve() {}
  disconnect() {}
}

async function page(view: TraineeView, more: Answers = {}, search = "") {
  giveSize();
  vi.stubGlobal("ResizeObserver", Wide);
  const calls = answerWith({
    "app.state": () => ({ today: TODAY, owner_name: "Mara" }) as AppState,
    "trainees.get": () => view,
    "trainees.plan": () => plan,
    "mentors.list": () => [],
    ...more,
  });
  const shown = await showAt(`/trainees/e1${search}`, traineeRoutes(parts));
  await screen.findByRole("heading", { name: view.row.name });
  return { ...shown, calls };
}

/** What was asked to be stored: a question what would move may come before it and after it. */
function stored(calls: readonly Call[], command: string): unknown[] {
  return calls
    .filter(({ name }) => name === command)
    .map(({ payload }) => payload)
    .filter((payload) => !(payload as { dry_run: boolean }).dry_run);
}

const replanned: Replanned = {
  changes: [
    {
      code: "FT-06",
      name: "Incidents",
      old: "2027-04-16",
      new: "2027-05-14",
      days: 28,
      after_holiday: "Ascension Day",
    },
  ],
  warnings: ["This break is short."],
  conflicts: 0,
  end_on: "2028-02-29",
  undo: null,
};

describe("a trainee's page", () => {
  it("says where the trainee stands, and has no violation", async () => {
    await page(trainee());
    expect(
      screen.getByText("January intake · day 115 of 393 · mentors A. Ruiz, J. Lind"),
    ).toBeTruthy();
    const table = within(screen.getByRole("table", { name: "Plan" }));
    expect(table.getByText("Overdue 13 days")).toBeTruthy();
    expect(table.getByText("Due in 4 days")).toBeTruthy();
    expect(table.getByText("Passed")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("explains its progress by the modules behind it", async () => {
    const { user } = await page(trainee());
    await user.click(screen.getByRole("button", { name: "Why? Progress" }));
    const rows = within(await screen.findByRole("dialog"));
    expect(rows.getByText(/104 h of 408 h/)).toBeTruthy();
    expect(rows.getByText("Module FT-01")).toBeTruthy();
    expect(rows.queryByText("Module FT-06")).toBeNull();
  });

  it("opens a module from the plan, and Back closes it", async () => {
    const { user, router } = await page(trainee());
    const table = within(screen.getByRole("table", { name: "Plan" }));
    await user.click(table.getByRole("link", { name: /FT-06/ }));
    expect(await screen.findByText("panel of FT-06")).toBeTruthy();
    router.history.back();
    await screen.findByRole("tab", { name: "Plan" });
    await expect.poll(() => screen.queryByText("panel of FT-06")).toBeNull();
  });

  it("offers attempts only at modules that are still open", async () => {
    const { user } = await page(trainee());
    await user.click(screen.getByRole("button", { name: "Record an attempt" }));
    expect(await screen.findByText("attempt at FT-06")).toBeTruthy();
  });

  it("offers nothing that would be refused once the year has ended", async () => {
    const outcome = { code: "graduated", name: "Graduated", on: "2028-02-01", reason: null };
    await page(trainee({ outcome }), {}, "?panel=attempt");
    expect(screen.getByText("Graduated")).toBeTruthy();
    for (const name of ["Record an attempt", "Log hours", "Enter a break"]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
    expect(screen.queryByText(/attempt at/)).toBeNull();
  });

  it("leads a pause to its end", async () => {
    const open = { id: "b2", from: "2027-04-01", to: null, reason: "illness" };
    const { user } = await page(trainee({ breaks: [open], length_days: null }), {
      "enrollment.end_break": () => replanned,
    });
    expect(screen.getByText(/In a break since/)).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "End the break" }));
    expect(await screen.findByRole("dialog", { name: /End the break/ })).toBeTruthy();
  });

  it("asks what gives way before it enters a break, and says what moves", async () => {
    const { user, calls } = await page(
      trainee(),
      {
        "enrollment.replan": ({ overlap, dry_run }) => {
          const person = { enrollment: "e1", name: "Ada Kamau" };
          const error = coreError({
            code: "break_covers_records",
            field: "overlap",
            args: { what: "Day 60" },
          });
          if (overlap === undefined) {
            return { people: [], refused: [{ ...person, error }], undo: null };
          }
          const undo = dry_run === true ? null : "u1";
          return { people: [{ ...person, replanned }], refused: [], undo };
        },
      },
      "?panel=break",
    );
    const panel = within(await screen.findByRole("dialog", { name: /Change the plan/ }));
    await user.type(panel.getByRole("combobox", { name: /Reason/ }), "Illness");
    await user.click(panel.getByRole("checkbox", { name: /end is not known/ }));
    const [day] = panel.getAllByRole("spinbutton");
    if (day === undefined) throw new Error("no date field");
    await user.click(day);
    await user.keyboard("20042027");
    await user.click(await panel.findByRole("radio", { name: "The record stands" }));
    expect(await panel.findByText("after Ascension Day")).toBeTruthy();
    await user.click(await panel.findByRole("button", { name: "Move 1 date" }));
    expect(await screen.findByText("Break entered, 1 date moved")).toBeTruthy();
    expect(stored(calls, "enrollment.replan")).toEqual([
      {
        enrollments: ["e1"],
        change: { kind: "break", from: "2027-04-20", to: null },
        reason: "Illness",
        overlap: "keep_record",
        dry_run: false,
      },
    ]);
  });

  it("asks what gives way before it changes the last day of a break", async () => {
    const gap = { id: "b2", from: "2027-04-01", to: null, reason: "illness" };
    const { user, calls } = await page(trainee({ breaks: [gap], length_days: null }), {
      "enrollment.end_break": ({ overlap }) => {
        if (overlap !== undefined) return replanned;
        const args = { what: "Day 60" };
        throw coreError({ code: "break_covers_records", field: "overlap", args });
      },
    });
    await user.click(screen.getByRole("link", { name: "End the break" }));
    const panel = within(await screen.findByRole("dialog", { name: /End the break/ }));
    const [day] = panel.getAllByRole("spinbutton");
    if (day === undefined) throw new Error("no date field");
    await user.click(day);
    await user.keyboard("20042027");
    await user.click(await panel.findByRole("radio", { name: "The break stands" }));
    await user.click(panel.getByRole("button", { name: "End the break" }));
    expect(await screen.findByText(/The break now ends on/)).toBeTruthy();
    expect(stored(calls, "enrollment.end_break")).toEqual([
      { id: "b2", to: "2027-04-20", overlap: "keep_break", dry_run: false },
    ]);
  });

  it("goes along the strip with the arrow keys, every part a link with its words", async () => {
    const { user } = await page(trainee());
    const strip = within(screen.getByRole("region", { name: "The year" }));
    // It is drawn in the frame after its width is known.
    const parts = await strip.findAllByRole("link");
    expect(parts).toHaveLength(4);
    const first = parts.find((part) => part.getAttribute("tabindex") === "0");
    first?.focus();
    expect(first?.getAttribute("aria-label")).toContain("Passed");
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/FT-06.*Overdue 13 days/);
    await user.keyboard("{End}");
    expect(document.activeElement?.getAttribute("aria-label")).toContain("M90");
  });
});
