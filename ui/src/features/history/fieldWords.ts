/** The names and values of recorded changes in words; what is not known here is shown as it stands. */
import type { MessageDescriptor } from "@lingui/core";
import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";

const FIELDS: Record<string, MessageDescriptor> = {
  accepted: msg`accepted`,
  actions: msg`actions`,
  against_rule: msg`against the rule`,
  allowed: msg`attempts allowed`,
  answer: msg`answer`,
  answers: msg`answers`,
  approved: msg`approved`,
  attempt: msg`attempt`,
  break: msg`break`,
  cause: msg`cause`,
  check: msg`check`,
  conflict: msg`conflict`,
  counts: msg`counts`,
  attended: msg`who came`,
  came: msg`came`,
  dates: msg`dates`,
  day: msg`day`,
  decision: msg`decision`,
  email: msg`e-mail`,
  end: msg`end`,
  evidence: msg`evidence`,
  first_name: msg`first name`,
  flag: msg`warning`,
  held: msg`held`,
  hours: msg`hours`,
  invited: msg`invited`,
  kind: msg`kind`,
  last_name: msg`last name`,
  mark: msg`mark`,
  mentors: msg`mentors`,
  minutes: msg`minutes`,
  module: msg`module`,
  note: msg`note`,
  number: msg`number`,
  on: msg`day`,
  outcome: msg`outcome`,
  pass_mark: msg`pass mark`,
  phone: msg`phone`,
  points: msg`points`,
  rater: msg`rater`,
  read: msg`read`,
  reviewer: msg`reviewer`,
  scores: msg`scores`,
  risk_mute: msg`set aside until`,
  settled: msg`settled`,
  selection: msg`selection`,
  start: msg`start`,
  state: msg`state`,
  ticket: msg`ticket`,
  total: msg`total`,
};

const VALUES: Record<string, MessageDescriptor> = {
  true: msg`yes`,
  false: msg`no`,
  met: msg`met`,
  not_met: msg`not met`,
  open: msg`open`,
  taught: msg`taught`,
  self_study: msg`self-study`,
  shadowing: msg`shadowing`,
  client_meeting: msg`client meeting`,
  on_the_job: msg`on the job`,
  not_selected_here: msg`not selected here`,
  after_declined: msg`after a decline`,
  continue_with_support_plan: msg`continue with a support plan`,
  talent_pool: msg`talent pool`,
  sheets: msg`rating sheets`,
  notes: msg`notes`,
  contact_gap: msg`no contact`,
  hours_behind: msg`hours behind`,
  module_overdue: msg`module overdue`,
  attempts_used_up: msg`no attempt left`,
  attempts_failed: msg`failed attempts`,
  check_ins_missed: msg`check-ins missed`,
  low_mood: msg`low mood`,
};

export function fieldWords(field: string): string {
  const known = FIELDS[field];
  return known === undefined ? field.replaceAll("_", " ") : i18n._(known);
}

export function valueWords(value: string): string {
  const known = VALUES[value];
  return known === undefined ? value : i18n._(known);
}
