/** The named views of a list: show one, keep what is shown now, remove one (which can be undone). */

import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Popover, TextInput, UnstyledButton } from "@mantine/core";
import { IconBookmark, IconCheck, IconX } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import classes from "./SavedViews.module.css";
import { isShown, type SavedView, useSavedViews } from "./savedViews";
import { useShortcut } from "./shortcuts";
import type { TableLayout } from "./tableLayout";
import { showToast } from "./undo";

export interface SavedViewsProps<Search extends object, Row> {
  /** Names the list: `trainees`. */
  list: string;
  /** What stands in the address now. */
  search: Search;
  layout: TableLayout<Row>;
  /** Puts a view's search into the address. */
  onShow: (search: Search) => void;
}

export function SavedViews<Search extends object, Row>(props: SavedViewsProps<Search, Row>) {
  const { list, search, layout, onShow } = props;
  const { t } = useLingui();
  const { views, save, remove } = useSavedViews<Search>(list);
  const [opened, setOpened] = useState(false);
  useShortcut("v", t`Saved views`, () => setOpened(true), { enabled: !opened });
  const show = (view: SavedView<Search>) => {
    layout.show(view.shown);
    onShow(view.search);
    setOpened(false);
  };
  const drop = (view: SavedView<Search>) => {
    remove(view.name);
    showToast(t`View “${view.name}” removed`, () => save(view));
  };
  return (
    <Popover
      position="bottom-end"
      width={280}
      trapFocus
      returnFocus
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          leftSection={<IconBookmark size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          <Trans>Views</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Saved views`}>
        {views.length === 0 ? (
          <p className={classes["none"]}>
            <Trans>Filter, order and columns can be kept under a name, to come back to them.</Trans>
          </p>
        ) : (
          <ul className={classes["views"]}>
            {views.map((view) => {
              const current = isShown(view, search, layout.shown);
              return (
                <li key={view.name} className={classes["view"]}>
                  <UnstyledButton
                    className={classes["name"] ?? ""}
                    aria-current={current}
                    onClick={() => show(view)}
                  >
                    <span className={classes["mark"]}>
                      {current ? <IconCheck size={16} stroke={1.5} aria-hidden="true" /> : null}
                    </span>
                    {view.name}
                  </UnstyledButton>
                  <ActionIcon
                    size={24}
                    aria-label={t`Remove the view ${view.name}`}
                    onClick={() => drop(view)}
                  >
                    <IconX size={14} stroke={1.5} aria-hidden="true" />
                  </ActionIcon>
                </li>
              );
            })}
          </ul>
        )}
        <NameForm
          onSave={(name) => {
            save({ name, search, shown: layout.shown });
            setOpened(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function NameForm({ onSave }: { onSave: (name: string) => void }) {
  const { t } = useLingui();
  const [name, setName] = useState("");
  const given = name.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (given !== "") onSave(given);
  };
  return (
    <form className={classes["form"]} onSubmit={submit}>
      <TextInput
        data-autofocus
        aria-label={t`Name of the view`}
        placeholder={t`Name of the view`}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={given === ""}>
        <Trans>Save view</Trans>
      </Button>
    </form>
  );
}
