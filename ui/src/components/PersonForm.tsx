/** The fields of a person, and what they become for the core: an empty field is none. */

import { useLingui } from "@lingui/react/macro";
import { Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { PersonFields } from "../api/generated/types";
import { DateField } from "./DateField";
import type { Day } from "./dates";
import classes from "./PersonForm.module.css";

export interface PersonValues extends Record<string, unknown> {
  number: string;
  first_name: string;
  last_name: string;
  email: string;
  phone: string;
  source: string;
  current_job: string;
  it_background: string;
  learner_evidence: string;
  applied_on: Day | null;
  notes: string;
  /** The id of the intake to become a candidate of; nothing for none. */
  intake: string | null;
}

export function valuesOf(fields: PersonFields | null, intake: string | null = null): PersonValues {
  return {
    number: fields?.number ?? "",
    first_name: fields?.first_name ?? "",
    last_name: fields?.last_name ?? "",
    email: fields?.email ?? "",
    phone: fields?.phone ?? "",
    source: fields?.source ?? "",
    current_job: fields?.current_job ?? "",
    it_background: fields?.it_background ?? "",
    learner_evidence: fields?.learner_evidence ?? "",
    applied_on: fields?.applied_on ?? null,
    notes: fields?.notes ?? "",
    intake,
  };
}

export function fieldsOf(values: PersonValues): PersonFields {
  const text = (value: string) => (value.trim() === "" ? null : value.trim());
  return {
    number: text(values.number),
    first_name: values.first_name.trim(),
    last_name: values.last_name.trim(),
    email: text(values.email),
    phone: text(values.phone),
    source: text(values.source),
    current_job: text(values.current_job),
    it_background: text(values.it_background),
    learner_evidence: text(values.learner_evidence),
    applied_on: values.applied_on,
    notes: text(values.notes),
  };
}

export function PersonForm({ form }: { form: UseFormReturnType<PersonValues> }) {
  const { t } = useLingui();
  const appliedOn = form.errors["applied_on"];
  return (
    <>
      <div className={classes["pair"]}>
        <TextInput label={t`First name`} {...form.getInputProps("first_name")} />
        <TextInput
          label={t`Last name`}
          description={t`One name is enough.`}
          inputWrapperOrder={["label", "input", "description", "error"]}
          {...form.getInputProps("last_name")}
        />
      </div>
      <div className={classes["pair"]}>
        <TextInput label={t`Number`} {...form.getInputProps("number")} />
        <DateField
          label={t`Applied on`}
          value={form.values.applied_on}
          onChange={(day) => form.setFieldValue("applied_on", day)}
          error={typeof appliedOn === "string" ? appliedOn : null}
        />
      </div>
      <div className={classes["pair"]}>
        <TextInput label={t`E-mail`} type="email" {...form.getInputProps("email")} />
        <TextInput label={t`Phone`} type="tel" {...form.getInputProps("phone")} />
      </div>
      <div className={classes["pair"]}>
        <TextInput label={t`Current job`} {...form.getInputProps("current_job")} />
        <TextInput label={t`Source`} {...form.getInputProps("source")} />
      </div>
      <TextInput label={t`IT background`} {...form.getInputProps("it_background")} />
      <TextInput label={t`Eager learner (evidence)`} {...form.getInputProps("learner_evidence")} />
      <Textarea label={t`Notes`} maxRows={12} {...form.getInputProps("notes")} />
    </>
  );
}
