/** A form around a secret: the core names no field for what is wrong with it, so its sentence stands at the secret. */
import { type CoreForm, useCoreForm } from "../../components/coreForm";

/** The field that each refusal is about. */
const FIELDS: Record<string, readonly string[]> = {
  sign_in_wrong: ["current", "password"],
  too_many_tries: ["current", "secret", "password"],
  invitation_wrong: ["secret"],
  recovery_wrong: ["secret"],
  password_short: ["password"],
  password_long: ["password"],
  password_weak: ["password"],
};

export function useSecretForm<Values extends Record<string, string>>(first: Values) {
  const { form, error, pending, send: sendOn } = useCoreForm<Values>(first);
  const send: CoreForm<Values>["send"] = (run) =>
    sendOn(async (values) => {
      const answer = await run(values);
      if (answer.ok) return answer;
      const field = FIELDS[answer.error.code]?.find((name) => name in values) ?? answer.error.field;
      return { ok: false, error: { ...answer.error, field } };
    });
  const incomplete = Object.values(form.values).some((value) => value.trim() === "");
  return { form, error, pending, send, incomplete };
}
