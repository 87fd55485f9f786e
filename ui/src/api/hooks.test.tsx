import { QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { answerWith, coreError } from "../testing/render";
import { createCache } from "./cache";
import { errorText } from "./errors";
import { commands } from "./generated/contract";
import type { AppState } from "./generated/types";
import { useFollowFile, useLong, useRead, useWrite } from "./hooks";
import { asCoreError } from "./host";

function inCache() {
  const cache = createCache();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>{children}</QueryClientProvider>
  );
  return { cache, wrapper };
}

const state: AppState = {
  changes: 1,
  today: "2027-04-05",
  clock_set: false,
  started: true,
  owner_name: "M. Connell",
  demo: false,
  people: 0,
  candidates: 0,
  trainees: 0,
  monday: 0,
  intakes: 0,
  data_file: "",
  version: "0.1.0",
};

describe("a write", () => {
  it("refreshes the answers that read what it touches, and no other", async () => {
    const calls = answerWith({
      "mentors.list": () => [],
      "programs.list": () => [],
      "mentors.add": ({ name }) => ({ mentor: "m", name }),
    });
    const { result } = renderHook(
      () => ({
        mentors: useRead("mentors.list", {}),
        programs: useRead("programs.list", {}),
        add: useWrite("mentors.add"),
      }),
      inCache(),
    );
    await waitFor(() => expect(result.current.programs.data).toEqual([]));
    await waitFor(() => expect(result.current.mentors.data).toEqual([]));
    calls.length = 0;
    await act(() => result.current.add.run({ name: "A. Ruiz" }));
    expect(commands["mentors.list"].reads).toContain("mentors");
    expect(calls.map((call) => call.name)).toEqual(["mentors.add", "mentors.list"]);
  });

  it("waits for the one before, whichever form that comes from", async () => {
    const calls = answerWith({
      "mentors.list": () => [],
      "mentors.add": ({ name }) => ({ mentor: "m", name }),
    });
    const { result } = renderHook(
      () => ({
        mentors: useRead("mentors.list", {}),
        one: useWrite("mentors.add"),
        other: useWrite("mentors.add"),
      }),
      inCache(),
    );
    await waitFor(() => expect(result.current.mentors.data).toEqual([]));
    calls.length = 0;
    const { one, other } = result.current;
    await act(() => Promise.all([one.run({ name: "A. Ruiz" }), other.run({ name: "J. Lind" })]));
    const names = ["mentors.add", "mentors.list", "mentors.add", "mentors.list"];
    expect(calls.map((call) => call.name)).toEqual(names);
  });

  it("gives a refusal back and refreshes nothing", async () => {
    const refusal = coreError({ code: "mentor_known", message: "There is an A. Ruiz already." });
    const calls = answerWith({
      "mentors.list": () => [],
      "mentors.add": () => {
        throw refusal;
      },
    });
    const { result } = renderHook(
      () => ({
        mentors: useRead("mentors.list", {}),
        add: useWrite("mentors.add", { errors: "return" }),
      }),
      inCache(),
    );
    await waitFor(() => expect(result.current.mentors.data).toEqual([]));
    calls.length = 0;
    const answer = await act(() => result.current.add.run({ name: "A. Ruiz" }));
    expect(answer).toEqual({ ok: false, error: refusal });
    expect(result.current.add.error).toEqual(refusal);
    expect(calls.map((call) => call.name)).toEqual(["mentors.add"]);
  });
});

it("a read gives the core's error as it is", async () => {
  const error = coreError({ class: "not_found" });
  answerWith({
    "mentors.list": () => {
      throw error;
    },
  });
  const { result } = renderHook(() => useRead("mentors.list", {}), inCache());
  await waitFor(() => expect(result.current.error).toEqual(error));
});

it("long work is cancelled by the name that it was started with", async () => {
  const started: string[] = [];
  const cancelled: unknown[] = [];
  let finish = (_: Response) => {};
  vi.stubGlobal("fetch", (_url: string, init: { body: string }) => {
    const { name, payload, operation } = JSON.parse(init.body);
    if (name === "operations.cancel") {
      cancelled.push(payload.operation);
      finish(Response.json({ error: coreError({ code: "cancelled" }) }));
      return Promise.resolve(Response.json({ ok: {} }));
    }
    started.push(operation);
    return new Promise<Response>((resolve) => {
      finish = resolve;
    });
  });
  const { result } = renderHook(() => useLong("app.check"), inCache());
  let answer: unknown;
  act(() => {
    void result.current.run({}).then((given) => {
      answer = given;
    });
  });
  await waitFor(() => expect(result.current.pending).toBe(true));
  await act(() => result.current.cancel());
  await waitFor(() => expect(result.current.pending).toBe(false));
  expect(cancelled).toEqual(started);
  expect(answer).toMatchObject({ ok: false, error: { code: "cancelled" } });
});

it("follows the file: a change by another program asks everything again", async () => {
  const now = { ...state };
  const calls = answerWith({ "app.state": () => now, "mentors.list": () => [] });
  const { cache, wrapper } = inCache();
  const { result } = renderHook(
    () => ({ state: useFollowFile(), mentors: useRead("mentors.list", {}) }),
    { wrapper },
  );
  await waitFor(() => expect(result.current.mentors.data).toEqual([]));
  await waitFor(() => expect(result.current.state.data?.changes).toBe(1));
  now.changes = 2;
  await act(() => cache.refetchQueries({ queryKey: ["app.state"] }));
  await waitFor(() => expect(calls.filter((call) => call.name === "mentors.list")).toHaveLength(2));
});

it("shows an error by its code in the catalog, with its arguments", () => {
  const error = coreError({
    code: "command_unknown",
    message: "as the core wrote it",
    args: { command: "people.fly" },
  });
  expect(errorText(error)).toBe("There is no command named people.fly.");
  expect(errorText(coreError({ code: "unheard_of" }))).toBe("The core refused.");
});

it("makes an error of whatever the way to the core throws", () => {
  expect(asCoreError(new Error("connection refused"))).toMatchObject({
    code: "host.unreachable",
    class: "internal",
    message: expect.stringContaining("connection refused"),
  });
  const error = coreError();
  expect(asCoreError(error)).toBe(error);
});
