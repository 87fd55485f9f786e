/** The colors of every theme, each written once. Screens use them as `var(--ft-…)`, never as numbers. */

export interface Tokens {
  background: string;
  surface: string;
  sunken: string;
  line: string;
  lineStrong: string;
  /** Borders of small controls (boxes to tick) and bare marks: 3:1 on the surface. */
  mark: string;
  text: string;
  muted: string;
  faint: string;
  accent: string;
  accentHover: string;
  onAccent: string;
  accentSoft: string;
  done: string;
  doneTint: string;
  due: string;
  dueTint: string;
  overdue: string;
  overdueTint: string;
  paused: string;
  pausedTint: string;
  shadow: string;
}

export const light: Tokens = {
  background: "#F6F7F9",
  surface: "#FFFFFF",
  sunken: "#EEF1F4",
  line: "#E2E7EC",
  lineStrong: "#CBD3DB",
  mark: "#7C8894",
  text: "#16202A",
  muted: "#566472",
  faint: "#606C78",
  accent: "#0B766F",
  accentHover: "#096660",
  onAccent: "#FFFFFF",
  accentSoft: "#E1F2F0",
  done: "#1B6B4A",
  doneTint: "#E2F2EA",
  due: "#7A5200",
  dueTint: "#FFF1CF",
  overdue: "#A1261B",
  overdueTint: "#FCE6E3",
  paused: "#44566C",
  pausedTint: "#E7EDF4",
  shadow: "0 1px 2px rgb(22 32 42 / 6%), 0 8px 24px rgb(22 32 42 / 12%)",
};

export const dark: Tokens = {
  background: "#10151A",
  surface: "#181F26",
  sunken: "#0C1014",
  line: "#27313A",
  lineStrong: "#3A4651",
  mark: "#6F7C88",
  text: "#E7ECF1",
  muted: "#A0ADB9",
  faint: "#8996A3",
  accent: "#45C7BB",
  accentHover: "#5FD3C8",
  onAccent: "#06211F",
  accentSoft: "#14302F",
  done: "#7FD3AC",
  doneTint: "#16332A",
  due: "#F0C667",
  dueTint: "#372C10",
  overdue: "#F19A90",
  overdueTint: "#3F1E1A",
  paused: "#A9BBD0",
  pausedTint: "#212C38",
  shadow: "0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 50%)",
};

export const lightContrast: Tokens = {
  ...light,
  background: "#FFFFFF",
  line: "#6B7783",
  lineStrong: "#3A4651",
  mark: "#3A4651",
  text: "#000000",
  muted: "#2B3844",
  faint: "#33404C",
  accent: "#00544F",
  accentHover: "#003F3B",
  done: "#0B4B31",
  due: "#553900",
  overdue: "#7D150C",
  paused: "#2A3A4D",
};

export const darkContrast: Tokens = {
  ...dark,
  background: "#000000",
  surface: "#05080B",
  line: "#7C8894",
  lineStrong: "#B7C2CC",
  mark: "#B7C2CC",
  text: "#FFFFFF",
  muted: "#D5DDE4",
  faint: "#C3CDD6",
  accent: "#6FE3D8",
  accentHover: "#94EEE5",
  onAccent: "#001412",
  done: "#A8EBCB",
  due: "#FFDD8F",
  overdue: "#FFBDB5",
  paused: "#CBDAEA",
};

/** Every theme by its name, for the contrast test. */
export const themes = { light, dark, lightContrast, darkContrast } as const;

/** The CSS variables of a theme: `--ft-accent-soft` for `accentSoft`. */
export function cssVariables(tokens: Tokens): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tokens).map(([name, value]) => [
      `--ft-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
    ]),
  );
}
