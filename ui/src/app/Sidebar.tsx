/** The way to every page, 232 pixels wide or folded to 60. */

import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip } from "@mantine/core";
import { useLocalStorage, useMediaQuery } from "@mantine/hooks";
import { IconLayoutSidebar, IconSeedling, IconSettings } from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import { useAsker } from "../api/asker";
import type { AppState } from "../api/generated/types";
import { PersonAvatar } from "../components/PersonAvatar";
import { formatCount } from "../components/quantities";
import { useShortcut } from "../components/shortcuts";
import { pagesOf } from "./pages";
import classes from "./Sidebar.module.css";
import { UserMenu } from "./UserMenu";

export function Sidebar({ state }: { state: AppState | undefined }) {
  const { t } = useLingui();
  const [folded, setFolded] = useLocalStorage({
    key: "farm-team.sidebar-folded",
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const narrow = useMediaQuery("(max-width: 1000px)", false, { getInitialValueInEffect: false });
  const small = folded || narrow;
  const me = useAsker();
  useShortcut("mod+b", t`Fold or unfold the sidebar`, () => setFolded(!folded));
  return (
    <aside className={classes["sidebar"]} data-folded={small || undefined}>
      <div className={classes["brand"]}>
        <span className={classes["mark"]} aria-hidden="true">
          <IconSeedling size={18} stroke={1.5} />
        </span>
        <span className={classes["words"]}>Farm Team</span>
        {narrow ? null : (
          <Tooltip label={folded ? t`Unfold the sidebar` : t`Fold the sidebar`} position="right">
            <ActionIcon
              className={classes["fold"] ?? ""}
              size={28}
              aria-label={folded ? t`Unfold the sidebar` : t`Fold the sidebar`}
              aria-expanded={!folded}
              onClick={() => setFolded(!folded)}
            >
              <IconLayoutSidebar size={18} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <Entries state={state} folded={small} />
      <div className={classes["user"]}>
        {me === null ? <Owner state={state} /> : <UserMenu me={me} wide={!small} />}
        <Tooltip label={t`Settings`} position="right">
          <Link to="/settings" className={classes["gear"] ?? ""} aria-label={t`Settings`}>
            <IconSettings size={18} stroke={1.5} aria-hidden="true" />
          </Link>
        </Tooltip>
      </div>
    </aside>
  );
}

/** Without accounts: whoever can open the file is its coordinator. */
function Owner({ state }: { state: AppState | undefined }) {
  const { t } = useLingui();
  const name = state?.owner_name || t`Coordinator`;
  return (
    <>
      <PersonAvatar name={name} size={26} />
      <div className={classes["words"]}>
        <div className={classes["who"]}>{name}</div>
        <div className={classes["role"]}>
          <Trans>Coordinator</Trans>
        </div>
      </div>
    </>
  );
}

function Entries({ state, folded }: { state: AppState | undefined; folded: boolean }) {
  const { t, i18n } = useLingui();
  const me = useAsker();
  const here = useLocation().pathname;
  const counts: Partial<AppState> = state ?? {};
  return (
    <nav aria-label={t`Pages`} className={classes["nav"]}>
      {pagesOf(me).map((page) => {
        const label = i18n._(page.label);
        const within = page.leadsTo !== undefined && here.startsWith(page.leadsTo);
        const count = page.count === null ? undefined : counts[page.count];
        return (
          <Tooltip key={page.to} label={label} position="right" disabled={!folded}>
            <Link
              to={page.to}
              className={classes["entry"] ?? ""}
              activeProps={{ "aria-current": "page" }}
              {...(within ? { "aria-current": "page" } : {})}
            >
              <page.icon size={18} stroke={1.5} aria-hidden="true" />
              <span className={classes["words"]}>{label}</span>
              {count === undefined || count === 0 ? null : (
                <span
                  className={`${classes["count"]} ft-num`}
                  data-urgent={page.count === "monday" || undefined}
                >
                  {formatCount(count)}
                </span>
              )}
            </Link>
          </Tooltip>
        );
      })}
    </nav>
  );
}
