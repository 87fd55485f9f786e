/** Short lists in the house's own words, one line each: grounds, reasons. */
import { useLingui } from "@lingui/react/macro";
import { Button, Card, Skeleton, Textarea } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import type { CoreError } from "../api/generated/types";
import type { Result } from "../api/host";
import { useCoreForm } from "./coreForm";
import { ErrorState } from "./ErrorState";
import { FormError } from "./FormError";
import classes from "./LinesCard.module.css";
import { showToast } from "./undo";

interface LinesCardProps<Name extends string> {
  title: string;
  about: ReactNode;
  /** What each list is called; their order is that of the card. */
  labels: Record<Name, string>;
  stored: UseQueryResult<Record<Name, string[]>, CoreError>;
  action: string;
  /** What the toast says. */
  saved: string;
  onSave: (lists: Record<Name, string[]>) => Promise<Result<unknown>>;
}

export function LinesCard<Name extends string>(props: LinesCardProps<Name>) {
  const { title, about, stored } = props;
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <h2 id={id} className={classes["title"]}>
        {title}
      </h2>
      <p className={classes["about"]}>{about}</p>
      {stored.data !== undefined ? (
        <Lists key={JSON.stringify(stored.data)} {...props} lists={stored.data} />
      ) : stored.error === null ? (
        <Skeleton height={240} />
      ) : (
        <ErrorState error={stored.error} compact onRetry={() => void stored.refetch()} />
      )}
    </Card>
  );
}

interface ListsProps<Name extends string> extends LinesCardProps<Name> {
  lists: Record<Name, string[]>;
}

function Lists<Name extends string>({ lists, labels, action, saved, onSave }: ListsProps<Name>) {
  const { t } = useLingui();
  const names = Object.keys(labels) as Name[];
  const each = <From, To>(of: Record<Name, From>, change: (from: From) => To) =>
    Object.fromEntries(names.map((name) => [name, change(of[name])])) as Record<Name, To>;
  const { form, error, pending, send } = useCoreForm<Record<Name, string>>(
    each(lists, (lines) => lines.join("\n")),
  );
  const save = async () => {
    const answer = await send((values) => onSave(each(values, (text) => text.split("\n"))));
    if (answer.ok) showToast(saved, null);
  };
  return (
    <form
      className={classes["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void save();
      }}
    >
      {names.map((name) => (
        <Textarea
          key={name}
          label={labels[name]}
          description={t`One a line.`}
          minRows={3}
          {...form.getInputProps(name)}
        />
      ))}
      <FormError error={error} />
      <div className={classes["foot"]}>
        <Button type="submit" variant="filled" loading={pending} disabled={!form.isDirty()}>
          {action}
        </Button>
      </div>
    </form>
  );
}
