import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { PersonView } from "../../api/generated/types";
import {
  type Answers,
  answerWith,
  coreError,
  giveSize,
  showAt,
  violations,
} from "../../testing/render";
import { peopleRoutes } from "./route";

const FIELDS: PersonView["fields"] = {
  number: "A-0001",
  first_name: "Sasilia",
  last_name: "Stober",
  email: "sasilia@example.org",
  phone: null,
  source: "Job fair",
  current_job: null,
  it_background: null,
  learner_evidence: null,
  applied_on: "2026-10-27",
  notes: "Line one\nLine two",
};
const VIEW: PersonView = {
  person: "p1",
  name: "Sasilia Stober",
  fields: FIELDS,
  demo: false,
  candidacies: [{ candidacy: "c1", intake: "i1", intake_name: "January intake", state: "applied" }],
  enrollments: [],
};

const answers = (more: Answers = {}): Answers => ({
  "intakes.list": () => [],
  "people.get": () => VIEW,
  "people.list": () => ({
    rows: [
      {
        person: "p1",
        number: "A-0001",
        name: "Sasilia Stober",
        first_name: "Sasilia",
        last_name: "Stober",
        email: null,
        phone: null,
        source: null,
        applied_on: null,
        current_job: null,
        intakes: 1,
        demo: false,
      },
    ],
    total: 1,
  }),
  "drafts.get": () => ({ value: null }),
  "drafts.save": () => ({}),
  ...more,
});
beforeEach(() => giveSize());

test("the list asks for what the address says, and a row leads to the person", async () => {
  const calls = answerWith(answers());
  const { user, router } = await showAt("/people?text=stober&by=number", peopleRoutes);
  await user.click(await screen.findByText("Sasilia Stober"));
  await waitFor(() => expect(router.state.location.pathname).toBe("/people/p1"));
  expect(calls.find(({ name }) => name === "people.list")?.payload).toEqual({
    text: "stober",
    sort: [{ column: "number", descending: false }],
    window: { offset: 0, limit: 200 },
  });
});

test("what is known can be changed; a number that is taken is said at its field", async () => {
  const calls = answerWith(
    answers({
      "people.update": ({ fields }) => {
        if (fields.number === "A-0002") {
          throw coreError({ field: "fields.number", message: "Kete has the number A-0002." });
        }
        return { undo: "u" };
      },
    }),
  );
  const { user } = await showAt("/people/p1", peopleRoutes);
  expect((await screen.findByText(/Line one/)).textContent).toBe("Line one\nLine two");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Edit" }));
  const number = await screen.findByRole("textbox", { name: "Number" });
  await user.clear(number);
  await user.type(number, "A-0002");
  await user.click(screen.getByRole("button", { name: "Save the changes" }));
  expect(await screen.findByText("Kete has the number A-0002.")).toBeTruthy();
  await user.clear(number);
  await user.click(screen.getByRole("button", { name: "Save the changes" }));
  expect(await screen.findByText("Saved the changes to Sasilia Stober")).toBeTruthy();
  expect(calls.filter(({ name }) => name === "people.update").at(-1)?.payload).toEqual({
    person: "p1",
    fields: { ...FIELDS, number: null },
  });
});

test("somebody who is not there any more is said", async () => {
  answerWith(
    answers({
      "people.get": () => {
        throw coreError({ class: "not_found", message: "That person is gone." });
      },
    }),
  );
  await showAt("/people/p2", peopleRoutes);
  expect(await screen.findByText("That person is gone.")).toBeTruthy();
});
