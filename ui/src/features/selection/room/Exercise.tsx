/** A role-play or another exercise: its time and a place for notes; nothing of it is scored (R26). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { RoomExercise } from "../../../api/generated/types";
import { useShortcut } from "../../../components/shortcuts";
import { clockWords } from "./clockWords";
import { NoteField } from "./NoteField";
import classes from "./Room.module.css";
import type { KeptSheet } from "./useKept";
import type { Clock } from "./useTimers";
import { type Way, WayButtons } from "./WayButtons";

export interface ExerciseProps {
  exercise: RoomExercise;
  clock: Clock;
  kept: KeptSheet;
  way: Way;
}

export function Exercise({ exercise, clock, kept, way }: ExerciseProps) {
  const { t } = useLingui();
  const { code, name, minutes } = exercise;
  const title = useRef<HTMLHeadingElement>(null);
  const notes = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  useShortcut("n", t`Write a note`, () => notes.current?.querySelector("textarea")?.focus());
  useShortcut("Enter", t`Next question`, way.next);
  const left = clockWords(clock.seconds);
  const over = clock.seconds === 0;
  const Sign = clock.running ? IconPlayerPause : IconPlayerPlay;
  return (
    <div className={classes["question"]}>
      <h1 className={classes["title"]} tabIndex={-1} ref={title}>
        {name}
      </h1>
      <p className={classes["sub"]}>
        <Trans>{minutes} minutes. An exercise has notes and no score.</Trans>
      </p>
      <div className={classes["timer"]}>
        <span className={classes["time"]} role="timer" aria-label={t`Time left`}>
          {left}
        </span>
        {over ? (
          <span>
            <Trans>The time is over.</Trans>
          </span>
        ) : (
          <Button
            leftSection={<Sign size={16} stroke={1.5} aria-hidden="true" />}
            onClick={clock.toggle}
          >
            {clock.running ? (
              <Trans>Pause</Trans>
            ) : clock.begun ? (
              <Trans>Go on</Trans>
            ) : (
              <Trans>Start the time</Trans>
            )}
          </Button>
        )}
        {clock.begun ? (
          <Button variant="subtle" onClick={clock.reset}>
            <Trans>From the start</Trans>
          </Button>
        ) : null}
      </div>
      <div ref={notes}>
        <NoteField
          label={t`Notes`}
          place={{ about: "exercise", code, number: 0 }}
          kept={kept}
          rows={9}
          onLeave={() => title.current?.focus()}
        />
      </div>
      <WayButtons way={way} />
    </div>
  );
}
