/** The frame of the window: sidebar, page, palette, list of keys; and the two things that stand above all. */

import { Trans, useLingui } from "@lingui/react/macro";
import { useMantineColorScheme } from "@mantine/core";
import { IconClockCog } from "@tabler/icons-react";
import { Navigate, Outlet, useMatches, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useFollowFile, useRead } from "../api/hooks";
import { formatDay } from "../components/dates";
import { ErrorState } from "../components/ErrorState";
import { handleKey, useShortcut } from "../components/shortcuts";
import { Palette } from "./Palette";
import classes from "./Shell.module.css";
import { ShortcutSheet } from "./ShortcutSheet";
import { Sidebar } from "./Sidebar";

export function Shell() {
  const state = useFollowFile();
  const matches = useMatches();
  const bare = matches.some((match) => match.staticData.bare === true);
  const starting = matches.some((match) => match.pathname === "/start");
  useKeys();
  useWayBack();
  useFocusOnArrival();
  useChosenScheme(state.data?.started === true);
  if (state.error !== null && state.data === undefined) {
    return (
      <main className={classes["alone"]}>
        <ErrorState error={state.error} onRetry={() => void state.refetch()} />
      </main>
    );
  }
  if (state.data === undefined) return null;
  if (!state.data.started && !starting) return <Navigate to="/start" replace />;
  return (
    <div className={classes["window"]}>
      {state.data.clock_set ? <ClockBanner day={state.data.today} /> : null}
      <div className={classes["shell"]}>
        {bare ? null : <Sidebar state={state.data} />}
        <main className={classes["main"]} id="main">
          <Outlet />
        </main>
      </div>
      {state.data.started ? <Palette /> : null}
      <ShortcutSheet />
    </div>
  );
}

/** Says that today is not the computer's today (R1). */
function ClockBanner({ day }: { day: Parameters<typeof formatDay>[0] }) {
  const today = formatDay(day);
  return (
    <div className={classes["banner"]} role="status">
      <IconClockCog size={18} stroke={1.5} aria-hidden="true" />
      <span>
        <Trans>
          The clock is set: Farm Team takes today as <strong>{today}</strong>.
        </Trans>
      </span>
    </div>
  );
}

/** Light or dark as the settings say; before the first start, as the system does. */
function useChosenScheme(started: boolean): void {
  const chosen = useRead("app.settings", {}, { enabled: started }).data?.color_scheme;
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (chosen !== undefined) setColorScheme(chosen === "system" ? "auto" : chosen);
  }, [chosen, setColorScheme]);
}

function useKeys(): void {
  useEffect(() => {
    window.addEventListener("keydown", handleKey);
    return () => window.removeEventListener("keydown", handleKey);
  }, []);
}

/** The web view has no buttons of a browser, and not every one has its keys. */
function useWayBack(): void {
  const { t } = useLingui();
  const { history } = useRouter();
  useShortcut("alt+ArrowLeft", t`Back`, () => history.back());
  useShortcut("alt+ArrowRight", t`Forward`, () => history.forward());
}

/** After a change of page the focus stands on its title, so that a screen reader says where we are. */
function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ pathChanged, fromLocation }) => {
        const inMain = document.activeElement?.closest("main");
        if (!pathChanged || fromLocation === undefined || inMain) return;
        document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
      }),
    [router],
  );
}
