/** Finds a person by name, number or e-mail. */

import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import type { Found, PersonId } from "../api/generated/types";
import { useRead } from "../api/hooks";

interface PersonSelectProps {
  label: string;
  value: PersonId | null;
  onChange: (found: Found | null) => void;
}

export function PersonSelect({ label, value, onChange }: PersonSelectProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed.trim(), 150);
  const request = { text, limit: 20 };
  const search = useRead("people.search", request, { enabled: text !== "", keepPrevious: true });
  const found = onePerEach(search.data ?? []);
  return (
    <Select
      label={label}
      placeholder={t`Name or number`}
      searchable
      clearable
      data={found.map((one) => ({
        value: one.person,
        label: [one.name, one.number].filter(Boolean).join(" · "),
      }))}
      // The core has searched already, also by number and e-mail.
      filter={({ options }) => options}
      nothingFoundMessage={text === "" ? t`Write a name or a number.` : t`Nobody of that name.`}
      value={value}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(person) => onChange(found.find((one) => one.person === person) ?? null)}
    />
  );
}

/** Somebody who was in two intakes is found twice. */
function onePerEach(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [one.person, one])).values()];
}
