/** Every module as a bar over its weeks. Dragged, or moved by the arrow keys; with Shift only the week it is due. */

import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Module, WhatIfDate } from "../../../api/generated/types";
import { formatDay } from "../../../components/dates";
import { weeksOf } from "../words";
import classes from "./Lanes.module.css";

export interface LanesProps {
  modules: readonly Module[];
  /** Empty while the program is not sound. */
  dates: readonly WhatIfDate[];
  onMove: (code: string, weeks: number, dueOnly: boolean) => void;
}

/** Weeks that a lane shows at least. */
const LEAST = 52;
/** Weeks of a program that no real one reaches; a slip of the hand draws no more. */
const MOST = 156;

export function Lanes({ modules, dates, onMove }: LanesProps) {
  const { t } = useLingui();
  const last = Math.max(...modules.map((module) => module.due_week));
  const weeks = Math.min(MOST, Math.max(LEAST, last));
  const ticks = Array.from({ length: Math.floor(weeks / 4) }, (_, at) => at * 4 + 1);
  return (
    <>
      <p className={classes["hint"]}>
        <Trans>
          Drag a bar, or move it with the left and right arrow keys; with Shift only the week it is
          due moves. Nothing is stored until you keep it.
        </Trans>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={classes["frame"]} tabIndex={0} aria-label={t`Weeks of the modules`}>
        <div className={classes["ruler"]} aria-hidden="true">
          {ticks.map((week) => (
            <span key={week} style={{ left: `${(100 * (week - 1)) / weeks}%` }}>
              {week}
            </span>
          ))}
        </div>
        <ul className={classes["lanes"]}>
          {modules.map((module) => (
            <li key={module.code}>
              <span className={`${classes["code"]} ft-num`}>{module.code}</span>
              <div className={classes["lane"]}>
                <Bar
                  module={module}
                  weeks={weeks}
                  date={dates.find((one) => one.code === module.code)}
                  onMove={onMove}
                />
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface BarProps {
  module: Module;
  weeks: number;
  date: WhatIfDate | undefined;
  onMove: LanesProps["onMove"];
}

function Bar({ module, weeks, date, onMove }: BarProps) {
  const { t } = useLingui();
  const { code, name } = module;
  /** Where the drag stands: the last place that was answered to. */
  const drag = useRef<{ x: number; dueOnly: boolean } | null>(null);
  const span = Math.max(1, module.due_week - module.start_week + 1);
  const key = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(code, step, event.shiftKey);
  };
  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, dueOnly: event.shiftKey };
  };
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    const lane = event.currentTarget.parentElement;
    if (drag.current === null || lane === null) return;
    const week = lane.clientWidth / weeks;
    const step = Math.trunc((event.clientX - drag.current.x) / week);
    if (step === 0) return;
    drag.current.x += step * week;
    onMove(code, step, drag.current.dueOnly);
  };
  const end = () => {
    drag.current = null;
  };
  const when = weeksOf(module);
  const due = date?.due ?? null;
  const day = due === null ? "" : t`, due ${formatDay(due)}`;
  return (
    <button
      type="button"
      className={classes["bar"]}
      data-elective={module.elective || undefined}
      style={{
        left: `${(100 * (module.start_week - 1)) / weeks}%`,
        width: `${(100 * span) / weeks}%`,
      }}
      aria-label={t`${code} ${name}, weeks ${when}${day}`}
      title={t`${name}, weeks ${when}${day}`}
      onKeyDown={key}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <span className="ft-cut">{name}</span>
    </button>
  );
}
