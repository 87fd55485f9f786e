/** Accounts as a coordinator keeps them, and the own password. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { Asker } from "../../api/asker";
import type { AccountRow } from "../../api/generated/types";
import { me } from "../../testing/people";
import { type Answers, answerWith, coreError, show, violations } from "../../testing/render";
import { AccountsTab } from "./AccountsTab";
import { ChangePasswordPanel } from "./ChangePasswordPanel";

const CODE = "07NQ-QA7B";

function account(change: Partial<AccountRow> = {}): AccountRow {
  return {
    account: "account-coordinator",
    name: "Mara Connell",
    role: "coordinator",
    person: null,
    mentor: null,
    limited: false,
    intakes: [],
    active: true,
    has_password: true,
    invitation_until: null,
    ...change,
  };
}

const jo = account({
  account: "jo",
  name: "Jo Lind",
  role: "mentor",
  has_password: false,
  invitation_until: "2027-05-01",
});

/** The tab as the coordinator of these accounts sees it. */
async function tab(rows: AccountRow[], answers: Answers = {}) {
  const calls = answerWith({
    "accounts.list": () => rows,
    "intakes.list": () => [],
    "mentors.list": () => [],
    ...answers,
  });
  const shown = await show(
    <Asker value={me("coordinator")}>
      <AccountsTab />
    </Asker>,
  );
  const asked = (name: string) =>
    calls.filter((call) => call.name === name).map(({ payload }) => payload);
  return { ...shown, asked };
}

test("an invitation is made once and its code is gone with the panel", async () => {
  const { user, asked } = await tab([account()], {
    "accounts.invite": () => ({ account: "jo", code: CODE, until: "2027-05-24" }),
  });
  await user.click(await screen.findByRole("button", { name: "Invite somebody" }));
  const panel = await screen.findByRole("dialog", { name: /Invite somebody/ });
  const make = within(panel).getByRole<HTMLButtonElement>("button", {
    name: "Make the invitation",
  });
  expect(make.disabled).toBe(true);
  expect(within(panel).getByText("Write a name.")).toBeDefined();
  expect(await violations()).toEqual([]);
  await user.type(within(panel).getByRole("textbox", { name: "Name" }), "Jo Lind");
  await user.click(make);
  expect((await screen.findByRole("status", { name: "Invitation of Jo Lind" })).textContent).toBe(
    CODE,
  );
  expect(asked("accounts.invite")).toEqual([{ name: "Jo Lind", role: "mentor" }]);
  expect(await violations()).toEqual([]);
  await user.click(screen.getAllByRole("button", { name: "Close" })[0] as HTMLElement);
  await waitFor(() => expect(screen.queryByText(CODE)).toBeNull());
  await user.click(screen.getByRole("button", { name: "Invite somebody" }));
  expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Name" })).value).toBe("");
});

test("a name that is taken stands at the name, and what was written stays", async () => {
  const { user } = await tab([account()], {
    "accounts.invite": () => {
      throw coreError({ code: "account_name_taken", field: "name", args: { name: "Jo Lind" } });
    },
  });
  await user.click(await screen.findByRole("button", { name: "Invite somebody" }));
  const name = await screen.findByRole<HTMLInputElement>("textbox", { name: "Name" });
  await user.type(name, "Jo Lind{Enter}");
  await waitFor(() => expect(name.getAttribute("aria-invalid")).toBe("true"));
  expect(name.value).toBe("Jo Lind");
  expect(screen.queryByRole("status", { name: /Invitation/ })).toBeNull();
});

test("the last coordinator cannot be closed: the panel says why and stays open", async () => {
  const { user, asked } = await tab([account()], {
    "accounts.change": () => {
      throw coreError({ code: "last_coordinator" });
    },
  });
  await user.click(
    await screen.findByRole("button", { name: /Change.*the account of Mara Connell/ }),
  );
  const panel = await screen.findByRole("dialog", { name: /Change the account/ });
  const save = within(panel).getByRole<HTMLButtonElement>("button", { name: "Save the account" });
  expect(save.disabled).toBe(true);
  await user.click(within(panel).getByRole("switch", { name: /^May sign in/ }));
  await user.click(save);
  expect(await within(panel).findByText(/only coordinator of the whole house/)).toBeDefined();
  expect(asked("accounts.change")).toEqual([
    { account: "account-coordinator", name: "Mara Connell", intakes: null, active: false },
  ]);
  expect(await violations()).toEqual([]);
});

test("an invitation that nobody took up is renewed at once, a password only after a question", async () => {
  const ada = account({ account: "ada", name: "Ada Roth", role: "sponsor" });
  const { user, asked } = await tab([jo, ada], {
    "accounts.renew_invitation": () => ({ account: "jo", code: CODE, until: "2027-05-24" }),
  });
  const change = (name: string) =>
    screen.findByRole("button", { name: new RegExp(`the account of ${name}`) });
  await user.click(await change("Jo Lind"));
  await user.click(await screen.findByRole("button", { name: "Renew the invitation" }));
  expect((await screen.findByRole("status", { name: "Invitation of Jo Lind" })).textContent).toBe(
    CODE,
  );
  await user.click(screen.getAllByRole("button", { name: "Close" })[0] as HTMLElement);
  await waitFor(() => expect(screen.queryByText(CODE)).toBeNull());

  await user.click(await change("Ada Roth"));
  await user.click(await screen.findByRole("button", { name: "Renew the invitation" }));
  const question = await screen.findByRole("dialog", {
    name: "Renew the invitation of Ada Roth?",
  });
  expect(asked("accounts.renew_invitation")).toEqual([{ account: "jo" }]);
  await user.click(within(question).getByRole("button", { name: "Renew the invitation" }));
  await waitFor(() => expect(asked("accounts.renew_invitation")).toHaveLength(2));
});

test("a weak new password is refused at its field; a coordinator then keeps the new key", async () => {
  answerWith({
    "accounts.judge_password": () => ({ score: 2, enough: false, advice: "password_weak" }),
    "accounts.change_password": ({ current, password }) => {
      if (current !== "violet kettle arrives") throw coreError({ code: "sign_in_wrong" });
      if (password === "password123") throw coreError({ code: "password_weak" });
      return { recovery_key: "V55B-FT9S" };
    },
  });
  const { user } = await show(<ChangePasswordPanel name="Mara Connell" open onClose={() => {}} />);
  const today = await screen.findByLabelText("Password of today");
  const fresh = screen.getByLabelText("New password");
  const change = screen.getByRole<HTMLButtonElement>("button", { name: "Change the password" });
  expect(change.disabled).toBe(true);
  await user.type(today, "not this one");
  await user.type(fresh, "password123");
  await user.click(change);
  await waitFor(() => expect(today.getAttribute("aria-invalid")).toBe("true"));
  expect(fresh.getAttribute("aria-invalid")).not.toBe("true");
  await user.clear(today);
  await user.type(today, "violet kettle arrives");
  await user.click(change);
  await waitFor(() => expect(fresh.getAttribute("aria-invalid")).toBe("true"));
  expect(today.getAttribute("aria-invalid")).not.toBe("true");
  expect(await violations()).toEqual([]);
  await user.clear(fresh);
  await user.type(fresh, "seven quiet harbors{Enter}");
  expect(
    (await screen.findByRole("status", { name: "Recovery key of Mara Connell" })).textContent,
  ).toBe("V55B-FT9S");
});

test("without an account the tab offers to make the first one", async () => {
  answerWith({});
  await show(
    <Asker value={null}>
      <AccountsTab />
    </Asker>,
  );
  expect(await screen.findByText("Nobody has to sign in yet")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Invite somebody" })).toBeNull();
});
