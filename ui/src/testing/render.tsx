/** Renders a part of the screen as the application does, over answers that a test gives. */
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import {
  type AnyRoute,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactNode } from "react";
import { I18nProvider as DateLocale } from "react-aria-components";
import { vi } from "vitest";
import { createCache } from "../api/cache";
import type { CommandName, Commands } from "../api/generated/contract";
import type { CoreError } from "../api/generated/types";
import { rootRoute } from "../components/rootRoute";
import { theme, variablesFor } from "../theme/theme";

/** What the core answers in a test: by command, a function of the request; throw a `CoreError` to refuse. */
export type Answers = {
  [N in CommandName]?: (request: Commands[N]["request"]) => Commands[N]["response"];
};

export interface Call {
  name: string;
  payload: unknown;
}

/** Stands in for the core behind `fetch`; gives the list of calls that were made. */
export function answerWith(answers: Answers): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal("fetch", async (_url: string, init: { body: string }) => {
    const { name, payload }: { name: CommandName; payload: never } = JSON.parse(init.body);
    calls.push({ name, payload });
    const answer = answers[name];
    if (answer === undefined) throw new Error(`the test has no answer for ${name}`);
    try {
      return Response.json({ ok: answer(payload) });
    } catch (error) {
      return Response.json({ error });
    }
  });
  return calls;
}

/** An error as the core sends it. */
export function coreError(error: Partial<CoreError> = {}): CoreError {
  return {
    code: "test_refused",
    class: "refused",
    message: "The core refused.",
    args: {},
    field: null,
    details: null,
    ...error,
  };
}

/** Renders `ui` on a page of its own; links in it lead nowhere. */
export async function show(ui: ReactNode) {
  const root = createRootRoute();
  const page = createRoute({ getParentRoute: () => root, path: "$", component: () => ui });
  return within(root.addChildren([page]), "/here");
}

/** Renders the page of a feature at an address, over the feature's own routes. */
export async function showAt(address: string, routes: readonly AnyRoute[]) {
  rootRoute.update({ component: Outlet });
  return within(rootRoute.addChildren([...routes]), address);
}

/** Gives every element a size, so that tables draw rows: jsdom has no layout. */
export function giveSize(height = 600, width = 1000): void {
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(height);
}

async function within(routeTree: AnyRoute, address: string) {
  const router = createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  const result = render(
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={variablesFor("standard")} env="test">
        <DateLocale locale="en-GB">
          <QueryClientProvider client={createCache()}>
            <RouterProvider router={router as never} />
            <Notifications />
          </QueryClientProvider>
        </DateLocale>
      </MantineProvider>
    </I18nProvider>,
  );
  return { ...result, user: userEvent.setup(), router };
}

/**
 * The violations that axe finds, as lines to read. Colors are checked in `theme/contrast.test.ts`,
 * landmarks in the real window: a part on its own has no page around it.
 */
export async function violations(element: Element = document.body): Promise<string[]> {
  const result = await axe.run(element, {
    rules: {
      "color-contrast": { enabled: false },
      region: { enabled: false },
      "landmark-no-duplicate-banner": { enabled: false },
      "landmark-unique": { enabled: false },
    },
  });
  return result.violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes.map((node) => `${node.html.slice(0, 160)} (${node.failureSummary ?? ""})`).join(" | ")}`,
  );
}
