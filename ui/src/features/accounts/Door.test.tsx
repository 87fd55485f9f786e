import { createRoute } from "@tanstack/react-router";
import { act, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Strength } from "../../api/generated/types";
import { rootRoute } from "../../components/rootRoute";
import { answerWith, coreError, show, showAt, violations } from "../../testing/render";
import { Door } from "./Door";
import { FirstAccount } from "./FirstAccount";

const outside = { state: "signed_out", account: null } as const;

/** The door stands at the first address: behind it everybody begins on their own page. */
function showDoor(onHold: (held: boolean) => void = () => {}) {
  const route = createRoute({
    getParentRoute: () => rootRoute,
    path: "/",
    component: () => <Door session={outside} onHold={onHold} />,
  });
  return showAt("/", [route]);
}

function strength({ password }: { password: string }): Strength {
  if (password.length < 10) return { score: 1, enough: false, advice: "password_short" };
  return password.includes("kettle")
    ? { score: 4, enough: true, advice: null }
    : { score: 2, enough: false, advice: "password_weak" };
}

test("a wrong password and a wait stand beside the password, and the words stay", async () => {
  let tries = 0;
  const calls = answerWith({
    "accounts.sign_in": () => {
      tries += 1;
      throw tries === 1
        ? coreError({ code: "sign_in_wrong" })
        : coreError({ code: "too_many_tries", args: { seconds: "8" } });
    },
  });
  const { user } = await showDoor();
  const name = await screen.findByLabelText<HTMLInputElement>("Name");
  expect(document.activeElement).toBe(name);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Sign in" }).disabled).toBe(true);
  expect(await violations()).toEqual([]);
  await user.type(name, "Jo Lind");
  const password = screen.getByLabelText<HTMLInputElement>("Password");
  await user.type(password, "not this one{Enter}");
  await waitFor(() => expect(password.getAttribute("aria-invalid")).toBe("true"));
  expect(name.value).toBe("Jo Lind");
  await user.type(password, "{Enter}");
  expect((await screen.findByText(/Try again in 8 s/)).id).toBe(
    password.getAttribute("aria-describedby")?.split(" ").at(-1),
  );
  expect(calls.at(-1)?.payload).toEqual({ name: "Jo Lind", password: "not this one" });
});

test("a password can be shown while it is written", async () => {
  answerWith({});
  const { user } = await showDoor();
  const password = await screen.findByLabelText<HTMLInputElement>("Password");
  expect(password.type).toBe("password");
  await user.click(screen.getByRole("button", { name: "Show or hide the password" }));
  expect(password.type).toBe("text");
});

test("an invitation sets a password, judged in words; a coordinator keeps the key before going on", async () => {
  const held = vi.fn();
  answerWith({
    "accounts.judge_password": strength,
    "accounts.redeem": ({ code }) => {
      if (code !== "07NQ-QA7B") throw coreError({ code: "invitation_wrong" });
      return { recovery_key: "V55B-FT9S" };
    },
  });
  const { user } = await showDoor(held);
  await user.click(await screen.findByRole("button", { name: "I have an invitation" }));
  expect(await violations()).toEqual([]);
  await user.type(screen.getByLabelText("Name"), "Lia Roth");
  const code = screen.getByLabelText("Invitation code");
  await user.type(code, "OLD");
  const password = screen.getByLabelText("New password");
  await user.type(password, "short");
  expect(await screen.findByText("Too short: 10 characters at least")).toBeDefined();
  await user.type(password, " and dull");
  expect(await screen.findByText("Easy to guess: add another word")).toBeDefined();
  await user.clear(password);
  await user.type(password, "violet kettle arrives");
  expect(await screen.findByText("Very hard to guess")).toBeDefined();

  await user.click(screen.getByRole("button", { name: "Set the password and sign in" }));
  await waitFor(() => expect(code.getAttribute("aria-invalid")).toBe("true"));
  expect(held).toHaveBeenLastCalledWith(false);
  await user.clear(code);
  await user.type(code, "07NQ-QA7B{Enter}");

  expect(
    (await screen.findByRole("status", { name: /Recovery key of Lia Roth/ })).textContent,
  ).toBe("V55B-FT9S");
  expect(held).toHaveBeenLastCalledWith(true);
  const on = screen.getByRole<HTMLButtonElement>("button", { name: "Go on" });
  expect(on.disabled).toBe(true);
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "I have kept it" }));
  await user.click(on);
  expect(held).toHaveBeenLastCalledWith(false);
});

test("a mentor's invitation has no key and lets in at once", async () => {
  const held = vi.fn();
  answerWith({
    "accounts.judge_password": strength,
    "accounts.redeem": () => ({ recovery_key: null }),
  });
  const { user } = await showDoor(held);
  await user.click(await screen.findByRole("button", { name: "I have an invitation" }));
  await user.type(screen.getByLabelText("Name"), "Jo Lind");
  await user.type(screen.getByLabelText("Invitation code"), "07NQ-QA7B");
  await user.type(screen.getByLabelText("New password"), "violet kettle arrives{Enter}");
  await waitFor(() => expect(held.mock.calls).toEqual([[true], [false]]));
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("whoever forgot the password is told whom to ask; a coordinator has the key", async () => {
  const calls = answerWith({
    "accounts.judge_password": strength,
    "accounts.recover": () => {
      throw coreError({ code: "recovery_wrong" });
    },
  });
  const { user } = await showDoor();
  await user.click(await screen.findByRole("button", { name: "Forgot your password?" }));
  expect(screen.getByText(/ask a coordinator for a new invitation/)).toBeDefined();
  expect(await violations()).toEqual([]);
  await user.type(screen.getByLabelText("Name"), "Mara Connell");
  const key = screen.getByLabelText("Recovery key");
  await user.type(key, "V55B");
  await user.type(screen.getByLabelText("New password"), "violet kettle arrives{Enter}");
  await waitFor(() => expect(key.getAttribute("aria-invalid")).toBe("true"));
  expect(calls.filter(({ name }) => name === "accounts.recover")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Back to signing in" }));
  expect(screen.getByRole("heading", { name: "Sign in" })).toBeDefined();
});

test("the first start makes an account, or goes on without one", async () => {
  const done = vi.fn();
  const calls = answerWith({
    "accounts.judge_password": strength,
    "accounts.create_first": () => ({ recovery_key: "V55B-FT9S" }),
  });
  const { user } = await show(<FirstAccount onDone={done} />);
  expect(await violations()).toEqual([]);
  await user.click(await screen.findByRole("button", { name: "Go on without an account" }));
  expect(done).toHaveBeenCalledTimes(1);
  expect(calls).toEqual([]);
  await user.type(screen.getByLabelText("Your name"), "Mara Connell");
  await user.type(screen.getByLabelText("Password"), "violet kettle arrives");
  await user.click(screen.getByRole("button", { name: "Create my account" }));
  await user.click(await screen.findByRole("checkbox", { name: "I have kept it" }));
  await act(() => user.click(screen.getByRole("button", { name: "Go on" })));
  expect(done).toHaveBeenCalledTimes(2);
});
