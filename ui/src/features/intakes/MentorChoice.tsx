/** The mentors of an intake, and adding one that is not known yet. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, MultiSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { errorText } from "../../api/errors";
import type { MentorId } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import classes from "./MentorChoice.module.css";

export interface MentorChoiceProps {
  value: MentorId[];
  onChange: (mentors: MentorId[]) => void;
  error?: string | null;
  description?: string;
  /** What an empty choice means. */
  placeholder?: string;
}

export function MentorChoice(props: MentorChoiceProps) {
  const { value, onChange, error, description, placeholder } = props;
  const { t } = useLingui();
  const mentors = useRead("mentors.list", {}).data ?? [];
  const add = useWrite("mentors.add", { errors: "return" });
  const [name, setName] = useState("");
  const run = async () => {
    if (name.trim() === "") return;
    const answer = await add.run({ name: name.trim() });
    if (!answer.ok) return;
    onChange([...value, answer.value.mentor]);
    setName("");
  };
  return (
    <div className={classes["all"]}>
      <MultiSelect
        label={t`Mentors`}
        description={description}
        data={mentors.map((mentor) => ({ value: mentor.mentor, label: mentor.name }))}
        value={value}
        onChange={onChange}
        searchable
        clearable
        nothingFoundMessage={t`No mentor of that name. Add them below.`}
        {...(value.length === 0 && placeholder !== undefined ? { placeholder } : {})}
        error={error ?? null}
      />
      <div className={classes["add"]}>
        <TextInput
          label={t`Somebody who is not in the list`}
          placeholder={t`Name of a new mentor`}
          value={name}
          error={add.error === null ? null : errorText(add.error)}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            void run();
          }}
        />
        <Button loading={add.pending} disabled={name.trim() === ""} onClick={() => void run()}>
          <Trans>Add mentor</Trans>
        </Button>
      </div>
    </div>
  );
}
