/** The milestones of the year strip: diamonds on a line, a dashed ghost where one was planned. */
import { Link } from "@tanstack/react-router";
import { useMay } from "../../../api/asker";
import { lineWords } from "../planWords";
import { axisOf } from "./heights";
import { type Diamond, INSET, type StripLayout } from "./layout";
import classes from "./YearStrip.module.css";

export function StripMilestones({ layout, width }: { layout: StripLayout; width: number }) {
  const y = axisOf(layout.lanes);
  return (
    <>
      <line className={classes["axis"]} x1={INSET} x2={width - INSET} y1={y} y2={y} />
      {layout.diamonds.map((diamond) =>
        diamond.was === null ? null : (
          <path
            key={diamond.row.code}
            className={classes["ghost"]}
            d={rhombus(diamond.was, y, 5)}
          />
        ),
      )}
      {layout.diamonds.map((diamond) => (
        <Milestone key={diamond.row.code} diamond={diamond} y={y} />
      ))}
    </>
  );
}

function Milestone({ diamond, y }: { diamond: Diamond; y: number }) {
  const { row, x, tone, label } = diamond;
  const may = useMay();
  const drawn = (
    <>
      <path d={rhombus(x, y, 7.5)} />
      <text x={x} y={y + 21}>
        {label}
      </text>
    </>
  );
  if (row.milestone === null || !may("milestones.get")) {
    return (
      <g data-tone={tone} className={classes["diamond"]}>
        {drawn}
      </g>
    );
  }
  return (
    <Link
      to="/milestones/$milestone"
      params={{ milestone: row.milestone }}
      aria-label={lineWords(row)}
      tabIndex={-1}
      data-tone={tone}
      className={classes["diamond"] ?? ""}
    >
      {drawn}
    </Link>
  );
}

function rhombus(x: number, y: number, r: number): string {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
}
