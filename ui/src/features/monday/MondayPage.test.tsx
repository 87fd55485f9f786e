import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Line, LineKind, Monday } from "../../api/generated/types";
import { handleKey } from "../../components/shortcuts";
import { answerWith, showAt, violations } from "../../testing/render";
import { actionOf } from "./lineWords";
import { mondayRoutes } from "./route";

function line(kind: LineKind, change: Partial<Line> = {}): Line {
  return {
    kind,
    subject: "Ben Okafor",
    item: "Day 60",
    days: 3,
    on: "2027-05-03",
    count: 2,
    intake_name: "January",
    detail: null,
    target: { kind: "trainee", enrollment: kind },
    ...change,
  };
}

function monday(change: Partial<Monday> = {}): Monday {
  return {
    today: "2027-05-03",
    trainees: 24,
    lines: [line("milestone_today"), line("module_overdue"), line("plan_conflict")],
    total: 3,
    week: [],
    drifting: [],
    ...change,
  };
}

async function page(answer: Monday) {
  answerWith({ "monday.get": () => answer });
  window.addEventListener("keydown", handleKey);
  const shown = await showAt(
    "/monday",
    mondayRoutes(() => null),
  );
  await screen.findByRole("heading", { name: "Monday" });
  return shown;
}

const KINDS: LineKind[] = [
  "milestone_overdue",
  "milestone_today",
  "milestone_open",
  "attempts_used_up",
  "plan_conflict",
  "module_overdue",
  "sessions_to_record",
  "results_unsettled",
  "erasure_due",
  "milestone_soon",
  "sheets_outstanding",
  "accepted_to_enroll",
  "candidates_to_decide",
  "release_to_confirm",
  "outcome_missing",
  "intake_empty",
];

describe("Monday", () => {
  it("has a sentence and a button for every kind of line", async () => {
    await page(monday({ lines: KINDS.map((kind) => line(kind)), total: KINDS.length + 3 }));
    expect(await screen.findAllByRole("listitem")).toHaveLength(KINDS.length);
    for (const kind of KINDS) {
      expect(
        screen.getAllByRole("button", { name: `${actionOf(line(kind))}: Day 60, Ben Okafor` })
          .length,
      ).toBeGreaterThan(0);
    }
    expect(screen.getByText("3 more wait behind these.")).toBeTruthy();
    expect(document.querySelector("main, body")?.textContent).toContain("was due 3 days ago");
    expect(document.body.textContent).toContain("2 people accepted an offer of Ben Okafor");
    expect(await violations()).toEqual([]);
  });

  it("goes from line to line with j and k and opens the chosen one with Enter", async () => {
    const { user, router } = await page(monday());
    const rows = await screen.findAllByRole("listitem");
    expect(rows[0]?.getAttribute("aria-current")).toBe("true");
    await user.keyboard("j");
    await user.keyboard("j");
    await user.keyboard("j");
    expect(rows[2]?.getAttribute("aria-current")).toBe("true");
    await user.keyboard("k");
    expect(rows[1]?.getAttribute("aria-current")).toBe("true");
    await user.keyboard("{Enter}");
    expect(router.state.location.pathname).toBe("/trainees/module_overdue");
  });

  it("opens the first line with Enter when nothing was touched", async () => {
    const { user, router } = await page(monday());
    await screen.findAllByRole("listitem");
    await user.keyboard("{Enter}");
    expect(router.state.location.pathname).toBe("/trainees/milestone_today");
  });

  it("leads from whose time is up to the list of them", async () => {
    const due = line("erasure_due", { target: { kind: "erasures" } });
    const { user, router } = await page(monday({ lines: [due], total: 1 }));
    await screen.findAllByRole("listitem");
    await user.keyboard("{Enter}");
    expect(router.state.location.href).toBe("/settings?tab=privacy");
  });

  it("leads from one line about several to those of the intake", async () => {
    const target = { kind: "trainees", intake: "i1", filter: "due" } as const;
    const several = line("milestone_soon", { count: 18, target });
    const { user, router } = await page(monday({ lines: [several], total: 1 }));
    const [row] = await screen.findAllByRole("listitem");
    expect(row?.textContent).toContain("Day 60 of Ben Okafor and 17 others is in 3 days");
    await user.keyboard("{Enter}");
    expect(router.state.location.href).toBe("/trainees?intake=i1&filter=due");
  });

  it("is calm when there is nothing, and says what comes next", async () => {
    const week = [
      {
        on: "2027-05-06",
        kind: "milestone",
        subject: "Ola Kamau",
        item: "Month 6",
        count: 1,
        target: { kind: "milestone", milestone: "m1" },
      } as const,
    ];
    await page(monday({ lines: [], total: 0, week }));
    expect(await screen.findByText("Nothing needs you today")).toBeTruthy();
    expect(screen.getByText(/Next comes:/).textContent).toContain("Month 6 of Ola Kamau");
    expect(await violations()).toEqual([]);
  });
});
