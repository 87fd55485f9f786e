/** Dragging cards with mouse, pen or finger: from a few pixels on it is a drag, before that a click. */
import { type PointerEvent, useCallback, useEffect, useRef, useState } from "react";

const FROM_PIXELS = 6;

/** The attribute of a place that takes cards; its value names the place. */
export const DROP = "data-drop";

export interface Drag {
  /** The card. */
  id: string;
  /** Where the pointer is, pixels of the window. */
  x: number;
  y: number;
  /** The place under the pointer. */
  over: string | null;
}

export interface CardDrag {
  drag: Drag | null;
  /** For the card: begins a drag. */
  onPointerDown: (id: string, event: PointerEvent) => void;
}

export function useCardDrag(onDrop: (id: string, place: string) => void): CardDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const from = useRef<{ id: string; x: number; y: number } | null>(null);
  const current = useRef<Drag | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const show = useCallback((next: Drag | null) => {
    current.current = next;
    setDrag(next);
  }, []);
  useEffect(() => {
    const move = (event: globalThis.PointerEvent) => {
      const start = from.current;
      if (start === null) return;
      const { clientX: x, clientY: y } = event;
      if (current.current === null && Math.hypot(x - start.x, y - start.y) < FROM_PIXELS) return;
      const place = document.elementFromPoint(x, y)?.closest(`[${DROP}]`);
      show({ id: start.id, x, y, over: place?.getAttribute(DROP) ?? null });
    };
    const end = () => {
      const last = current.current;
      from.current = null;
      show(null);
      if (last !== null && last.over !== null) drop.current(last.id, last.over);
    };
    const stop = () => {
      from.current = null;
      show(null);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || current.current === null) return;
      event.preventDefault();
      stop();
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", stop);
    window.addEventListener("keydown", key, true);
    return () => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", stop);
      window.removeEventListener("keydown", key, true);
    };
  }, [show]);
  const onPointerDown = useCallback((id: string, event: PointerEvent) => {
    const control =
      event.target instanceof Element && event.target.closest("button, input, a, label");
    if (event.button !== 0 || control) return;
    from.current = { id, x: event.clientX, y: event.clientY };
  }, []);
  return { drag, onPointerDown };
}
