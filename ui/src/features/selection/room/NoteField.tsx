/** A note of the sheet; Esc takes the keyboard back to where scores are given. */
import { Textarea } from "@mantine/core";
import { type NotePlace, noteOf, withNote } from "./answers";
import type { KeptSheet } from "./useKept";

export interface NoteFieldProps {
  label: string;
  place: NotePlace;
  kept: KeptSheet;
  rows?: number;
  onLeave: () => void;
}

export function NoteField({ label, place, kept, rows = 5, onLeave }: NoteFieldProps) {
  return (
    <Textarea
      label={label}
      minRows={rows}
      maxRows={20}
      value={noteOf(kept.answers, place)}
      onChange={(event) => {
        const note = event.currentTarget.value;
        kept.change((old) => withNote(old, place, note));
      }}
      onBlur={() => void kept.flush()}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onLeave();
      }}
    />
  );
}
