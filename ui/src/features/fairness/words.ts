/** The words of the stages, and decimal text of the core in the reader's locale. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { StageName } from "../../api/generated/types";

/** What came out of what. */
export const STAGES: Record<StageName, { title: MessageDescriptor; short: MessageDescriptor }> = {
  whole: { title: msg`The whole process: offered, of those who applied`, short: msg`in all` },
  screening: { title: msg`Screening: screened, of those who applied`, short: msg`screening` },
  invitation: {
    title: msg`Invitation: interviewed, of those who were screened`,
    short: msg`invitation`,
  },
  offer: { title: msg`Offer: offered, of those who were interviewed`, short: msg`offer` },
};
