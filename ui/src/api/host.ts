/** The way to the core. The only file that imports Tauri; it never knows what a command means. */
import { Channel, invoke, isTauri } from "@tauri-apps/api/core";
import type { CoreError } from "./generated/types";

/** How far long work is: `total` is 0 while it is not known, `step` a stable word such as `rows`. */
export interface Progress {
  done: number;
  total: number;
  step: string;
}

/** What every command gives: a value, or an error that a person can read. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: CoreError };

export interface Host {
  /** Runs one command and waits for its answer. */
  call(name: string, payload: unknown): Promise<Result<unknown>>;
  /** Runs a long command that reports where it stands; `operation` is the name to cancel it by. */
  callWithProgress(
    name: string,
    payload: unknown,
    operation: string,
    onProgress: (progress: Progress) => void,
  ): Promise<Result<unknown>>;
}

/** Reads a rejection: the core's own error as it is, anything else as trouble with the way to it. */
export function asCoreError(thrown: unknown): CoreError {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
    return thrown as CoreError;
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    code: "host.unreachable",
    class: "internal",
    message: `The program did not answer (${reason}). Nothing was stored. Try again, or restart Farm Team.`,
    args: { reason },
    field: null,
    details: null,
  };
}

async function settled(answer: Promise<unknown>): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await answer };
  } catch (thrown) {
    return { ok: false, error: asCoreError(thrown) };
  }
}

/** The window: Tauri's two commands. */
export const windowHost: Host = {
  call: (name, payload) => settled(invoke("call", { name, payload })),
  callWithProgress: (name, payload, operation, onProgress) => {
    const channel = new Channel<Progress>();
    channel.onmessage = onProgress;
    return settled(invoke("call_with_progress", { name, payload, operation, onEvent: channel }));
  },
};

async function post(body: object): Promise<Result<unknown>> {
  try {
    const response = await fetch("/call", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer: { ok: unknown } | { error: CoreError } = await response.json();
    return "error" in answer ? { ok: false, error: answer.error } : { ok: true, value: answer.ok };
  } catch (thrown) {
    return { ok: false, error: asCoreError(thrown) };
  }
}

/** A plain browser, for development and accessibility tests: progress is not reported there. */
export const browserHost: Host = {
  call: (name, payload) => post({ name, payload }),
  callWithProgress: (name, payload, operation) => post({ name, payload, operation }),
};

export const host: Host = isTauri() ? windowHost : browserHost;
