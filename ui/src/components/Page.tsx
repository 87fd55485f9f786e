/** The frame of a page: title, where it stands, the search box, and its one primary action. */

import { Trans } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { type ReactNode, useEffect } from "react";
import { KeyHint } from "./KeyHint";
import classes from "./Page.module.css";
import { formatCount } from "./quantities";

export interface PageProps {
  /** The name of the page; the heading of level 1. */
  title: string;
  /** Makes the title a way back: give a `<Link>` that shows the title. */
  titleLink?: ReactNode;
  /** What stands after the title: a person, a file. */
  crumb?: ReactNode;
  /** The same as text for the window's title, when `crumb` is not a string. */
  crumbText?: string;
  /** How many there are, beside the title. */
  count?: number | null;
  /** One line under the title. */
  subtitle?: ReactNode;
  /** Actions at the top right, the primary one last. */
  actions?: ReactNode;
  /** `reading` stops at 1,440 pixels; `full` is for tables and the year. */
  width?: "reading" | "full";
  /** True when the body must not scroll by itself, because a table inside it does. */
  fill?: boolean;
  /** A bar that stays at the bottom: what will happen, and the buttons for it. */
  footer?: ReactNode;
  children: ReactNode;
}

export function Page(props: PageProps) {
  const { title, titleLink, crumb, count, subtitle, actions, width = "reading", fill } = props;
  const crumbText = props.crumbText ?? (typeof crumb === "string" ? crumb : undefined);
  useEffect(() => {
    document.title = [crumbText, title, "Farm Team"].filter(Boolean).join(" · ");
  }, [crumbText, title]);
  return (
    <div className={classes["page"]} data-width={width} data-fill={fill || undefined}>
      <header className={classes["header"]}>
        <h1 className={classes["title"]} tabIndex={-1}>
          {titleLink ?? title}
        </h1>
        {count === undefined || count === null ? null : (
          <span className={`${classes["count"]} ft-num`}>{formatCount(count)}</span>
        )}
        {crumb === undefined || crumb === "" ? null : (
          <div className={classes["crumb"]}>
            <span aria-hidden="true">/</span>
            <div className="ft-cut">{crumb}</div>
          </div>
        )}
        <div className={classes["right"]}>
          <SearchBox />
          {actions}
        </div>
      </header>
      {subtitle === undefined ? null : <div className={classes["subtitle"]}>{subtitle}</div>}
      <div className={classes["body"]}>{props.children}</div>
      {props.footer === undefined ? null : (
        <footer className={classes["footer"]}>{props.footer}</footer>
      )}
    </div>
  );
}

/** Looks like a field, opens the palette. */
export function SearchBox() {
  return (
    <UnstyledButton
      className={classes["search"] ?? ""}
      onClick={spotlight.open}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <IconSearch size={16} stroke={1.5} aria-hidden="true" />
      <span className={classes["searchWords"]}>
        <Trans>Search or go to…</Trans>
      </span>
      <KeyHint keys="mod+k" />
    </UnstyledButton>
  );
}
