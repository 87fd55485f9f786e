/** The words for states, events and answers of selection. */
import type { MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import {
  type Icon,
  IconCircleDashed,
  IconDoorExit,
  IconPencil,
  IconStar,
  IconX,
} from "@tabler/icons-react";
import type {
  CandidacyEvent,
  CandidacyState,
  CheckAnswer,
  SheetState,
} from "../../api/generated/types";
import type { Tone } from "../../components/StatusPill";

interface Word {
  label: MessageDescriptor;
  tone: Tone;
  /** Where the tone's own would say something else. */
  icon?: Icon;
}

export const STATES: Record<CandidacyState, Word> = {
  applied: { label: msg`Applied`, tone: "neutral" },
  screened: { label: msg`Screened`, tone: "neutral" },
  interview: { label: msg`Interview`, tone: "due" },
  offered: { label: msg`Offered`, tone: "due" },
  accepted: { label: msg`Accepted`, tone: "done" },
  refused: { label: msg`Refused`, tone: "paused", icon: IconX },
  talent_pool: { label: msg`Talent pool`, tone: "paused", icon: IconStar },
  declined: { label: msg`Declined`, tone: "paused", icon: IconX },
  withdrew: { label: msg`Withdrew`, tone: "paused", icon: IconDoorExit },
  enrolled: { label: msg`Enrolled`, tone: "done" },
};

export const CHECKS: Record<CheckAnswer, Word> = {
  met: { label: msg`Met`, tone: "done" },
  not_met: { label: msg`Not met`, tone: "overdue" },
  open: { label: msg`Open`, tone: "neutral" },
};

/** From this spread on, raters talk before they agree (R28); the core marks it per competency. */
export const DISCUSS_FROM = 2;

/** How far a rater is. */
export const SHEET_STATES: Record<SheetState, Word> = {
  waiting: { label: msg`Waiting`, tone: "neutral", icon: IconCircleDashed },
  draft: { label: msg`Draft`, tone: "due", icon: IconPencil },
  submitted: { label: msg`Handed in`, tone: "done" },
};

/** The verb on a button; those with dots ask something first. */
export const EVENTS: Record<CandidacyEvent, MessageDescriptor> = {
  screen: msg`Screen`,
  interview: msg`Invite to interview`,
  offer: msg`Make an offer…`,
  accept: msg`Record the acceptance`,
  refuse: msg`Record the refusal…`,
  talent_pool: msg`Talent pool…`,
  decline: msg`Decline…`,
  withdraw: msg`Record the withdrawal…`,
  reopen: msg`Take the decision back…`,
};

/** Events that happen at a click; the others ask for a reason or a day first. */
export const AT_ONCE: readonly CandidacyEvent[] = ["screen", "interview", "accept"];

/** The verb with its consequence: "Decline 3 people". */
export function deed(event: CandidacyEvent, people: number): string {
  switch (event) {
    case "screen":
      return plural(people, { one: "Screen # person", other: "Screen # people" });
    case "interview":
      return plural(people, { one: "Invite # person", other: "Invite # people" });
    case "offer":
      return plural(people, { one: "Make # offer", other: "Make # offers" });
    case "accept":
      return plural(people, { one: "Record # acceptance", other: "Record # acceptances" });
    case "refuse":
      return plural(people, { one: "Record # refusal", other: "Record # refusals" });
    case "talent_pool":
      return plural(people, {
        one: "Put # person into the talent pool",
        other: "Put # people into the talent pool",
      });
    case "decline":
      return plural(people, { one: "Decline # person", other: "Decline # people" });
    case "withdraw":
      return plural(people, { one: "Record # withdrawal", other: "Record # withdrawals" });
    case "reopen":
      return plural(people, { one: "Take # decision back", other: "Take # decisions back" });
  }
}

/** What has happened, for the toast. */
export function happened(event: CandidacyEvent, people: number): string {
  switch (event) {
    case "screen":
      return plural(people, { one: "# person screened", other: "# people screened" });
    case "interview":
      return plural(people, {
        one: "# person invited to the interview",
        other: "# people invited to the interview",
      });
    case "offer":
      return plural(people, { one: "# offer made", other: "# offers made" });
    case "accept":
      return plural(people, { one: "# offer accepted", other: "# offers accepted" });
    case "refuse":
      return plural(people, { one: "# offer refused", other: "# offers refused" });
    case "talent_pool":
      return plural(people, {
        one: "# person is in the talent pool",
        other: "# people are in the talent pool",
      });
    case "decline":
      return plural(people, { one: "# person declined", other: "# people declined" });
    case "withdraw":
      return plural(people, { one: "# person withdrew", other: "# people withdrew" });
    case "reopen":
      return plural(people, { one: "# decision taken back", other: "# decisions taken back" });
  }
}

/** Every state, in the order of the pipeline. */
export const STATE_ORDER: readonly CandidacyState[] = [
  "applied",
  "screened",
  "interview",
  "offered",
  "accepted",
  "enrolled",
  "talent_pool",
  "refused",
  "declined",
  "withdrew",
];
