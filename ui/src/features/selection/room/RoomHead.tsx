/** Whom the sheet is about, who writes it, what time is left, and whether everything is stored. */
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconClock } from "@tabler/icons-react";
import { errorText } from "../../../api/errors";
import type { RoomView } from "../../../api/generated/types";
import { formatClock } from "../../../components/dates";
import { KeyHint } from "../../../components/KeyHint";
import { PersonAvatar } from "../../../components/PersonAvatar";
import { clockWords } from "./clockWords";
import classes from "./Room.module.css";
import type { KeptSheet } from "./useKept";
import type { Clock } from "./useTimers";

export interface RoomHeadProps {
  view: RoomView;
  kept: KeptSheet;
  timer: (code: string, minutes: number) => Clock;
  onLeave: () => void;
}

export function RoomHead({ view, kept, timer, onLeave }: RoomHeadProps) {
  const { candidate, intake_name, rater, panel, sheet } = view;
  const number = panel.findIndex((seat) => seat.sheet === sheet) + 1;
  const count = panel.length;
  const running = view.exercises.filter(({ code, minutes }) => timer(code, minutes).running);
  return (
    <header className={classes["head"]}>
      <PersonAvatar name={candidate} />
      <div className={classes["who"]}>
        <bdi className={classes["name"]}>{candidate}</bdi>
        <span className={classes["about"]}>
          <bdi>{rater}</bdi>
          {" · "}
          <Trans>
            rater {number} of {count}
          </Trans>
          {" · "}
          {plural(count, {
            one: `${intake_name}`,
            other: `${intake_name} · the others stay hidden until all are in`,
          })}
        </span>
      </div>
      {running.map(({ code, name, minutes }) => (
        <span key={code} className={classes["left"]}>
          <IconClock size={16} stroke={1.5} aria-hidden="true" />
          {name}: <span className="ft-num">{clockWords(timer(code, minutes).seconds)}</span>
        </span>
      ))}
      <Stored kept={kept} />
      <Button variant="subtle" rightSection={<KeyHint keys="Escape" />} onClick={onLeave}>
        <Trans>Leave</Trans>
      </Button>
    </header>
  );
}

function Stored({ kept }: { kept: KeptSheet }) {
  const { t } = useLingui();
  if (kept.error !== null) {
    return (
      <span className={classes["refused"]} role="alert">
        {errorText(kept.error)}
      </span>
    );
  }
  const at = kept.storedAt === null ? null : formatClock(kept.storedAt);
  const words = kept.waiting ? t`Storing…` : at === null ? "" : t`Stored ${at}`;
  return (
    <span className={classes["stored"]} role="status">
      {words}
    </span>
  );
}
