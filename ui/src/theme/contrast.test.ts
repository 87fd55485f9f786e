import { describe, expect, it } from "vitest";
import { type Tokens, themes } from "./tokens";

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

type Pair = [keyof Tokens, keyof Tokens];

const grounds = ["background", "surface", "sunken"] as const;
const texts: Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [
    ["text", ground],
    ["muted", ground],
    ["faint", ground],
    ["accent", ground],
    ["done", ground],
    ["due", ground],
    ["overdue", ground],
    ["paused", ground],
  ]),
  ["onAccent", "accent"],
  ["onAccent", "accentHover"],
  ["text", "accentSoft"],
  ["muted", "accentSoft"],
  ["accent", "accentSoft"],
  ["done", "doneTint"],
  ["due", "dueTint"],
  ["overdue", "overdueTint"],
  ["paused", "pausedTint"],
  ["surface", "overdue"],
];
const marks: Pair[] = [
  ["mark", "surface"],
  ["mark", "background"],
  ["accent", "surface"],
  ["accent", "sunken"],
  ["accent", "accentSoft"],
];

describe.each(Object.entries(themes))("theme %s", (_name, tokens) => {
  it.each(texts)("%s on %s can be read", (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(marks)("%s on %s can be seen", (mark, ground) => {
    expect(contrast(tokens[mark], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
});

describe.each(["light", "dark"] as const)("the four tints in %s", (name) => {
  it("differ in lightness, not in hue alone", () => {
    const { doneTint, dueTint, overdueTint, pausedTint } = themes[name];
    const levels = [doneTint, dueTint, overdueTint, pausedTint].map(luminance);
    expect(new Set(levels.map((level) => level.toFixed(4))).size).toBe(4);
  });
});

describe("higher contrast", () => {
  it("makes text stronger than the standard theme", () => {
    const gain = (more: Tokens, plain: Tokens) =>
      contrast(more.muted, more.surface) - contrast(plain.muted, plain.surface);
    expect(gain(themes.lightContrast, themes.light)).toBeGreaterThan(2);
    expect(gain(themes.darkContrast, themes.dark)).toBeGreaterThan(2);
  });
});
