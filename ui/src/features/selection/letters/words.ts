/** The words for letters. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { LetterKind } from "../../../api/generated/types";

/** As headings, tabs and choices name them. */
export const LETTERS: Record<LetterKind, MessageDescriptor> = {
  invitation: msg`Invitation to the interview`,
  offer: msg`Offer of a place`,
  decline: msg`Decline`,
  talent_pool: msg`Consent for the talent pool`,
};

/** In the order of the pipeline. */
export const LETTER_ORDER = ["invitation", "offer", "decline", "talent_pool"] as const;
