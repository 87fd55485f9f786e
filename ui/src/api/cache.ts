/** The one cache of answers, and the one place that refreshes it: by the tags of the command list. */
import { QueryClient } from "@tanstack/react-query";
import { type CommandName, commands } from "./generated/contract";
import type { CoreError } from "./generated/types";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: CoreError;
  }
}

/** A cache that never refetches by itself: the core is local, and tags say what changed. */
export function createCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: "always",
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

/** Refreshes every answer whose command reads something that `name` touches. */
export async function refreshAfter(cache: QueryClient, name: CommandName): Promise<void> {
  const touched = new Set<string>(commands[name].touches);
  if (touched.size === 0) return;
  await cache.invalidateQueries({
    predicate: ({ queryKey: [key] }) =>
      isCommand(key) && commands[key].reads.some((tag) => touched.has(tag)),
  });
}

/** Refreshes everything but the state of the file itself: another program wrote to it. */
export async function refreshAll(cache: QueryClient): Promise<void> {
  await cache.invalidateQueries({ predicate: ({ queryKey: [key] }) => key !== "app.state" });
}

/** What stands on the screen before anybody is signed in. */
const BEFORE_SIGNING_IN: readonly unknown[] = ["accounts.session", "app.state", "app.settings"];

/** Forgets every answer about the data: nobody is signed in any more. */
export function forgetAnswers(cache: QueryClient): void {
  cache.removeQueries({ predicate: ({ queryKey: [key] }) => !BEFORE_SIGNING_IN.includes(key) });
}

function isCommand(key: unknown): key is CommandName {
  return typeof key === "string" && key in commands;
}
