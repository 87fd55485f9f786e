/** Keys that do something, registered by whoever is on the screen; listed under `?` and in the palette. */
import { useEffect, useEffectEvent, useId, useSyncExternalStore } from "react";

export interface Shortcut {
  id: string;
  /** `n`, `mod+k` (Ctrl or ⌘), `alt+ArrowLeft`, `Enter`, or two keys after each other: `g t`. */
  keys: string;
  label: string;
  run: () => void;
}

const registered = new Map<string, Shortcut>();
const listeners = new Set<() => void>();
let listed: readonly Shortcut[] = [];
let prefix: string | null = null;

function changed(): void {
  listed = [...registered.values()];
  for (const listener of listeners) listener();
}

/** The shortcuts of what is on the screen now, in order of registration. */
export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => listed,
  );
}

/** Registers a key while the component is on the screen. */
export function useShortcut(
  keys: string,
  label: string,
  run: () => void,
  { enabled = true }: { enabled?: boolean } = {},
): void {
  const id = useId();
  const latest = useEffectEvent(run);
  useEffect(() => {
    if (!enabled) return;
    registered.set(id, { id, keys, label, run: () => latest() });
    changed();
    return () => {
      registered.delete(id);
      changed();
    };
  }, [id, keys, label, enabled]);
}

/** Where the person's wish to have no single-key shortcuts is kept (WCAG 2.1.4). */
export const SINGLE_KEYS_OFF = "farm-team.single-keys-off";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input, textarea, select, [role=textbox], [role=spinbutton], [role=combobox]"))
  );
}

/** True where a plain key belongs to the control that has the focus: `Enter` on a button, say. */
function ownsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("[role=dialog], [role=menu], [role=listbox]") !== null) return true;
  const pressable = target.closest("button, a, [role=grid], summary") !== null;
  return pressable && ["Enter", " "].includes(key);
}

function pressed(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? "mod+" : "";
  const alt = event.altKey ? "alt+" : "";
  return mod + alt + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
}

/** Finds and runs the shortcut of a key; the newest registration wins. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const key = pressed(event);
  const plain = !key.startsWith("mod+");
  if (plain && (isTyping(event.target) || ownsKey(event.target, event.key))) return;
  if (plain && event.key.length === 1 && localStorage.getItem(SINGLE_KEYS_OFF) === "true") return;
  const wanted = prefix === null ? key : `${prefix} ${key}`;
  prefix = null;
  const match = listed.findLast((shortcut) => shortcut.keys === wanted);
  if (match !== undefined) {
    event.preventDefault();
    match.run();
  } else if (listed.some((shortcut) => shortcut.keys.startsWith(`${wanted} `))) {
    prefix = wanted;
  }
}
