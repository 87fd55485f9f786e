/** What stands before the program: the brand in the middle of the window, and one question under it. */
import { IconSeedling } from "@tabler/icons-react";
import { type ReactNode, useEffect } from "react";
import classes from "./Door.module.css";

export interface DoorFrameProps {
  /** For the window's title. */
  title: string;
  /** For pages that explain more than a form does. */
  wide?: boolean;
  children: ReactNode;
}

export function DoorFrame({ title, wide, children }: DoorFrameProps) {
  useEffect(() => {
    document.title = [title, "Farm Team"].join(" · ");
  }, [title]);
  return (
    <main className={classes["window"]} id="main">
      <div className={classes["column"]} data-wide={wide || undefined}>
        <p className={classes["brand"]}>
          <span className={classes["mark"]} aria-hidden="true">
            <IconSeedling size={22} stroke={1.5} />
          </span>
          Farm Team
        </p>
        {children}
      </div>
    </main>
  );
}
