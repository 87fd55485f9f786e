/** One competency of the sheet: what to ask, the anchors as buttons, and a place for notes. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Textarea } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { CompetencyView } from "../../api/generated/types";
import { KeyHint } from "../../components/KeyHint";
import { SegmentedChoice } from "../../components/SegmentedChoice";
import { useShortcut } from "../../components/shortcuts";
import classes from "./Sheet.module.css";

export interface SheetQuestionProps {
  competency: CompetencyView;
  /** From 0. */
  place: number;
  of: number;
  /** The name of what comes next. */
  next: string;
  level: number | null;
  note: string;
  onLevel: (level: number) => void;
  onNote: (note: string) => void;
  onBack: (() => void) | null;
  onNext: () => void;
}

export function SheetQuestion(props: SheetQuestionProps) {
  const { competency, next, level, note, onLevel, onNote, onBack, onNext } = props;
  const { t } = useLingui();
  const { name, questions, anchors } = competency;
  const number = props.place + 1;
  const count = props.of;
  const title = useRef<HTMLHeadingElement>(null);
  const levels = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const typing = document.activeElement?.matches("input");
    if (!typing) title.current?.focus();
  }, []);
  useLevelKeys(onLevel);
  useShortcut("n", t`Write a note`, () => words.current?.focus());
  useShortcut("Enter", t`Next question`, onNext);
  const toLevels = () =>
    levels.current?.querySelector<HTMLElement>("[role=radio][tabindex='0']")?.focus();
  const onKey = (event: KeyboardEvent) => {
    // Enter goes on also from a level, which is a button to the browser.
    if (event.key !== "Enter" || !(event.target instanceof HTMLElement)) return;
    if (event.target.role !== "radio") return;
    event.preventDefault();
    event.stopPropagation();
    onNext();
  };
  return (
    <>
      <div className={classes["question"]}>
        <div className={classes["count"]}>
          <Trans>
            {number} of {count}
          </Trans>
        </div>
        <h1 className={classes["title"]} tabIndex={-1} ref={title}>
          {name}
        </h1>
        {questions.length === 0 ? null : (
          <div className={classes["ask"]}>
            {questions.map((question, index) => (
              <p key={question} data-first={index === 0 || undefined}>
                {index === 0 ? `“${question}”` : <Trans>Second question: {question}</Trans>}
              </p>
            ))}
          </div>
        )}
        <div ref={levels} onKeyDownCapture={onKey}>
          <SegmentedChoice
            label={name}
            anchors={anchors.map((text, index) => ({ value: index + 1, text }))}
            value={level}
            onChange={onLevel}
          />
        </div>
        <div className={classes["buttons"]}>
          {onBack === null ? null : (
            <Button
              leftSection={<IconArrowLeft size={16} stroke={1.5} aria-hidden="true" />}
              onClick={onBack}
            >
              <Trans>Back</Trans>
            </Button>
          )}
          <Button
            variant="filled"
            className={classes["onward"] ?? ""}
            rightSection={<KeyHint keys="Enter" onAccent />}
            onClick={onNext}
          >
            <Trans>Next: {next}</Trans>
          </Button>
        </div>
      </div>
      <div className={classes["notes"]}>
        <Textarea
          label={t`Notes to this question`}
          ref={words}
          minRows={9}
          maxRows={20}
          value={note}
          onChange={(event) => onNote(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            toLevels();
          }}
        />
        <p>
          <Trans>
            Kept on this computer while you write. Press N to write, Esc to go back to the levels.
          </Trans>
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
