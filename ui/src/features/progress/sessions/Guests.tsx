/** Who is invited: everybody who runs the module, with why somebody need not or cannot come. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import type { Guest } from "../../../api/generated/types";
import classes from "./sessions.module.css";
import { hindranceWord } from "./words";

interface GuestsProps {
  guests: readonly Guest[];
  invited: readonly string[];
  error: string | null;
  onChange: (invited: string[]) => void;
}

export function Guests({ guests, invited, error, onChange }: GuestsProps) {
  const { t } = useLingui();
  const chosen = new Set(invited);
  const count = chosen.size;
  const toggle = (enrollment: string) =>
    onChange(
      chosen.has(enrollment)
        ? invited.filter((one) => one !== enrollment)
        : [...invited, enrollment],
    );
  const every = guests.every(({ enrollment }) => chosen.has(enrollment));
  if (guests.length === 0) {
    return (
      <p className="ft-muted">
        <Trans>Nobody of this intake runs this module now.</Trans>
      </p>
    );
  }
  return (
    <fieldset className={classes["guests"]}>
      <legend>
        <Trans>Invited</Trans>{" "}
        <span className="ft-muted">
          <Plural value={count} one="# person" other="# people" />
        </span>
      </legend>
      <Checkbox
        label={t`Everybody`}
        checked={every}
        indeterminate={!every && count > 0}
        onChange={() => onChange(every ? [] : guests.map(({ enrollment }) => enrollment))}
      />
      <div className={classes["names"]}>
        {guests.map(({ enrollment, name, needless, hindrance }) => {
          const remark =
            hindrance !== null ? hindranceWord(hindrance) : needless ? t`does not need it` : "";
          return (
            <Checkbox
              key={enrollment}
              label={
                <>
                  <bdi>{name}</bdi>
                  {remark === "" ? null : <span className="ft-muted"> · {remark}</span>}
                </>
              }
              checked={chosen.has(enrollment)}
              onChange={() => toggle(enrollment)}
            />
          );
        })}
      </div>
      {error === null ? null : (
        <p className={classes["error"]} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
