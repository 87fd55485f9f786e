/** The modules and the breaks of the year strip; each a link to its panel. */
import { plural, t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { BreakView } from "../../../api/generated/types";
import { daysBetween, formatDay } from "../../../components/dates";
import { lineWords } from "../planWords";
import { BAR, HEAD, laneTop } from "./heights";
import type { Bar, Hatch, StripLayout } from "./layout";
import classes from "./YearStrip.module.css";

export interface StripBarsProps {
  layout: StripLayout;
  enrollment: string;
  height: number;
}

export function StripBars({ layout, enrollment, height }: StripBarsProps) {
  const hatch = useId();
  return (
    <>
      <pattern
        id={hatch}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={classes["hatching"]} x1={0} x2={0} y1={0} y2={6} />
      </pattern>
      {layout.hatches.map((gap) => (
        <Gap
          key={gap.gap.id}
          {...gap}
          fill={`url(#${hatch})`}
          height={height}
          {...{ enrollment }}
        />
      ))}
      {layout.bars.map((bar, place) => (
        <Module key={bar.row.code} bar={bar} enrollment={enrollment} first={place === 0} />
      ))}
    </>
  );
}

interface GapProps extends Hatch {
  enrollment: string;
  fill: string;
  height: number;
}

function Gap({ gap, x, width, fill, height, enrollment }: GapProps) {
  return (
    <Link
      to="/trainees/$enrollment"
      params={{ enrollment }}
      search={(old) => ({ ...old, break: gap.id })}
      replace
      resetScroll={false}
      aria-label={breakWords(gap)}
      tabIndex={-1}
      className={classes["gap"] ?? ""}
    >
      <rect x={x} y={HEAD} width={width} height={height - HEAD - 18} fill={fill} />
    </Link>
  );
}

/** "Break Mon, 1 Mar 2027 – Sun, 28 Mar 2027, 28 days: illness". */
export function breakWords(gap: BreakView): string {
  const reason = gap.reason;
  const from = formatDay(gap.from);
  if (gap.to === null) return t`Break since ${from}, open end: ${reason}`;
  const to = formatDay(gap.to);
  const length = daysBetween(gap.from, gap.to) + 1;
  const days = plural(length, { one: "# day", other: "# days" });
  return t`Break ${from} – ${to}, ${days}: ${reason}`;
}

function Module({ bar, enrollment, first }: { bar: Bar; enrollment: string; first: boolean }) {
  const y = laneTop(bar.lane);
  const end = bar.x + bar.width;
  return (
    <Link
      to="/trainees/$enrollment"
      params={{ enrollment }}
      search={(old) => ({ ...old, module: bar.row.code })}
      replace
      resetScroll={false}
      aria-label={lineWords(bar.row)}
      tabIndex={first ? 0 : -1}
      data-tone={bar.tone}
      className={classes["bar"] ?? ""}
    >
      {bar.late > 1 ? (
        <line className={classes["late"]} x1={end} x2={end + bar.late} y1={y + 6.5} y2={y + 6.5} />
      ) : null}
      <rect x={bar.x + 0.5} y={y + 0.5} width={bar.width - 1} height={BAR - 1} rx={2.5} />
      {bar.label === "" ? null : (
        <text x={bar.x + 5} y={y + 10}>
          {bar.label}
        </text>
      )}
    </Link>
  );
}
