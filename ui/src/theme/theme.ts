/** The look, set once: Mantine's theme over the tokens. Screens set no color, size or radius of their own. */
import { t } from "@lingui/core/macro";
import {
  ActionIcon,
  Autocomplete,
  Badge,
  Button,
  Card,
  Checkbox,
  Combobox,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  MultiSelect,
  Popover,
  Radio,
  SegmentedControl,
  Select,
  Switch,
  Tabs,
  Textarea,
  Tooltip,
} from "@mantine/core";
import { cssVariables, dark, darkContrast, light, lightContrast, type Tokens } from "./tokens";

/** Mantine wants ten shades; ours come from variables, so that every theme has its own. */
function shades(variable: string): MantineColorsTuple {
  const color = `var(${variable})`;
  return [color, color, color, color, color, color, color, color, color, color];
}

const FONT = '"Inter Variable", "Noto Sans", "Noto Sans CJK SC", system-ui, sans-serif';
const EASE = { transition: "fade", duration: 140 } as const;

/** Lists and menus stand in the page beside what opens them: elsewhere a screen reader would lose them. */
const IN_PLACE = { withinPortal: false, floatingStrategy: "fixed" } as const;

/** The list itself scrolls, not a box in it that the keyboard cannot reach. */
const OWN_SCROLL = {
  defaultProps: { withScrollArea: false },
  styles: { options: { maxHeight: "220px", overflowY: "auto" } },
} as const;

export const theme = createTheme({
  fontFamily: FONT,
  fontFamilyMonospace: "ui-monospace, Menlo, Consolas, monospace",
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  lineHeights: { xs: "16px", sm: "18px", md: "20px", lg: "26px", xl: "30px" },
  headings: {
    fontFamily: FONT,
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "20px", lineHeight: "28px" },
      h2: { fontSize: "15px", lineHeight: "22px" },
      h3: { fontSize: "14px", lineHeight: "20px" },
      h4: { fontSize: "13px", lineHeight: "18px" },
    },
  },
  spacing: { xs: "4px", sm: "8px", md: "16px", lg: "24px", xl: "32px" },
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "12px", xl: "11px" },
  defaultRadius: "md",
  primaryColor: "accent",
  primaryShade: 6,
  respectReducedMotion: true,
  cursorType: "pointer",
  focusRing: "auto",
  black: light.text,
  colors: {
    accent: shades("--ft-accent"),
    done: shades("--ft-done"),
    due: shades("--ft-due"),
    overdue: shades("--ft-overdue"),
    paused: shades("--ft-paused"),
  },
  variantColorResolver: (input) => {
    const resolved = defaultVariantColorsResolver(input);
    const name = input.color ?? "accent";
    if (!["accent", "done", "due", "overdue", "paused"].includes(name)) return resolved;
    const soft = name === "accent" ? "var(--ft-accent-soft)" : `var(--ft-${name}-tint)`;
    if (input.variant === "filled") {
      const hover = name === "accent" ? "var(--ft-accent-hover)" : `var(--ft-${name})`;
      const text = name === "accent" ? "var(--ft-on-accent)" : "var(--ft-surface)";
      return { ...resolved, background: `var(--ft-${name})`, hover, color: text };
    }
    if (input.variant === "light" || input.variant === "subtle") {
      const background = input.variant === "light" ? soft : "transparent";
      return { ...resolved, background, hover: soft, color: `var(--ft-${name})` };
    }
    return resolved;
  },
  components: {
    Button: Button.extend({
      defaultProps: { variant: "default" },
      vars: (_theme, props) => ({
        root: {
          "--button-height": props.size === "xs" ? "26px" : "32px",
          "--button-padding-x": props.size === "xs" ? "12px" : "13px",
          "--button-fz": "13px",
          ...(props.variant === "subtle" && props.color === undefined
            ? { "--button-color": "var(--ft-muted)", "--button-hover": "var(--ft-sunken)" }
            : {}),
        },
      }),
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: "subtle", size: 32 },
      vars: (_theme, props) => ({
        root:
          props.variant === "subtle" && props.color === undefined
            ? { "--ai-color": "var(--ft-muted)", "--ai-hover": "var(--ft-sunken)" }
            : {},
      }),
    }),
    Input: Input.extend({
      vars: (_theme, props) => ({
        wrapper: props.multiline
          ? { "--input-fz": "14px" }
          : { "--input-height": "32px", "--input-size": "32px", "--input-fz": "14px" },
      }),
    }),
    Textarea: Textarea.extend({ defaultProps: { autosize: true, minRows: 3 } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: "16px", radius: "xs" } }),
    Radio: Radio.extend({
      defaultProps: { size: "16px" },
      // A size in pixels would make the dot as large as the circle.
      vars: () => ({ root: { "--radio-icon-size": "6px" } }),
    }),
    Switch: Switch.extend({ defaultProps: { size: "sm" } }),
    Card: Card.extend({ defaultProps: { radius: "lg", withBorder: true, padding: "md" } }),
    Badge: Badge.extend({ defaultProps: { radius: "xl", tt: "none", variant: "light" } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Notification: {
      // A function, so that the words are those of the language at hand.
      defaultProps: () => ({ closeButtonProps: { "aria-label": t`Close` } }),
    },
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, transitionProps: EASE } }),
    Popover: Popover.extend({
      defaultProps: { shadow: "md", transitionProps: EASE, radius: "lg" },
    }),
    Combobox: Combobox.extend({ defaultProps: IN_PLACE }),
    Select: Select.extend(OWN_SCROLL),
    MultiSelect: MultiSelect.extend(OWN_SCROLL),
    Autocomplete: Autocomplete.extend(OWN_SCROLL),
    Menu: Menu.extend({
      defaultProps: {
        ...IN_PLACE,
        shadow: "md",
        transitionProps: EASE,
        radius: "lg",
        // Its placeholder is a focusable presentation element, which no menu may hold.
        withInitialFocusPlaceholder: false,
      },
    }),
    Modal: Modal.extend({
      defaultProps: {
        radius: "lg",
        centered: true,
        transitionProps: EASE,
        overlayProps: { backgroundOpacity: 0.28 },
      },
    }),
    Drawer: Drawer.extend({
      defaultProps: { position: "right", size: 480, overlayProps: { backgroundOpacity: 0.28 } },
    }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: "sm" } }),
  },
});

/** What Mantine draws in its own grays stands on the same tokens: light pages use `gray`, dark ones `dark`. */
function ownGrays(tokens: Tokens, atNight: boolean): Record<string, string> {
  const { background, sunken, line, lineStrong, mark, faint, muted, paused, text, surface } =
    tokens;
  const gray = [background, sunken, line, lineStrong, lineStrong, mark, muted, paused, text, text];
  // Dark pages take gray for words only.
  const grayAtNight = [text, paused, muted, muted, faint, mark, lineStrong, line, line, surface];
  const night = [
    text,
    paused,
    muted,
    faint,
    lineStrong,
    line,
    surface,
    surface,
    background,
    sunken,
  ];
  return Object.fromEntries([
    ...(atNight ? grayAtNight : gray).map((color, shade) => [
      `--mantine-color-gray-${shade}`,
      color,
    ]),
    ...night.map((color, shade) => [`--mantine-color-dark-${shade}`, color]),
  ]);
}

function mantineVariables(tokens: Tokens, atNight: boolean): Record<string, string> {
  return {
    ...cssVariables(tokens),
    ...ownGrays(tokens, atNight),
    "--mantine-color-body": tokens.surface,
    "--mantine-color-text": tokens.text,
    "--mantine-color-bright": tokens.text,
    "--mantine-color-dimmed": tokens.muted,
    "--mantine-color-placeholder": tokens.faint,
    "--mantine-color-anchor": tokens.accent,
    "--mantine-color-error": tokens.overdue,
    "--mantine-color-default": tokens.surface,
    "--mantine-color-default-color": tokens.text,
    "--mantine-color-default-border": tokens.lineStrong,
    "--mantine-color-default-hover": tokens.sunken,
    "--mantine-color-disabled": tokens.sunken,
    "--mantine-color-disabled-color": tokens.faint,
    "--mantine-color-disabled-border": tokens.line,
    "--mantine-primary-color-filled": tokens.accent,
    "--mantine-primary-color-filled-hover": tokens.accentHover,
    "--mantine-primary-color-contrast": tokens.onAccent,
    "--mantine-primary-color-light": tokens.accentSoft,
    "--mantine-primary-color-light-hover": tokens.accentSoft,
    "--mantine-primary-color-light-color": tokens.accent,
    "--mantine-shadow-md": tokens.shadow,
    "--mantine-shadow-xl": tokens.shadow,
  };
}

/** The variables for one contrast; Mantine chooses light or dark by its color scheme. */
export function variablesFor(contrast: "standard" | "more"): CSSVariablesResolver {
  const more = contrast === "more";
  return () => ({
    variables: {},
    light: mantineVariables(more ? lightContrast : light, false),
    dark: mantineVariables(more ? darkContrast : dark, true),
  });
}
