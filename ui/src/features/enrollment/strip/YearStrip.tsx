/** The year as a picture: modules in lanes, milestones on a line, breaks hatched, today. */

import { Trans, useLingui } from "@lingui/react/macro";
import { useElementSize } from "@mantine/hooks";
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from "react";
import { formatMonth } from "../../../components/dates";
import { axisOf, HEAD, heightOf } from "./heights";
import { layOut, type StripLayout, type Year } from "./layout";
import { TODAY } from "./months";
import { StripBars } from "./StripBars";
import { StripMilestones } from "./StripMilestones";
import classes from "./YearStrip.module.css";

export interface YearStripProps {
  /** Whose year it is. */
  name: string;
  enrollment: string;
  year: Year;
}

interface Hint {
  text: string;
  x: number;
  y: number;
}

export function YearStrip({ name, enrollment, year }: YearStripProps) {
  const { t } = useLingui();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [hint, setHint] = useState<Hint | null>(null);
  const layout = layOut(year, Math.max(width, 320));
  const height = heightOf(layout.lanes);
  const look = (event: FocusEvent | MouseEvent) => setHint(hintOf(event));
  const hide = () => setHint(null);
  return (
    <section className={classes["card"]} aria-label={t`The year`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens to the links inside it */}
      <div
        className={classes["plot"]}
        ref={ref}
        style={{ height }}
        onMouseOver={look}
        onMouseLeave={hide}
        onFocus={look}
        onBlur={hide}
        onKeyDown={walk}
      >
        {width === 0 ? null : (
          // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset
          <svg
            width={width}
            height={height}
            className={classes["strip"]}
            role="group"
            aria-label={t`Year of ${name}: modules, milestones and breaks; the tab Plan lists the same`}
          >
            <Ground layout={layout} height={height} />
            <Line layout={layout} />
            <StripBars layout={layout} enrollment={enrollment} height={height} />
            <StripMilestones layout={layout} width={width} />
          </svg>
        )}
        {hint === null ? null : (
          <div
            className={classes["hint"]}
            data-side={hint.x > width / 2 ? "left" : "right"}
            style={{ left: hint.x, top: hint.y }}
            aria-hidden="true"
          >
            {hint.text}
          </div>
        )}
      </div>
    </section>
  );
}

/** The grid of months. */
function Ground({ layout, height }: { layout: StripLayout; height: number }) {
  return (
    <g className={classes["ground"]}>
      {layout.months.map(({ day, x, label, withYear }) => (
        <g key={day}>
          <line className={classes["month"]} x1={x} x2={x} y1={HEAD} y2={height - 18} />
          {label ? (
            <text className={classes["monthName"]} x={x + 5} y={17}>
              {formatMonth(day, withYear)}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}

/** Today, or the day on which the year ended. */
function Line({ layout }: { layout: StripLayout }) {
  const { line, lanes } = layout;
  if (line === null) return null;
  const half = TODAY / 2;
  return (
    <g data-ended={line.ended || undefined} className={classes["today"]}>
      <line x1={line.x} x2={line.x} y1={20} y2={axisOf(lanes)} />
      <rect x={line.x - half} y={4} width={half * 2} height={18} rx={9} />
      <text x={line.x} y={17}>
        {line.ended ? <Trans>Ended</Trans> : <Trans>Today</Trans>}
      </text>
    </g>
  );
}

/** What the part under the mouse or with the focus says, and where it stands. */
function hintOf(event: FocusEvent | MouseEvent): Hint | null {
  const part = event.target instanceof Element ? event.target.closest("a[aria-label]") : null;
  if (part === null) return null;
  const box = part.getBoundingClientRect();
  const plot = event.currentTarget.getBoundingClientRect();
  const x = Math.max(0, box.left - plot.left);
  return { text: part.getAttribute("aria-label") ?? "", x, y: box.bottom - plot.top + 6 };
}

/** Arrow keys go from part to part; one of them is in the order of tabs. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const parts = [...event.currentTarget.querySelectorAll<SVGAElement>("a[aria-label]")];
  const here = parts.findIndex((part) => part.matches(":focus"));
  const next = targetOf(event.key, here, parts.length);
  const part = next === null ? undefined : parts[next];
  if (here === -1 || part === undefined) return;
  event.preventDefault();
  parts[here]?.setAttribute("tabindex", "-1");
  part.setAttribute("tabindex", "0");
  part.focus();
}

function targetOf(key: string, here: number, count: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(here + 1, count - 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(here - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
