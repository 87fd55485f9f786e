/** The frame of the window: sidebar, page, palette, list of keys; and the two things that stand above all. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, useMantineColorScheme } from "@mantine/core";
import { useIdle } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { spotlight } from "@mantine/spotlight";
import { IconAlertTriangle, IconClockCog } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Navigate, Outlet, useMatches, useRouter } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState } from "react";
import { Asker, mayCall } from "../api/asker";
import { forgetAnswers } from "../api/cache";
import { errorText } from "../api/errors";
import type { AppState, Me, Session } from "../api/generated/types";
import { useFollowFile, useRead } from "../api/hooks";
import { useUnread } from "../api/useUnread";
import { formatDay } from "../components/dates";
import { useLeave } from "../components/leave";
import { handleKey, useShortcut } from "../components/shortcuts";
import { Door } from "../features/accounts/Door";
import { Opening } from "./Opening";
import { Palette } from "./Palette";
import { homeOf } from "./pages";
import classes from "./Shell.module.css";
import { ShortcutSheet } from "./ShortcutSheet";
import { Sidebar } from "./Sidebar";
import { useReminders } from "./useReminders";
import { useTrouble } from "./useTrouble";

export function Shell() {
  const state = useFollowFile();
  const session = useRead("accounts.session", {});
  const [held, setHeld] = useState(false);
  useKeys();
  useWayBack();
  useFocusOnArrival();
  useChosenScheme(state.data?.started === true);
  const outside = useForgetting(session.data);
  const trouble = useTrouble(state, session);
  const [repairing, setRepairing] = useState(false);
  if (trouble !== null || repairing) {
    const retry = () => void Promise.all([state.refetch(), session.refetch()]);
    return <Opening error={trouble} onRetry={retry} onHold={setRepairing} />;
  }
  if (state.data === undefined || session.data === undefined) return null;
  if (outside || held) return <Door session={session.data} onHold={setHeld} />;
  return (
    <Asker value={session.data.account}>
      <Inside state={state.data} me={session.data.account} />
    </Asker>
  );
}

/** The program for whoever may see it. */
function Inside({ state, me }: { state: AppState; me: Me | null }) {
  const matches = useMatches();
  const bare = matches.some((match) => match.staticData.bare === true);
  const lent = matches.some((match) => match.staticData.lent === true);
  const starting = matches.some((match) => match.pathname === "/start");
  const closed = matches.some(({ staticData: { needs } }) => needs && !mayCall(me, needs));
  useIdleLock(me);
  useReminders(state, me);
  if (!state.started && !starting && mayCall(me, "app.start")) {
    return <Navigate to="/start" replace />;
  }
  return (
    <div className={classes["window"]}>
      {state.clock_set ? <ClockBanner day={state.today} /> : null}
      <UnreadBanner />
      <div className={classes["shell"]}>
        {bare ? null : <Sidebar state={state} />}
        <main className={classes["main"]} id="main">
          {closed ? <Navigate to={homeOf(me)} replace /> : <Outlet />}
        </main>
      </div>
      {state.started && !lent ? <Palette /> : null}
      {lent ? null : <ShortcutSheet />}
    </div>
  );
}

/** True while nobody is signed in; then nothing of the data stays in the window's memory, nor in a toast. */
function useForgetting(session: Session | undefined): boolean {
  const cache = useQueryClient();
  const outside = session?.state === "signed_out" || session?.state === "locked";
  useEffect(() => {
    if (!outside) return;
    forgetAnswers(cache);
    notifications.clean();
    spotlight.close();
  }, [outside, cache]);
  return outside;
}

/** How long nobody touches mouse or keys before the screen locks by itself. */
const IDLE_MS = 10 * 60_000;

function useIdleLock(me: Me | null): void {
  const idle = useIdle(IDLE_MS, { initialState: false });
  const lock = useEffectEvent(useLeave("accounts.lock"));
  useEffect(() => {
    if (idle && me !== null && me.account !== null) lock();
  }, [idle, me]);
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

/** What a page shows is older than the data: it says so here, whichever page it is. */
function UnreadBanner() {
  const { error, retry } = useUnread();
  if (error === null) return null;
  return (
    <div className={classes["banner"]} role="status">
      <IconAlertTriangle size={18} stroke={1.5} aria-hidden="true" />
      <span>
        <Trans>This page may be out of date: it could not be read again.</Trans> {errorText(error)}
      </span>
      <Button onClick={retry}>
        <Trans>Try again</Trans>
      </Button>
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
