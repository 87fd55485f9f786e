/** The clocks of the exercises: each runs down once, can be paused, and never makes a sound. */
import { useCallback, useEffect, useState } from "react";

interface Timer {
  /** What was left when it last stood still, milliseconds. */
  left: number;
  /** Since when it runs, milliseconds since 1970; null while it stands still. */
  since: number | null;
}

export interface Clock {
  /** What is left, whole seconds; 0 when the time is over. */
  seconds: number;
  running: boolean;
  /** True once it was started. */
  begun: boolean;
  toggle: () => void;
  reset: () => void;
}

const TICK_MS = 250;

/** @returns a function that gives the clock of an exercise by its code and its minutes. */
export function useTimers(): (code: string, minutes: number) => Clock {
  const [timers, setTimers] = useState<Record<string, Timer>>({});
  const [now, setNow] = useState(Date.now);
  const running = Object.values(timers).some(({ since }) => since !== null);
  useEffect(() => {
    if (!running) return;
    const tick = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(tick);
  }, [running]);
  return useCallback(
    (code, minutes) => {
      const whole = minutes * 60_000;
      const timer = timers[code] ?? { left: whole, since: null };
      const left = Math.max(0, remaining(timer, now));
      const set = (next: Timer) => setTimers((old) => ({ ...old, [code]: next }));
      const toggle = () => {
        const time = Date.now();
        setNow(time);
        if (timer.since === null) set({ left: timer.left, since: time });
        else set({ left: remaining(timer, time), since: null });
      };
      return {
        seconds: Math.ceil(left / 1000),
        running: timer.since !== null && left > 0,
        begun: timer.since !== null || timer.left < whole,
        toggle,
        reset: () => set({ left: whole, since: null }),
      };
    },
    [timers, now],
  );
}

function remaining({ left, since }: Timer, now: number): number {
  return since === null ? left : left - Math.max(0, now - since);
}
