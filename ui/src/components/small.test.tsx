import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { answerWith, coreError, show, violations } from "../testing/render";
import { attemptsOfLimit } from "./attempts";
import { ConfirmDialog } from "./ConfirmDialog";
import { EmptyState } from "./EmptyState";
import { ErrorState } from "./ErrorState";
import { Page } from "./Page";
import { initials } from "./PersonAvatar";
import { ProgressBar, Share } from "./ProgressBar";
import { SegmentedChoice } from "./SegmentedChoice";
import { Skeletons } from "./Skeletons";
import { StatFigure, StatRow } from "./StatFigure";
import { StatusPill } from "./StatusPill";
import { Steps } from "./Steps";
import { flagOf, numberOf, oneOf, textOf } from "./search";
import { useUndoToast } from "./undo";
import { Why } from "./Why";

it("a page has one heading, names the window, and opens the palette by its box", async () => {
  await show(
    <Page
      title="Trainees"
      crumb="Ben Okafor"
      count={24}
      actions={<button type="button">Add</button>}
    >
      <StatRow>
        <StatFigure figure="25 %" label="passed" />
      </StatRow>
      <StatusPill tone="overdue">13 days overdue</StatusPill>
      <Share percent={25} label="Progress" />
      <Skeletons shape="figures" count={2} />
      <EmptyState title="No sheets yet" text="A rater fills one." />
    </Page>,
  );
  expect(screen.getByRole("heading", { level: 1, name: "Trainees" })).toBeDefined();
  expect(document.title).toBe("Ben Okafor · Trainees · Farm Team");
  expect(screen.getByRole("button", { name: /^Search or go to/ })).toBeDefined();
  expect(await violations()).toEqual([]);
});

it("an error says what happened and can be copied and tried again", async () => {
  const retry = vi.fn();
  const { user } = await show(<ErrorState error={coreError()} onRetry={retry} />);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledOnce();
  await user.click(screen.getByRole("button", { name: "Copy details" }));
  expect(await navigator.clipboard.readText()).toContain('"code": "test_refused"');
});

it("why? shows the rule and the rows behind a figure", async () => {
  const { user } = await show(
    <Why about="Progress" rule="Minutes of passed modules over minutes of all.">
      FT-01
    </Why>,
  );
  await user.click(screen.getByRole("button", { name: "Why? Progress" }));
  expect(await screen.findByText("FT-01")).toBeDefined();
  expect(await violations()).toEqual([]);
});

it("a confirmation names the consequence and the deed", async () => {
  const confirm = vi.fn();
  const { user } = await show(
    <ConfirmDialog
      open
      title="Remove the demo intake?"
      action="Remove 6 people"
      dangerous
      onConfirm={confirm}
      onClose={() => undefined}
    >
      Their plans go with them.
    </ConfirmDialog>,
  );
  expect(await screen.findByRole("dialog", { name: "Remove the demo intake?" })).toBeDefined();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Remove 6 people" }));
  expect(confirm).toHaveBeenCalledOnce();
});

it("long work says where it stands and can be cancelled", async () => {
  const cancel = vi.fn();
  const { user } = await show(
    <ProgressBar
      label="Importing people"
      progress={{ done: 40, total: 117, step: "rows" }}
      onCancel={cancel}
    />,
  );
  expect(screen.getByText("40 of 117")).toBeDefined();
  expect(screen.getByRole("progressbar", { name: "Importing people" })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(cancel).toHaveBeenCalledOnce();
});

function Empathy() {
  const [level, setLevel] = useState<number | null>(null);
  const anchors = [1, 2, 3, 4, 5].map((value) => ({ value, text: `anchor ${value}` }));
  return <SegmentedChoice label="Empathy" anchors={anchors} value={level} onChange={setLevel} />;
}

it("a scale is chosen by click, number and arrows", async () => {
  const { user } = await show(<Empathy />);
  const chosen = () => screen.getByRole("radio", { checked: true }).textContent;
  await user.click(screen.getByRole("radio", { name: /anchor 3/ }));
  expect(chosen()).toContain("anchor 3");
  await user.keyboard("5");
  expect(chosen()).toContain("anchor 5");
  await user.keyboard("{ArrowUp}");
  expect(chosen()).toContain("anchor 4");
  expect(document.activeElement?.textContent).toContain("anchor 4");
  expect(await violations()).toEqual([]);
});

it("steps behind can be gone back to", async () => {
  const go = vi.fn();
  const { user } = await show(
    <Steps label="Import" steps={["File", "Columns", "Check"]} current={1} onGo={go} />,
  );
  expect(screen.getByText("2 Columns").closest("li")?.getAttribute("aria-current")).toBe("step");
  await user.click(screen.getByRole("button", { name: "Back to 1 File" }));
  expect(go).toHaveBeenCalledWith(0);
  expect(await violations()).toEqual([]);
});

function Remove() {
  const undone = useUndoToast();
  return (
    <button type="button" onClick={() => undone("1 attempt removed", "s1")}>
      Remove
    </button>
  );
}

it("a removal can be undone from its toast", async () => {
  const calls = answerWith({ "history.undo": () => ({ title: "Void an attempt" }) });
  const { user } = await show(<Remove />);
  await user.click(screen.getByRole("button", { name: "Remove" }));
  expect(await screen.findByText("1 attempt removed")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("Undone: Void an attempt")).toBeDefined();
  expect(calls).toEqual([{ name: "history.undo", payload: { step: "s1" } }]);
});

it("makes initials in any script", () => {
  expect(initials("Gabrielė Petraitytė")).toBe("GP");
  expect(initials("Jean-Luc d’Aubigné")).toBe("JD");
  expect(initials("Óscar")).toBe("Ó");
  expect(initials("冯 布鲁赫")).toBe("冯");
  expect(initials("Thu Hà Nguyễn")).toBe("TN");
  expect(initials("  ")).toBe("");
});

it("reads an address, whatever was typed into it", () => {
  expect(textOf("a")).toBe("a");
  expect(textOf(12)).toBe("12");
  expect(textOf("")).toBeUndefined();
  expect(oneOf("name", ["name", "start"])).toBe("name");
  expect(oneOf("x", ["name", "start"])).toBeUndefined();
  expect(numberOf("12")).toBe(12);
  expect(numberOf(-1)).toBeUndefined();
  expect(flagOf("true")).toBe(true);
  expect(flagOf("yes")).toBeUndefined();
});

it("attempts above the limit are not said to be some of it", () => {
  expect(attemptsOfLimit(2, 2)).toBe("2 of 2");
  expect(attemptsOfLimit(4, 2)).toBe("4 taken, 2 allowed");
});
