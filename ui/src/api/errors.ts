/** Errors of the core in words: by their code in the reader's language, else the core's own sentence. */
import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { notifications } from "@mantine/notifications";
import { daysInWords } from "../components/dates";
import type { CoreError } from "./generated/types";

/** The sentence to show for an error. */
export function errorText(error: CoreError): string {
  const id = `error.${error.code}`;
  return daysInWords(id in i18n.messages ? i18n._(id, error.args) : error.message);
}

/** The core's sentence for what it would refuse, where the screen can say so before somebody tries. */
export function refusalText(code: string, args: Record<string, string>): string {
  return daysInWords(i18n._(`error.${code}`, args));
}

/** What "copy details" puts on the clipboard: everything, and no sentence to guess from. */
export function errorDetails(error: CoreError): string {
  return JSON.stringify(error, null, 2);
}

/** Shows an error that belongs to no field. A refusal by a rule is no alarm. */
export function reportError(error: CoreError): void {
  const refused = error.class === "refused" || error.class === "invalid";
  notifications.show({
    title: refused ? t`Not done` : t`Something went wrong`,
    message: errorText(error),
    color: refused ? "due" : "overdue",
    autoClose: refused ? 8_000 : false,
  });
}
