/** Shows the whole of a text that its cell cuts, to the mouse and to the keyboard. */
import { Portal } from "@mantine/core";
import { type RefObject, type SyntheticEvent, useEffect, useState } from "react";
import classes from "./DataTable.module.css";

interface CutText {
  text: string;
  left: number;
  top: number;
}

/** The cut text of the cell that an event came from. */
function cutTextOf(target: EventTarget): CutText | null {
  if (!(target instanceof HTMLElement)) return null;
  const cell = target.closest<HTMLElement>("[data-cell]");
  if (cell === null) return null;
  const cut = [cell, ...cell.querySelectorAll<HTMLElement>(".ft-cut")].find(
    (element) => element.scrollWidth > element.clientWidth + 1,
  );
  if (cut === undefined) return null;
  const box = cell.getBoundingClientRect();
  return { text: cut.textContent ?? "", left: box.left, top: box.bottom };
}

export function useCutText(frame: RefObject<HTMLElement | null>) {
  const [cut, setCut] = useState<CutText | null>(null);
  useEffect(() => {
    const scrolled = frame.current;
    const hide = () => setCut(null);
    scrolled?.addEventListener("scroll", hide, { passive: true });
    return () => scrolled?.removeEventListener("scroll", hide);
  }, [frame]);
  const look = (event: SyntheticEvent) => setCut(cutTextOf(event.target));
  const hide = () => setCut(null);
  return {
    handlers: { onMouseOver: look, onFocus: look, onMouseLeave: hide, onBlur: hide },
    tooltip:
      cut === null ? null : (
        <Portal>
          <div
            role="tooltip"
            className={classes["cutText"]}
            style={{ left: cut.left, top: cut.top }}
          >
            {cut.text}
          </div>
        </Portal>
      ),
  };
}
