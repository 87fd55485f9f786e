/** One competency: what to ask, the anchors as buttons, and a note to each question. */
import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { RoomCompetency } from "../../../api/generated/types";
import { SegmentedChoice } from "../../../components/SegmentedChoice";
import { useShortcut } from "../../../components/shortcuts";
import { levelOf, withLevel } from "./answers";
import { NoteField } from "./NoteField";
import classes from "./Room.module.css";
import type { KeptSheet } from "./useKept";
import { type Way, WayButtons } from "./WayButtons";

export interface QuestionProps {
  competency: RoomCompetency;
  /** From 0. */
  place: number;
  of: number;
  kept: KeptSheet;
  way: Way;
}

export function Question({ competency, place, of, kept, way }: QuestionProps) {
  const { t } = useLingui();
  const { code, name, questions, anchors } = competency;
  const number = place + 1;
  const title = useRef<HTMLHeadingElement>(null);
  const levels = useRef<HTMLDivElement>(null);
  const notes = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  const choose = (level: number) => kept.change((old) => withLevel(old, code, level));
  useLevelKeys(choose);
  useShortcut("n", t`Write a note`, () => notes.current?.querySelector("textarea")?.focus());
  useShortcut("Enter", t`Next question`, way.next);
  const onKey = (event: KeyboardEvent) => {
    // On a level the browser would press it, and the arrows to the sides would change the score.
    if (!(event.target instanceof HTMLElement) || event.target.role !== "radio") return;
    const go = { Enter: way.next, ArrowRight: way.next, ArrowLeft: way.back ?? (() => undefined) };
    const run = go[event.key as keyof typeof go];
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  const leaveNote = () =>
    levels.current?.querySelector<HTMLElement>("[role=radio][tabindex='0']")?.focus();
  return (
    <>
      <div className={classes["question"]}>
        <div className={classes["count"]}>
          <Trans>
            {number} of {of}
          </Trans>
        </div>
        <h1 className={classes["title"]} tabIndex={-1} ref={title}>
          {name}
        </h1>
        {questions.length === 0 ? null : (
          <ol className={classes["ask"]}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        )}
        <div ref={levels} onKeyDownCapture={onKey}>
          <SegmentedChoice
            label={name}
            anchors={anchors.map((text, index) => ({ value: index + 1, text }))}
            value={levelOf(kept.answers, code)}
            onChange={choose}
          />
        </div>
        <WayButtons way={way} />
      </div>
      <div className={classes["notes"]} ref={notes}>
        {questions.map((question, index) => {
          const ordinal = index + 1;
          return (
            <NoteField
              key={question}
              label={questions.length === 1 ? t`Notes` : t`Notes to question ${ordinal}`}
              place={{ about: "question", code, number: index }}
              kept={kept}
              onLeave={leaveNote}
            />
          );
        })}
        <p>
          <Trans>Press N to write, Esc to go back to the levels.</Trans>
        </p>
        <p className={classes["advice"]}>
          <Trans>
            Same questions in the same order for everybody. Score what was said, not what you would
            have said.
          </Trans>
        </p>
      </div>
    </>
  );
}

/** The keys 1 to 5 choose a level wherever nobody is typing. */
function useLevelKeys(onLevel: (level: number) => void): void {
  const { t } = useLingui();
  useShortcut("1", t`Level 1`, () => onLevel(1));
  useShortcut("2", t`Level 2`, () => onLevel(2));
  useShortcut("3", t`Level 3`, () => onLevel(3));
  useShortcut("4", t`Level 4`, () => onLevel(4));
  useShortcut("5", t`Level 5`, () => onLevel(5));
}
