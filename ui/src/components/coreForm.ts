/** A form whose rules live in the core: its errors come back by field and stand beside the input. */
import { type FormErrors, type UseFormReturnType, useForm } from "@mantine/form";
import { useState } from "react";
import { errorText } from "../api/errors";
import type { CoreError } from "../api/generated/types";
import type { Result } from "../api/host";

export interface CoreForm<Values extends Record<string, unknown>> {
  form: UseFormReturnType<Values>;
  /** The error that belongs to no field of the form; show it with `<FormError>`. */
  error: CoreError | null;
  pending: boolean;
  /** Sends the values; true when the core took them. */
  send: <T>(run: (values: Values) => Promise<Result<T>>) => Promise<Result<T>>;
  /** Starts anew, with these values in place of the first ones: for a panel that opens again. */
  begin: (values?: Partial<Values>) => void;
}

/** The fields of an error, as the form names them: `fields.name` and `name` are both `name`. */
export function fieldErrors(error: CoreError, names: readonly string[]): FormErrors {
  const field = error.field;
  if (field === null) return {};
  const name =
    names.find((known) => known === field) ??
    names.find((known) => field.split(".").at(-1) === known);
  return name === undefined ? {} : { [name]: errorText(error) };
}

/** @param initialValues the form's fields by the names that the request uses. */
export function useCoreForm<Values extends Record<string, unknown>>(
  initialValues: Values,
): CoreForm<Values> {
  const form = useForm<Values>({ initialValues });
  const [error, setError] = useState<CoreError | null>(null);
  const [pending, setPending] = useState(false);
  const send: CoreForm<Values>["send"] = async (run) => {
    setPending(true);
    setError(null);
    form.clearErrors();
    const values = form.getValues();
    const answer = await run(values);
    setPending(false);
    if (!answer.ok) {
      const errors = fieldErrors(answer.error, Object.keys(values));
      form.setErrors(errors);
      if (Object.keys(errors).length === 0) setError(answer.error);
    }
    return answer;
  };
  const begin: CoreForm<Values>["begin"] = (values = {}) => {
    const fresh = { ...initialValues, ...values };
    form.setInitialValues(fresh);
    form.setValues(fresh);
    form.clearErrors();
    setError(null);
  };
  return { form, error, pending, send, begin };
}
