import { TextInput } from "@mantine/core";
import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { useWrite } from "../api/hooks";
import { answerWith, coreError, show, violations } from "../testing/render";
import { useCoreForm } from "./coreForm";
import { useDraft } from "./draft";
import { FormError } from "./FormError";
import { SidePanel } from "./SidePanel";

const closed = vi.fn();

function MentorPanel() {
  const [open, setOpen] = useState(true);
  const { form, error, pending, send } = useCoreForm({ name: "" });
  const add = useWrite("mentors.add", { errors: "return" });
  const draft = useDraft("mentor:new", form.values, form.isDirty(), (kept) => form.setValues(kept));
  const close = () => {
    setOpen(false);
    closed();
  };
  const submit = async () => {
    const answer = await send((values) => add.run(values));
    if (answer.ok) {
      await draft.forget();
      close();
    }
  };
  return (
    <SidePanel
      open={open}
      title="Add a mentor"
      subtitle="January intake"
      dirty={form.isDirty()}
      pending={pending}
      action="Add the mentor"
      onSubmit={() => void submit()}
      onClose={close}
    >
      <TextInput label="Name" {...form.getInputProps("name")} />
      <FormError error={error} />
    </SidePanel>
  );
}

const noDraft = { "drafts.get": () => ({ value: null }), "drafts.save": () => ({}) };

it("is a named dialog without violations", async () => {
  answerWith(noDraft);
  await show(<MentorPanel />);
  expect(await screen.findByRole("dialog", { name: /add a mentor/i })).toBeDefined();
  expect(await violations()).toEqual([]);
});

it("closes at once when nothing was changed", async () => {
  answerWith(noDraft);
  const { user } = await show(<MentorPanel />);
  await screen.findByRole("dialog");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(closed).toHaveBeenCalledOnce();
});

it("asks once before unsaved work is left", async () => {
  closed.mockClear();
  answerWith(noDraft);
  const { user } = await show(<MentorPanel />);
  await user.type(await screen.findByLabelText("Name"), "A. Ruiz");
  await user.keyboard("{Escape}");
  expect(await screen.findByText("What you changed is not saved.")).toBeDefined();
  expect(closed).not.toHaveBeenCalled();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Keep editing" }));
  expect(screen.queryByText("What you changed is not saved.")).toBeNull();
  await user.keyboard("{Escape}");
  await user.click(await screen.findByRole("button", { name: "Leave without saving" }));
  expect(closed).toHaveBeenCalledOnce();
});

it("puts the core's refusal beside its field", async () => {
  answerWith({
    ...noDraft,
    "mentors.add": () => {
      throw coreError({ field: "name", message: "There is an A. Ruiz already." });
    },
  });
  const { user } = await show(<MentorPanel />);
  await user.type(await screen.findByLabelText("Name"), "A. Ruiz{Enter}");
  expect(await screen.findByText("There is an A. Ruiz already.")).toBeDefined();
  expect(screen.getByLabelText("Name").getAttribute("aria-invalid")).toBe("true");
  expect(screen.queryByRole("alert")).toBeNull();
});

it("shows a refusal that belongs to no field over the buttons", async () => {
  answerWith({
    ...noDraft,
    "mentors.add": () => {
      throw coreError({ message: "The disk is full." });
    },
  });
  const { user } = await show(<MentorPanel />);
  await user.type(await screen.findByLabelText("Name"), "A. Ruiz{Enter}");
  expect((await screen.findByRole("alert")).textContent).toBe("The disk is full.");
});

it("brings back what an earlier window kept, and forgets it once it is stored", async () => {
  closed.mockClear();
  const calls = answerWith({
    "drafts.get": () => ({ value: JSON.stringify({ name: "J. Lind" }) }),
    "drafts.save": () => ({}),
    "mentors.add": ({ name }) => ({ mentor: "m1", name }),
  });
  const { user } = await show(<MentorPanel />);
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>("Name").value).toBe("J. Lind"),
  );
  await user.click(screen.getByRole("button", { name: "Add the mentor" }));
  await waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(calls.at(-1)).toEqual({
    name: "drafts.save",
    payload: { key: "mentor:new", value: null },
  });
});
