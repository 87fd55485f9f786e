/** Gray shapes of the size of what comes, so that nothing jumps. */

import { useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import classes from "./Skeletons.module.css";

export type SkeletonShape = "lines" | "cards" | "figures" | "strip" | "rows";

/** @param count how many of the shape: lines, cards, figures, rows. */
export function Skeletons({ shape, count = 4 }: { shape: SkeletonShape; count?: number }) {
  const { t } = useLingui();
  const places = Array.from({ length: shape === "strip" ? 1 : count }, (_, i) => i);
  return (
    <div className={classes["all"]} data-shape={shape} role="status" aria-label={t`Loading`}>
      {places.map((place) => (
        <Skeleton key={place} className={classes["one"] ?? ""} />
      ))}
    </div>
  );
}
