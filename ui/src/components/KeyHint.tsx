/** A key as it stands on the keyboard. Said aloud by the button that it stands on, so silent itself. */
import classes from "./KeyHint.module.css";

const MAC = /mac/i.test(navigator.userAgent);

const SIGNS: Record<string, string> = {
  Enter: "↵",
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  mod: MAC ? "⌘" : "Ctrl",
  alt: MAC ? "⌥" : "Alt",
};

/** The words of a shortcut: `mod+k` is `Ctrl K`, `g t` is `G T`. */
export function keyWords(keys: string): string {
  return keys
    .split(/[+ ]/)
    .map((key) => SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(" ");
}

/** @param onAccent true on a filled button. */
export function KeyHint({ keys, onAccent = false }: { keys: string; onAccent?: boolean }) {
  return (
    <span className={classes["key"]} data-on-accent={onAccent || undefined} aria-hidden="true">
      {keyWords(keys)}
    </span>
  );
}
