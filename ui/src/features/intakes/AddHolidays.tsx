/** Adds days off of one's own: one by one, or several lines pasted at once. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Holiday } from "../../api/generated/types";
import { DateField } from "../../components/DateField";
import type { Day } from "../../components/dates";
import classes from "./HolidayList.module.css";
import { readHolidays } from "./holidayLines";

type Add = (holidays: readonly Holiday[]) => void;

export function OneHoliday({ onAdd, onPaste }: { onAdd: Add; onPaste: () => void }) {
  const { t } = useLingui();
  const [day, setDay] = useState<Day | null>(null);
  const [name, setName] = useState("");
  const add = () => {
    if (day === null) return;
    onAdd([{ day, name: name.trim() }]);
    setDay(null);
    setName("");
  };
  return (
    <>
      <div className={classes["add"]}>
        <DateField label={t`Holiday on`} value={day} onChange={setDay} />
        <TextInput
          label={t`Name of the holiday`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
      </div>
      <div className={classes["buttons"]}>
        <Button size="xs" disabled={day === null} onClick={add}>
          <Trans>Add the holiday</Trans>
        </Button>
        <Button size="xs" variant="subtle" onClick={onPaste}>
          <Trans>Paste several</Trans>
        </Button>
      </div>
    </>
  );
}

export function PasteHolidays({ onAdd, onClose }: { onAdd: Add; onClose: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const { holidays, unread } = readHolidays(text);
  const first = unread[0] ?? "";
  const wrong =
    unread.length === 0
      ? null
      : plural(unread.length, {
          one: `One line does not begin with a day such as 2027-12-25: “${first}”`,
          other: `# lines do not begin with a day such as 2027-12-25. The first: “${first}”`,
        });
  return (
    <>
      <Textarea
        label={t`Holidays, one a line`}
        description={t`For example: 2027-12-25 Christmas`}
        minRows={4}
        maxRows={12}
        value={text}
        error={wrong}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes["buttons"]}>
        <Button
          size="xs"
          disabled={holidays.length === 0}
          onClick={() => {
            onAdd(holidays);
            onClose();
          }}
        >
          {holidays.length === 0
            ? t`Add holidays`
            : plural(holidays.length, { one: "Add # holiday", other: "Add # holidays" })}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          <Trans>Back to one by one</Trans>
        </Button>
      </div>
    </>
  );
}
