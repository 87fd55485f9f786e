/** Backups that turning encryption on or off could not reach. */
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./encryption.module.css";

export interface LeftBackupsProps {
  paths: readonly string[];
  /** What that means. */
  children: ReactNode;
}

export function LeftBackups({ paths, children }: LeftBackupsProps) {
  if (paths.length === 0) return null;
  return (
    <div className={classes["left"]} role="alert">
      <IconAlertTriangle size={18} stroke={1.5} aria-hidden="true" />
      <div>
        {children}
        <ul>
          {paths.map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
