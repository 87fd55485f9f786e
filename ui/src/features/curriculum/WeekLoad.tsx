/** Hours of modules in each week against the learning hours a week (R10): bars, or the same as a table. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { useState } from "react";
import type { Program } from "../../api/generated/types";
import { formatMinutes, hoursOf } from "../../components/quantities";
import classes from "./Picture.module.css";
import { PictureSwitch } from "./PictureSwitch";
import tables from "./Program.module.css";

export interface WeekLoadProps {
  /** Minutes of modules per week, week 1 first. */
  load: readonly number[];
  /** Learning minutes a week. */
  capacity: number;
  content: Program;
}

export function WeekLoad({ load, capacity, content }: WeekLoadProps) {
  const { t } = useLingui();
  const [asTable, setAsTable] = useState(false);
  const over = load.filter((minutes) => minutes > capacity).length;
  return (
    <Card component="section" aria-labelledby="load">
      <div className={classes["head"]}>
        <h2 id="load">
          <Trans>Load week by week</Trans>
        </h2>
        <PictureSwitch asTable={asTable} onChange={setAsTable} label={t`Load as`} />
      </div>
      {asTable ? (
        <Table load={load} capacity={capacity} content={content} />
      ) : (
        <Bars load={load} capacity={capacity} />
      )}
      <p className={classes["note"]}>
        <Trans>A module's hours are spread evenly over its weeks.</Trans>{" "}
        {over === 0
          ? t`No week asks for more than the learning hours.`
          : plural(over, {
              one: "# week asks for more than the learning hours.",
              other: "# weeks ask for more than the learning hours.",
            })}
      </p>
    </Card>
  );
}

const BAR = { width: 14, gap: 5, height: 200, left: 40, foot: 24, top: 14 } as const;

function Bars({ load, capacity }: Omit<WeekLoadProps, "content">) {
  const { t } = useLingui();
  const most = Math.max(capacity, ...load, 60);
  const yOf = (minutes: number) => BAR.top + BAR.height * (1 - minutes / most);
  const width = BAR.left + load.length * (BAR.width + BAR.gap) + 90;
  const weeks = load.length;
  const room = formatMinutes(capacity);
  return (
    <div className={classes["frame"]}>
      <svg
        role="img"
        aria-label={t`Hours of modules in each of ${weeks} weeks against ${room} a week. The table says the same.`}
        viewBox={`0 0 ${width} ${BAR.top + BAR.height + BAR.foot}`}
        style={{ minWidth: width * 0.8 }}
        className={classes["graph"]}
      >
        {[0, most / 2, most].map((minutes) => (
          <g key={minutes}>
            <line
              x1={BAR.left}
              x2={width - 90}
              y1={yOf(minutes)}
              y2={yOf(minutes)}
              className={classes["grid"]}
            />
            <text
              x={BAR.left - 8}
              y={yOf(minutes) + 4}
              textAnchor="end"
              className={classes["tick"]}
            >
              {hoursOf(Math.round(minutes))}
            </text>
          </g>
        ))}
        {load.map((minutes, index) => {
          const week = index + 1;
          const x = BAR.left + index * (BAR.width + BAR.gap);
          const hours = formatMinutes(minutes);
          return (
            <g key={week}>
              <title>{t`Week ${week}: ${hours}`}</title>
              <rect
                x={x}
                y={yOf(minutes)}
                width={BAR.width}
                height={BAR.top + BAR.height - yOf(minutes)}
                rx={2}
                className={classes["bar"]}
                data-over={minutes > capacity || undefined}
              />
              {week === 1 || week % 5 === 0 ? (
                <text
                  x={x + BAR.width / 2}
                  y={BAR.top + BAR.height + 16}
                  textAnchor="middle"
                  className={classes["tick"]}
                >
                  {week}
                </text>
              ) : null}
            </g>
          );
        })}
        <line
          x1={BAR.left}
          x2={width - 86}
          y1={yOf(capacity)}
          y2={yOf(capacity)}
          className={classes["capacity"]}
        />
        <text x={width - 82} y={yOf(capacity) + 4} className={classes["label"]}>
          <Trans>{room} a week</Trans>
        </text>
      </svg>
    </div>
  );
}

function Table({ load, capacity, content }: WeekLoadProps) {
  return (
    <table className={tables["table"]}>
      <thead>
        <tr>
          <th scope="col" className={tables["number"]}>
            <Trans>Week</Trans>
          </th>
          <th scope="col" className={tables["number"]}>
            <Trans>Hours</Trans>
          </th>
          <th scope="col" className={tables["number"]}>
            <Trans>Learning hours</Trans>
          </th>
          <th scope="col">
            <Trans>Modules</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {load.map((minutes, index) => {
          const week = index + 1;
          return (
            <tr key={week}>
              <th scope="row" className={tables["number"]}>
                {week}
              </th>
              <td className={tables["number"]}>
                {hoursOf(minutes)}
                {minutes > capacity ? (
                  <>
                    {" "}
                    <Trans>(too much)</Trans>
                  </>
                ) : null}
              </td>
              <td className={tables["number"]}>{hoursOf(capacity)}</td>
              <td className="ft-num">
                {content.modules
                  .filter((module) => module.start_week <= week && week <= module.due_week)
                  .map((module) => module.code)
                  .join(", ") || "–"}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
