/** The command palette (Ctrl/⌘ K): any page, any action of this page, any person. */

import { useLingui } from "@lingui/react/macro";
import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight, spotlight } from "@mantine/spotlight";
import { IconBolt, IconSearch } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { type KeyboardEvent, useState } from "react";
import { mayCall, useAsker } from "../api/asker";
import type { Found } from "../api/generated/types";
import { useRead } from "../api/hooks";
import { KeyHint } from "../components/KeyHint";
import { PersonAvatar } from "../components/PersonAvatar";
import { useShortcut, useShortcuts } from "../components/shortcuts";
import classes from "./Palette.module.css";
import { morePagesOf, pagesOf } from "./pages";

/** Whoever types right after the keys loses no letter to an animation. */
const AT_ONCE = { duration: 0 };

const OVERLAY = { blur: 0, backgroundOpacity: 0.28 };

/** Where a found person is at home: on the plan, else as candidate. */
function addressOf(person: Found): string {
  if (person.enrollment !== null) return `/trainees/${person.enrollment}`;
  if (person.candidacy !== null) return `/candidates/${person.candidacy}`;
  return `/people/${person.person}`;
}

export function Palette() {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const me = useAsker();
  const mayFind = mayCall(me, "people.search");
  const [query, setQuery] = useState("");
  const [text] = useDebouncedValue(query.trim(), 120);
  const people = useRead(
    "people.search",
    { text, limit: 8 },
    { enabled: mayFind && text.length > 0, keepPrevious: true },
  );
  const go = (to: string) => router.history.push(to);
  useShortcut("mod+k", t`Search or go to`, spotlight.open);
  const matches = (label: string) => label.toLowerCase().includes(query.trim().toLowerCase());
  const all = [...pagesOf(me), ...morePagesOf(me)].map((page) => ({
    ...page,
    label: i18n._(page.label),
  }));
  const destinations = all.filter((page) => matches(page.label));
  const actions = useShortcuts().filter(
    ({ keys, label }) => keys !== "mod+k" && !keys.startsWith("g ") && matches(label),
  );
  const found = text.length > 0 ? (people.data ?? []) : [];
  const nothing = destinations.length + actions.length + found.length === 0;
  return (
    <>
      {all.map(({ to, label, keys }) =>
        keys === null ? null : <GoKey key={to} keys={keys} label={label} go={() => go(to)} />,
      )}
      <Spotlight.Root
        query={query}
        onQueryChange={setQuery}
        shortcut={null}
        scrollable
        maxHeight={440}
        centered={false}
        yOffset="12vh"
        overlayProps={OVERLAY}
        transitionProps={AT_ONCE}
        attributes={{ content: { "aria-label": t`Search or go to` } }}
        classNames={{ search: classes["search"] ?? "", action: classes["action"] ?? "" }}
      >
        <Spotlight.Search
          autoFocus
          placeholder={mayFind ? t`A person, a page or an action` : t`A page or an action`}
          aria-label={t`Search or go to`}
          onKeyDown={takeFirst}
          leftSection={<IconSearch size={18} stroke={1.5} aria-hidden="true" />}
        />
        <Spotlight.ActionsList>
          {found.length === 0 ? null : (
            <Spotlight.ActionsGroup label={t`People`}>
              {found.map((person) => (
                <Spotlight.Action
                  key={`${person.person}-${person.enrollment}-${person.candidacy}`}
                  label={person.name}
                  description={[person.number, person.intake].filter(Boolean).join(" · ")}
                  leftSection={<PersonAvatar name={person.name} size={26} />}
                  onClick={() => go(addressOf(person))}
                />
              ))}
            </Spotlight.ActionsGroup>
          )}
          {destinations.length === 0 ? null : (
            <Spotlight.ActionsGroup label={t`Pages`}>
              {destinations.map((page) => (
                <Spotlight.Action
                  key={page.to}
                  label={page.label}
                  leftSection={<page.icon size={18} stroke={1.5} aria-hidden="true" />}
                  onClick={() => go(page.to)}
                />
              ))}
            </Spotlight.ActionsGroup>
          )}
          {actions.length === 0 ? null : (
            <Spotlight.ActionsGroup label={t`Actions`}>
              {actions.map((action) => (
                <Spotlight.Action
                  key={action.id}
                  label={action.label}
                  leftSection={<IconBolt size={18} stroke={1.5} aria-hidden="true" />}
                  rightSection={<KeyHint keys={action.keys} />}
                  onClick={action.run}
                />
              ))}
            </Spotlight.ActionsGroup>
          )}
          {nothing ? <Spotlight.Empty>{t`Nothing of that name`}</Spotlight.Empty> : null}
        </Spotlight.ActionsList>
      </Spotlight.Root>
    </>
  );
}

/** Enter takes the first entry where none was chosen with the arrows. */
function takeFirst(event: KeyboardEvent<HTMLInputElement>): void {
  const entries = event.currentTarget.closest("[role=dialog]");
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  if (entries?.querySelector("[data-selected]")) return;
  entries?.querySelector<HTMLElement>("[data-action]")?.click();
}

/** `g` and the letter of a page. */
function GoKey({ keys, label, go }: { keys: string; label: string; go: () => void }) {
  const { t } = useLingui();
  useShortcut(keys, t`Go to ${label}`, go);
  return null;
}
