/** What a person has a right to, in the menus of the pages about them: each item leads to their page of privacy. */

import { Trans } from "@lingui/react/macro";
import { Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "../api/asker";
import type { PersonId } from "../api/generated/types";

/** The forms of the page of privacy, each beside it. */
export const PRIVACY_PANELS = ["copy", "hold", "erase"] as const;
export type PrivacyPanel = (typeof PRIVACY_PANELS)[number];

/** Items of a `<Menu.Dropdown>`. */
export function PrivacyItems({ person }: { person: PersonId }) {
  const may = useMay();
  if (!may("privacy.kept")) return null;
  return (
    <>
      <Menu.Label>
        <Trans>Privacy</Trans>
      </Menu.Label>
      <Item person={person}>
        <Trans>What is kept</Trans>
      </Item>
      <Item person={person} panel="copy">
        <Trans>Access copy…</Trans>
      </Item>
      {may("privacy.hold") ? (
        <Item person={person} panel="hold">
          <Trans>Legal hold…</Trans>
        </Item>
      ) : null}
      {may("privacy.erase") ? (
        <Item person={person} panel="erase">
          <Trans>Erase…</Trans>
        </Item>
      ) : null}
    </>
  );
}

function Item(props: { person: PersonId; panel?: PrivacyPanel; children: ReactNode }) {
  const { person, panel, children } = props;
  return (
    <Menu.Item
      renderRoot={(root) => (
        <Link to="/privacy/$person" params={{ person }} search={{ panel }} {...root} />
      )}
    >
      {children}
    </Menu.Item>
  );
}
