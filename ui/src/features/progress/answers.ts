/** The answers of a ticket review in words. */
import { t } from "@lingui/core/macro";

export function answerWords(answer: string): string {
  switch (answer) {
    case "yes":
      return t`Yes`;
    case "partly":
      return t`Partly`;
    case "no":
      return t`No`;
    default:
      return answer;
  }
}
