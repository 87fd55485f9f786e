/** What is said where a part of what is kept of somebody is erased, and the person stays (R38). */

import type { MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ErasedWhat } from "../../api/generated/types";

interface PartWords {
  timeIsUp: MessageDescriptor;
  /** What goes and what stays, in a sentence. */
  only: MessageDescriptor;
  deed: MessageDescriptor;
  question: MessageDescriptor;
  gone: (whom: ReactNode) => ReactNode;
  erased: (people: number) => string;
}

export const PARTS: Record<Exclude<ErasedWhat, "person">, PartWords> = {
  monitoring: {
    timeIsUp: msg`Time is up for monitoring data`,
    only: msg`Only what they said for monitoring goes. The people, and the counts of the fairness page, stay.`,
    deed: msg`Erase their answers`,
    question: msg`Erase what they said for monitoring?`,
    gone: (whom) => (
      <Trans>
        The answers of {whom} will be gone from the data and its backups; the people stay. This
        cannot be undone, and no backup brings them back.
      </Trans>
    ),
    erased: (people) =>
      plural(people, {
        one: "The answers of # person are erased.",
        other: "The answers of # people are erased.",
      }),
  },
  check_ins: {
    timeIsUp: msg`Time is up for check-ins`,
    only: msg`Only what was said and the mood go. The people stay, and on which days a check-in was held.`,
    deed: msg`Erase what was said`,
    question: msg`Erase what was said in their check-ins?`,
    gone: (whom) => (
      <Trans>
        What {whom} said in check-ins, and the mood, will be gone from the data and its backups; the
        people stay. This cannot be undone, and no backup brings it back.
      </Trans>
    ),
    erased: (people) =>
      plural(people, {
        one: "What # person said in check-ins is erased.",
        other: "What # people said in check-ins is erased.",
      }),
  },
};
