/** Everything that stands around the router: language, look, cache of answers, toasts. */
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { I18nProvider as DateLocale } from "react-aria-components";
import { locale } from "../components/dates";
import { useContrast } from "../theme/appearance";
import { theme, variablesFor } from "../theme/theme";
import classes from "./App.module.css";
import type { makeRouter } from "./router";

export interface AppProps {
  router: ReturnType<typeof makeRouter>;
  cache: QueryClient;
}

export function App({ router, cache }: AppProps) {
  const { contrast } = useContrast();
  const resolver = useMemo(() => variablesFor(contrast), [contrast]);
  useEffect(() => {
    document.documentElement.dataset["contrast"] = contrast;
  }, [contrast]);
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto">
        <DateLocale locale={locale()}>
          <QueryClientProvider client={cache}>
            <RouterProvider router={router} />
            {/* Where neither heads nor the buttons of bulk bars, panels and dialogs stand. */}
            <Notifications
              position="bottom-left"
              limit={2}
              containerWidth={400}
              className={classes["toasts"] ?? ""}
            />
          </QueryClientProvider>
        </DateLocale>
      </MantineProvider>
    </I18nProvider>
  );
}
