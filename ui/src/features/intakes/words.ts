/** Intakes in words. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { SelectionMark } from "../../api/generated/types";

/** How somebody came to be enrolled (R27). */
export const selectionWords: Record<SelectionMark, MessageDescriptor> = {
  selected: msg`Selected here`,
  not_selected_here: msg`Not selected here`,
  after_declined: msg`After “declined”`,
};
