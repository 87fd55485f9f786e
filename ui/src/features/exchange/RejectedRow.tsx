/** One rejected row. While it is being corrected, its faulty cells are fields. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { FileColumn } from "../../api/generated/types";
import type { Corrected } from "./choices";
import classes from "./Import.module.css";
import type { FaultyRow } from "./rows";

export interface RejectedRowProps {
  row: FaultyRow;
  places: readonly number[];
  columns: readonly FileColumn[];
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onCorrect: (corrections: Corrected[]) => void;
}

/** Up to so many letters a cell stays on one line: numbers, dates, addresses. */
const SHORT = 28;

export function RejectedRow(props: RejectedRowProps) {
  const { row, places, columns, editing, onEdit, onCorrect } = props;
  const { t } = useLingui();
  const form = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [values, setValues] = useState<Record<string, string>>({});
  const [wasEditing, setWasEditing] = useState(editing);
  useEffect(() => {
    if (wasEditing && !editing) button.current?.focus();
    setWasEditing(editing);
  }, [editing, wasEditing]);
  const number = row.row;
  const faults = row.faults.filter(({ place }) => place !== null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onCorrect(
      faults.map(({ column, value }) => ({
        row: row.row,
        column,
        value: (values[column] ?? value).trim(),
        was: value,
      })),
    );
  };
  return (
    <tr>
      <td data-align="right" className="ft-num">
        {number}
      </td>
      {places.map((place) => {
        const fault = row.faults.find((one) => one.place === place);
        const name = columns[place]?.name ?? "";
        const text = row.cells[place] ?? "";
        if (fault === undefined) {
          return (
            <td key={place} className={classes["cell"]}>
              <bdi data-short={text.length <= SHORT || undefined}>{text}</bdi>
            </td>
          );
        }
        return (
          <td key={place} className={classes["cell"]}>
            {editing ? (
              <TextInput
                form={form}
                aria-label={t`${name} in row ${number}`}
                className={classes["edit"] ?? ""}
                // The first faulty cell is where the person wants to type.
                ref={(input) => {
                  if (fault === faults[0] && values[fault.column] === undefined) input?.focus();
                }}
                value={values[fault.column] ?? fault.value}
                onChange={(event) => {
                  const next = event.currentTarget.value;
                  setValues((old) => ({ ...old, [fault.column]: next }));
                }}
                onKeyDown={(event) => {
                  if (event.key !== "Escape") return;
                  event.stopPropagation();
                  setValues({});
                  onEdit(false);
                }}
              />
            ) : (
              <bdi className={classes["fault"]}>{fault.value === "" ? t`empty` : fault.value}</bdi>
            )}
          </td>
        );
      })}
      <td className={classes["wrong"]}>
        {row.faults.map(({ column, message }) => (
          <div key={`${column} ${message}`}>{message}</div>
        ))}
      </td>
      <td className={classes["act"]}>
        {editing ? (
          <form id={form} onSubmit={send}>
            <Button size="xs" type="submit" aria-label={t`Keep the correction of row ${number}`}>
              <Trans>Keep</Trans>
            </Button>
          </form>
        ) : faults.length === 0 ? null : (
          <Button
            size="xs"
            ref={button}
            aria-label={t`Correct row ${number}`}
            onClick={() => onEdit(true)}
          >
            <Trans>Correct</Trans>
          </Button>
        )}
      </td>
    </tr>
  );
}
