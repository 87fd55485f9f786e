/** Picks the people to enroll: candidates first, then anybody by name. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card, Checkbox, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import type { IntakeId, PersonId } from "../../api/generated/types";
import { formatCount } from "../../components/quantities";
import { Skeletons } from "../../components/Skeletons";
import { toggled } from "./chosen";
import classes from "./Enroll.module.css";
import { type PersonChoice, useChoices } from "./useChoices";

export interface PeoplePickerProps {
  intake: IntakeId;
  chosen: readonly PersonId[];
  onChange: (chosen: PersonId[]) => void;
}

export function PeoplePicker({ intake, chosen, onChange }: PeoplePickerProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed.trim(), 150);
  const { accepted, advancing, found, more, ready } = useChoices(intake, text);
  const group = { chosen, onChange };
  const none = ready && accepted.length + advancing.length + found.length === 0;
  const moreWords = plural(more, { one: "# more", other: "# more" });
  return (
    <Card component="section" aria-labelledby="who">
      <h2 id="who">
        <Trans>Who</Trans>
      </h2>
      <TextInput
        aria-label={t`Find a person`}
        placeholder={t`Find a person by name, number or e-mail`}
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden="true" />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {ready ? null : <Skeletons shape="lines" count={6} />}
      <Group {...group} title={t`Accepted an offer`} people={accepted} />
      <Group {...group} title={t`Result advances, not accepted yet`} people={advancing} />
      <Group {...group} title={t`Anybody of that name`} people={found} />
      {none ? (
        <p className={classes["hint"]}>
          {text === "" ? (
            <Trans>
              Nobody has accepted an offer here, and no result advances yet. Anybody can be found by
              name and enrolled without selection; it is marked.
            </Trans>
          ) : (
            <Trans>Nobody of that name.</Trans>
          )}
        </p>
      ) : null}
      {more > 0 ? (
        <p className={classes["hint"]}>
          <Trans>{moreWords}: search for them by name.</Trans>
        </p>
      ) : null}
    </Card>
  );
}

interface GroupProps {
  title: ReactNode;
  people: readonly PersonChoice[];
  chosen: readonly PersonId[];
  onChange: (chosen: PersonId[]) => void;
}

function Group({ title, people, chosen, onChange }: GroupProps) {
  if (people.length === 0) return null;
  const left = people.map((one) => one.person).filter((person) => !chosen.includes(person));
  const count = formatCount(people.length);
  return (
    <fieldset className={classes["people"]}>
      <legend className={classes["legend"]}>{title}</legend>
      {people.length > 1 && left.length > 0 ? (
        <Button
          size="xs"
          variant="subtle"
          className={classes["all"] ?? ""}
          onClick={() => onChange([...chosen, ...left])}
        >
          <Trans>Take all {count}</Trans>
        </Button>
      ) : null}
      {people.map((one) => (
        <Person
          key={one.person}
          one={one}
          checked={chosen.includes(one.person)}
          onToggle={() => onChange(toggled(chosen, one.person))}
        />
      ))}
    </fieldset>
  );
}

function Person(props: { one: PersonChoice; checked: boolean; onToggle: () => void }) {
  const { one, checked, onToggle } = props;
  const mean = one.mean;
  return (
    <div className={classes["person"]}>
      <Checkbox label={one.name} checked={checked} onChange={onToggle} />
      <span className={`${classes["meta"]} ft-num`}>
        {one.number}
        {mean === null ? null : (
          <>
            {" "}
            · <Trans>mean {mean}</Trans>
          </>
        )}
      </span>
    </div>
  );
}
