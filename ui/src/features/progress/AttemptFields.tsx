/** Day, mark and note of an attempt, and the way past missing prerequisites where the core offers one (R14). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Textarea, TextInput } from "@mantine/core";
import { useAsker } from "../../api/asker";
import { errorText } from "../../api/errors";
import type { CoreError } from "../../api/generated/types";
import type { CoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import { FormError } from "../../components/FormError";
import classes from "./progress.module.css";

export interface AttemptValues extends Record<string, unknown> {
  module: string;
  on: string | null;
  mark: string;
  note: string;
  override_reason: string;
}

/** The refusal that a coordinator may override with a reason; every other one stands. */
const OVERRIDABLE = "prerequisites_not_met";

export function canOverride(error: CoreError | null): boolean {
  return error?.code === OVERRIDABLE;
}

interface AttemptFieldsProps {
  form: CoreForm<AttemptValues>["form"];
  /** The core's last answer. */
  refusal: CoreError | null;
  error: CoreError | null;
  markLabel: string;
  /** "75.00", shown beside the mark. */
  passMark: string | null;
  start?: string;
  today: string;
}

export function AttemptFields(props: AttemptFieldsProps) {
  const { form, refusal, error, markLabel, passMark, today } = props;
  const { t } = useLingui();
  const coordinator = (useAsker()?.role ?? "coordinator") === "coordinator";
  const overriding = (coordinator && canOverride(refusal)) || form.values.override_reason !== "";
  return (
    <>
      {overriding || (coordinator && canOverride(error)) ? null : <FormError error={error} />}
      <DateField
        label={t`Day`}
        required
        max={today}
        value={form.values.on}
        error={(form.errors["on"] ?? null) as string | null}
        onChange={(on) => form.setFieldValue("on", on)}
      />
      <TextInput
        label={markLabel}
        required
        inputMode="decimal"
        className={classes["short"] ?? ""}
        description={
          passMark === null ? undefined : t`Pass mark ${passMark}, compared without rounding`
        }
        {...form.getInputProps("mark")}
      />
      <Textarea label={t`Note`} minRows={2} {...form.getInputProps("note")} />
      {overriding ? (
        <fieldset className={classes["override"]}>
          <legend>
            <Trans>Record anyway</Trans>
          </legend>
          {refusal === null ? null : <p role="alert">{errorText(refusal)}</p>}
          <Textarea
            label={t`Reason to take it in spite of that`}
            description={t`It stays beside the attempt and in the history.`}
            minRows={2}
            {...form.getInputProps("override_reason")}
          />
        </fieldset>
      ) : null}
    </>
  );
}
