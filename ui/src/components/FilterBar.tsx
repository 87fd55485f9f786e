/** The chips over a list: what it is narrowed to. The filter itself stands in the address. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconFilter, IconPlus, IconSearch, IconX } from "@tabler/icons-react";
import { type ReactNode, useEffect, useState } from "react";
import classes from "./FilterBar.module.css";

export interface FilterOption {
  value: string;
  label: string;
}

export interface Filter {
  id: string;
  /** What is filtered: "Intake". */
  label: string;
  /** The values to choose from; a filter with one option is a plain switch ("At risk"). */
  options: readonly FilterOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Stands in the bar even when it narrows nothing ("Intake: all"). */
  always?: boolean;
}

export interface FilterBarProps {
  filters: readonly Filter[];
  /** The text that the list is searched for; without it there is no field. */
  search?: { value: string; onChange: (text: string) => void; placeholder: string };
  /** Columns, export, saved views. */
  right?: ReactNode;
}

export function FilterBar({ filters, search, right }: FilterBarProps) {
  const shown = filters.filter((filter) => filter.always === true || filter.value !== null);
  const more = filters.filter((filter) => !shown.includes(filter));
  return (
    <div className={classes["bar"]}>
      {search ? <SearchField {...search} /> : null}
      {shown.map((filter, place) => (
        <Chip key={filter.id} filter={filter} first={place === 0} />
      ))}
      {more.length === 0 ? null : <MoreFilters filters={more} />}
      <div className={classes["right"]}>{right}</div>
    </div>
  );
}

/** The value of the choice that narrows nothing. */
const ALL = "";

function Chip({ filter, first }: { filter: Filter; first: boolean }) {
  const { t } = useLingui();
  const chosen = filter.options.find((option) => option.value === filter.value);
  const single = filter.options.length === 1 && filter.always !== true;
  const words = single ? filter.label : `${filter.label}: ${chosen?.label ?? t`all`}`;
  if (single) {
    return (
      <Button
        aria-label={t`Remove the filter ${words}`}
        rightSection={<IconX size={14} stroke={1.5} aria-hidden="true" />}
        onClick={() => filter.onChange(null)}
      >
        {words}
      </Button>
    );
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          leftSection={first ? <IconFilter size={16} stroke={1.5} aria-hidden="true" /> : null}
        >
          {words}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={filter.value ?? ALL}
          onChange={(value) => filter.onChange(value === ALL ? null : value)}
        >
          <Menu.RadioItem value={ALL} closeMenuOnClick>
            <Trans>All</Trans>
          </Menu.RadioItem>
          {filter.options.map((option) => (
            <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick>
              {option.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function MoreFilters({ filters }: { filters: readonly Filter[] }) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden="true" />}
        >
          <Trans>Filter</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {filters.map((filter) => (
          <div key={filter.id}>
            {filter.options.length > 1 ? <Menu.Label>{filter.label}</Menu.Label> : null}
            {filter.options.map((option) => (
              <Menu.Item key={option.value} onClick={() => filter.onChange(option.value)}>
                {filter.options.length > 1 ? option.label : filter.label}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Waits for a pause in typing, because each change is an address and a request. */
function SearchField({ value, onChange, placeholder }: NonNullable<FilterBarProps["search"]>) {
  const [text, setText] = useState(value);
  const settle = useDebouncedCallback(onChange, 160);
  useEffect(() => setText(value), [value]);
  return (
    <TextInput
      className={classes["search"] ?? ""}
      aria-label={placeholder}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} stroke={1.5} aria-hidden="true" />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        settle(event.currentTarget.value);
      }}
    />
  );
}
