/** Who is at the screen, and the ways to leave it. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Menu, UnstyledButton } from "@mantine/core";
import { IconKey, IconLock, IconLogout, IconSelector, IconSettings } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Me } from "../api/generated/types";
import { KeyHint } from "../components/KeyHint";
import { useLeave } from "../components/leave";
import { PersonAvatar } from "../components/PersonAvatar";
import { useShortcut } from "../components/shortcuts";
import { ChangePasswordPanel } from "../features/accounts/ChangePasswordPanel";
import { roleWords } from "../features/accounts/words";
import classes from "./Sidebar.module.css";

export function UserMenu({ me, wide }: { me: Me; wide: boolean }) {
  const { t } = useLingui();
  const [changing, setChanging] = useState(false);
  const lock = useLeave("accounts.lock");
  const signOut = useLeave("accounts.sign_out");
  const { name } = me;
  // On a trainee's own machine there is no account to lock, to leave or to give another password.
  const signedIn = me.account !== null;
  useShortcut("mod+l", t`Lock the screen`, lock, { enabled: signedIn });
  return (
    <>
      <Menu position="top-start" width={210}>
        <Menu.Target>
          <UnstyledButton className={classes["me"] ?? ""} {...(wide ? {} : { "aria-label": name })}>
            <PersonAvatar name={name} size={26} />
            <span className={classes["words"]}>
              <span className={classes["who"]}>{name}</span>
              <span className={classes["role"]}>{roleWords(me.role)}</span>
            </span>
            {wide ? <IconSelector size={16} stroke={1.5} aria-hidden="true" /> : null}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {signedIn ? (
            <>
              <Menu.Item
                leftSection={<IconLock size={16} stroke={1.5} aria-hidden="true" />}
                rightSection={<KeyHint keys="mod+l" />}
                onClick={lock}
              >
                <Trans>Lock</Trans>
              </Menu.Item>
              <Menu.Item
                leftSection={<IconKey size={16} stroke={1.5} aria-hidden="true" />}
                onClick={() => setChanging(true)}
              >
                <Trans>Change password</Trans>
              </Menu.Item>
            </>
          ) : null}
          <Menu.Item
            leftSection={<IconSettings size={16} stroke={1.5} aria-hidden="true" />}
            renderRoot={(props) => <Link to="/settings" {...props} />}
          >
            <Trans>Settings</Trans>
          </Menu.Item>
          {signedIn ? (
            <>
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconLogout size={16} stroke={1.5} aria-hidden="true" />}
                onClick={signOut}
              >
                <Trans>Sign out</Trans>
              </Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <ChangePasswordPanel name={name} open={changing} onClose={() => setChanging(false)} />
    </>
  );
}
