/** The heights of the strip, in pixels from its top. */

/** Under the names of the months. */
export const HEAD = 28;
/** From one lane to the next. */
export const LANE = 18;
/** Of a module. */
export const BAR = 13;

/** The top of a lane; with the number of lanes, where they end. */
export function laneTop(lane: number): number {
  return HEAD + 8 + lane * LANE;
}

/** The line on which the milestones stand. */
export function axisOf(lanes: number): number {
  return laneTop(Math.max(lanes, 2)) + 18;
}

export function heightOf(lanes: number): number {
  return axisOf(lanes) + 30;
}
