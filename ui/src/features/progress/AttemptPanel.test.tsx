import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { ModuleView } from "../../api/generated/types";
import { answerWith, coreError, show, violations } from "../../testing/render";
import { AttemptPanel } from "./AttemptPanel";

const module: ModuleView = {
  code: "FT-07",
  name: "Network basics",
  aim: "",
  assessment: "",
  scale: "percent",
  pass_mark: "75",
  counts: "best",
  resit_cap: null,
  cool_off_days: 7,
  attempts_used: 0,
  attempts_allowed: 2,
  extra_reason: null,
  next_attempt_on: null,
  blocked: null,
  attempts: [],
};

async function panel(answer: Parameters<typeof answerWith>[0]["progress.add_attempt"]) {
  const calls = answerWith({
    "progress.module": () => module,
    ...(answer === undefined ? {} : { "progress.add_attempt": answer }),
  });
  const onClose = vi.fn();
  const modules = [{ code: "FT-07", name: "Network basics" }];
  const { user } = await show(
    <AttemptPanel
      enrollment="e1"
      name="Ana"
      today="2027-04-29"
      open
      onClose={onClose}
      modules={modules}
    />,
  );
  await user.click(await screen.findByRole("combobox", { name: /^Module/ }));
  await user.click(await screen.findByRole("option", { name: "FT-07 Network basics" }));
  return { user, calls, onClose };
}

describe("recording an attempt", () => {
  it("sends the mark as text, with a point, and closes", async () => {
    const { user, calls, onClose } = await panel(() => ({
      attempt: "a1",
      number: 1,
      passed: true,
      undo: "u1",
    }));
    await user.type(screen.getByRole("textbox", { name: /Mark in percent/ }), "79,6{Enter}");
    await screen.findByText("FT-07 passed, attempt 1");
    expect(calls.find(({ name }) => name === "progress.add_attempt")?.payload).toEqual({
      enrollment: "e1",
      module: "FT-07",
      on: "2027-04-29",
      mark: "79.6",
      note: "",
    });
    expect(onClose).toHaveBeenCalled();
    expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
  });

  it("offers to record anyway, with a reason, only when that refusal can be overridden", async () => {
    const { user, calls } = await panel((request) => {
      if (request.override_reason === undefined) {
        throw coreError({
          code: "prerequisites_not_met",
          field: "module",
          args: { module: "FT-07", missing: "FT-06", date: "2027-04-29" },
        });
      }
      return { attempt: "a1", number: 1, passed: false, undo: null };
    });
    await user.type(screen.getByRole("textbox", { name: /Mark in percent/ }), "60");
    expect(screen.queryByRole("group", { name: "Record anyway" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Record the attempt" }));
    await screen.findByRole("group", { name: "Record anyway" });
    expect(await violations()).toEqual([]);
    await user.type(
      screen.getByRole("textbox", { name: /Reason to take it/ }),
      "Shown in the interview",
    );
    await user.click(screen.getByRole("button", { name: "Record anyway" }));
    await screen.findByText("FT-07 not passed, attempt 1");
    const sent = calls.filter(({ name }) => name === "progress.add_attempt").at(-1)?.payload;
    expect(sent).toMatchObject({ override_reason: "Shown in the interview" });
  });

  it("puts any other refusal beside its field and offers no way round", async () => {
    const { user } = await panel(() => {
      throw coreError({ code: "attempt_in_cool_off", field: "on", message: "Too early." });
    });
    await user.type(screen.getByRole("textbox", { name: /Mark in percent/ }), "60");
    await user.click(screen.getByRole("button", { name: "Record the attempt" }));
    await screen.findByText(/Too early|earliest|next attempt/i);
    expect(screen.queryByRole("button", { name: "Record anyway" })).toBeNull();
  });
});
