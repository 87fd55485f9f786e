import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { type Answers, answerWith, giveSize, showAt, violations } from "../../testing/render";
import { candidateRoutes } from "./route";
import { row } from "./testCandidate";

const ROWS = [
  row(),
  row({ candidacy: "c2", person: "p2", name: "冯 布鲁赫", advances: true, spread: 1 }),
  row({ candidacy: "c3", person: "p3", name: "Kete", intake: "i2", blocked: true, mean: null }),
];

const answers = (more: Answers = {}): Answers => ({
  "intakes.list": () => [],
  "candidates.list": () => ({ rows: ROWS, total: ROWS.length }),
  "drafts.get": () => ({ value: null }),
  "drafts.save": () => ({}),
  ...more,
});
beforeEach(() => giveSize());

test("the address is the filter and the order", async () => {
  const calls = answerWith(answers());
  const address = "/candidates?state=interview&advances=yes&text=kete&by=mean&down=true&junk=1";
  const { user, router } = await showAt(address, candidateRoutes);
  await screen.findByText("Sasilia Stober");
  expect(calls.find(({ name }) => name === "candidates.list")?.payload).toEqual({
    states: ["interview"],
    advances: true,
    text: "kete",
    sort: [{ column: "mean", descending: true }],
    window: { offset: 0, limit: 200 },
  });
  await user.click(screen.getByRole("button", { name: "Name" }));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ by: "name" }));
  expect(await violations()).toEqual([]);
});

test("a spread of two is marked, a missing mean is none", async () => {
  answerWith(answers());
  await showAt("/candidates", candidateRoutes);
  const name = await screen.findByText("Sasilia Stober");
  expect(name.closest("tr")?.textContent).toContain("discuss 2");
  expect(screen.getByText("冯 布鲁赫").closest("tr")?.textContent).toContain("advances3.50");
  expect(screen.getByText("Kete").closest("tr")?.textContent).toContain("–");
});

test("the ticked are enrolled by person, in the one intake that they share", async () => {
  answerWith(answers());
  const { user, router } = await showAt("/candidates", candidateRoutes);
  await user.click(await screen.findByRole("checkbox", { name: "Select Sasilia Stober" }));
  await user.click(screen.getByRole("checkbox", { name: "Select Kete" }));
  await user.click(screen.getByRole("button", { name: "Enroll 2 people" }));
  expect(await screen.findByText(/belong to different intakes/)).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "Select Kete" }));
  await user.click(screen.getByRole("checkbox", { name: "Select 冯 布鲁赫" }));
  await user.click(screen.getByRole("button", { name: "Enroll 2 people" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/intakes/i1/enroll"));
  expect(router.state.location.search).toEqual({ people: "p1,p2" });
});

test("many are screened at a click, and the selection ends with it", async () => {
  const calls = answerWith(answers({ "candidates.move": () => ({ changed: 3, undo: "u" }) }));
  const { user } = await showAt("/candidates", candidateRoutes);
  await screen.findByText("Kete");
  await user.click(screen.getByRole("checkbox", { name: "Select all rows" }));
  await user.click(await screen.findByRole("button", { name: "Screen" }));
  expect(await screen.findByText("3 people screened")).toBeTruthy();
  expect(calls.find(({ name }) => name === "candidates.move")?.payload).toEqual({
    candidacies: ["c1", "c2", "c3"],
    event: "screen",
  });
  expect(screen.queryByRole("button", { name: "Enroll 3 people" })).toBeNull();
});

test("nobody yet: the page says what belongs here; nobody fits: the filter can go", async () => {
  answerWith(answers({ "candidates.list": () => ({ rows: [], total: 0 }) }));
  const { user, router } = await showAt("/candidates?state=offered", candidateRoutes);
  await user.click(await screen.findByRole("button", { name: "Show everybody" }));
  expect(await screen.findByText("No candidates yet")).toBeTruthy();
  expect(await violations()).toEqual([]);
  expect(router.state.location.search).toEqual({});
});

test("a person added by hand: the core's refusal stands at its field", async () => {
  const calls = answerWith(
    answers({
      "people.create": (request) => {
        calls.push({ name: "made", payload: request });
        return {
          person: "p9",
          name: "Björk",
          number: null,
          email: null,
          intake: null,
          enrollment: null,
          candidacy: null,
        };
      },
    }),
  );
  const { user, router } = await showAt("/candidates", candidateRoutes);
  await user.click(await screen.findByRole("button", { name: "Add a person" }));
  await user.type(await screen.findByRole("textbox", { name: "First name" }), " Björk ");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Add this person" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/people/p9"));
  expect(calls.find(({ name }) => name === "people.create")?.payload).toMatchObject({
    fields: { first_name: "Björk", last_name: "", email: null, applied_on: null },
  });
});
