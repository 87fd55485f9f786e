/** What was done, in words; a command that is not known here is shown by its name. */
import type { MessageDescriptor } from "@lingui/core";
import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";

const COMMANDS: Record<string, MessageDescriptor> = {
  "app.start": msg`First start`,
  "app.add_demo": msg`Demo intake added`,
  "app.remove_demo": msg`Demo intake removed`,
  "people.create": msg`Person added`,
  "people.update": msg`Personal details changed`,
  "exchange.import": msg`Imported from a file`,
  "exchange.export": msg`Exported to a file`,
  "intakes.create": msg`Intake made`,
  "intakes.update": msg`Intake changed`,
  "intakes.remove": msg`Intake removed`,
  "mentors.add": msg`Mentor added`,
  "candidates.get": msg`Rating sheets or notes read`,
  "people.get": msg`Notes read`,
  "candidates.add": msg`Became a candidate`,
  "candidates.answer_check": msg`Threshold check answered`,
  "candidates.save_sheet": msg`Rating sheet saved`,
  "candidates.remove_sheet": msg`Rating sheet removed`,
  "candidates.set_consensus": msg`Consensus written`,
  "candidates.move": msg`Candidacy moved on`,
  "enrollment.enroll": msg`Enrolled`,
  "enrollment.add_break": msg`Break entered`,
  "enrollment.end_break": msg`Last day of a break changed`,
  "enrollment.remove_break": msg`Break removed`,
  "enrollment.accept_conflict": msg`Plan conflict accepted`,
  "enrollment.record_outcome": msg`Outcome recorded`,
  "enrollment.set_mentors": msg`Mentors set`,
  "progress.add_attempt": msg`Attempt recorded`,
  "progress.void_attempt": msg`Attempt voided`,
  "progress.correct_attempt": msg`Mark corrected`,
  "progress.grant_attempt": msg`One more attempt granted`,
  "progress.exempt": msg`Module exempted`,
  "progress.leave_out": msg`Elective left out`,
  "progress.restore": msg`Module owed again`,
  "progress.log_hours": msg`Hours logged`,
  "progress.approve_hours": msg`Hours approved`,
  "progress.remove_hours": msg`Hours removed`,
  "progress.add_review": msg`Ticket reviewed`,
  "progress.remove_review": msg`Ticket review removed`,
  "milestones.open": msg`Milestone opened`,
  "milestones.rate": msg`Milestone scored by an evaluator`,
  "milestones.score": msg`Milestone decided`,
  "milestones.withdraw": msg`Milestone withdrawn`,
  "milestones.reopen": msg`Milestone reopened`,
  "milestones.record_fields": msg`Milestone recorded`,
  "privacy.save_clocks": msg`Retention clocks changed`,
  "privacy.hold": msg`Legal hold set`,
  "privacy.release_hold": msg`Legal hold released`,
  "privacy.erase": msg`Person erased`,
  "privacy.access_copy": msg`Access copy made`,
  "privacy.save_switches": msg`What an intake collects changed`,
  "history.undo": msg`Undone`,
};

export function commandWords(command: string): string {
  const known = COMMANDS[command];
  return known === undefined ? command : i18n._(known);
}
