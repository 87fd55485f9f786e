/** The frame of each form of the door: title, fields, one button, the error over it, the ways beside it. */

import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import type { CoreError } from "../api/generated/types";
import classes from "./Door.module.css";
import { FormError } from "./FormError";

export interface DoorFormProps {
  /** The title and a line about it. */
  head: ReactNode;
  fields: ReactNode;
  /** The error that belongs to no field. */
  error: CoreError | null;
  action: ReactNode;
  pending: boolean;
  /** True while a field is still empty. */
  incomplete: boolean;
  onSubmit: () => void;
  /** Links to the other ways in. */
  children: ReactNode;
}

export function DoorForm(props: DoorFormProps) {
  const { head, fields, error, action, pending, incomplete, onSubmit } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <>
      {head}
      <form
        ref={form}
        className={classes["form"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending && !incomplete) onSubmit();
        }}
      >
        {fields}
        <FormError error={error} />
        <Button type="submit" variant="filled" loading={pending} disabled={incomplete}>
          {action}
        </Button>
      </form>
      <div className={classes["ways"]}>{props.children}</div>
    </>
  );
}

/** A heading and a line. */
export function DoorHead({ title, text }: { title: ReactNode; text: ReactNode }) {
  return (
    <>
      <h1 className={classes["title"]} tabIndex={-1}>
        {title}
      </h1>
      <p className={classes["lead"]}>{text}</p>
    </>
  );
}
