// Written by `cargo xtask codegen`. Do not edit.

export type AbsenceId = string;

export type AbsenceSaved = { undo: UndoId | null, };

export type AbsenceView = { absence: AbsenceId, mentor: MentorId, mentor_name: string, 
/**
 * Both inclusive.
 */
from: string, to: string, 
/**
 * Milestones of the mentor's trainees, and interviews with the mentor on the panel, that lie in it and are not
 * done.
 */
milestones: number, interviews: number, };

export type AcceptConflict = { enrollment: EnrollmentId, code: string, cause: string, reason: string, };

export type AccountId = string;

export type AccountRole = "coordinator" | "mentor" | "trainee" | "sponsor";

export type AccountRow = { account: AccountId, name: string, role: AccountRole, person: PersonId | null, mentor: MentorId | null, limited: boolean, intakes: Array<IntakeId>, active: boolean, 
/**
 * False until the invitation is taken up.
 */
has_password: boolean, 
/**
 * The last day of an invitation that is open, inclusive.
 */
invitation_until: string | null, };

export type AddAbsence = { mentor: MentorId, 
/**
 * Both inclusive.
 */
from: string, to: string, };

export type AddAttachment = { candidacy: CandidacyId, 
/**
 * Code of the check.
 */
code: string, 
/**
 * PDF, image or text, at most 20 MB (20 × 1,048,576 bytes).
 */
path: string, };

export type AddAttempt = { enrollment: EnrollmentId, module: string, on: string, 
/**
 * Decimal text on the module's scale: percent 0–100 or rubric level 1–5, at most two places.
 */
mark: string, note: string, 
/**
 * The coordinator's reason to take it in spite of missing prerequisites (R14).
 */
override_reason?: string, };

export type AddBreak = { enrollment: EnrollmentId, from: string, 
/**
 * Inclusive; null is open-ended.
 */
to: string | null, reason: string, overlap?: Overlap, dry_run: boolean, };

export type AddCandidates = { people: Array<PersonId>, intake: IntakeId, };

export type AddCheckIn = { enrollment: EnrollmentId, 
/**
 * A mentor records the mentor's only; without one it is the asker's own.
 */
role?: CheckInRole, on: string, 
/**
 * How the trainee feels, 1 (bad) to 5 (good); refused where the intake does not ask (R41).
 */
mood?: number, went_well: string, blocks: string, next_step: string, };

export type AddEvidence = { attempt: AttemptId, 
/**
 * PDF, image or text, at most 20 MB (20 × 1,048,576 bytes).
 */
path: string, };

export type AddHoursEvidence = { hours: HoursId, 
/**
 * PDF, image or text, at most 20 MB (20 × 1,048,576 bytes).
 */
path: string, };

export type AddMentor = { name: string, };

export type AddReview = { enrollment: EnrollmentId, ticket: string, on: string, reviewer: string, answers: Array<CheckedAnswer>, note: string, };

export type AgendaItem = { kind: AgendaKind, from: string, 
/**
 * The last day, inclusive; null while nobody knows.
 */
to: string | null, 
/**
 * Minutes after midnight; null for whole days.
 */
starts_at: number | null, title: string, 
/**
 * The one person, where it is one.
 */
who: string | null, people: number, 
/**
 * For how many of them it is done.
 */
done: number, 
/**
 * For how many of them a mentor or rater is away that day.
 */
away: number, intake: IntakeId | null, intake_name: string | null, 
/**
 * The one trainee or candidate, where it is one.
 */
enrollment: EnrollmentId | null, candidacy: CandidacyId | null, 
/**
 * The session, where the asker may open it.
 */
session: SessionId | null, 
/**
 * What names the people of the line.
 */
line: AgendaLine | null, };

export type AgendaKind = "day_off" | "absence" | "break" | "interview" | "session" | "milestone" | "module";

export type AgendaLine = { kind: AgendaKind, day: string, intake: IntakeId, program: ProgramId, code: string, 
/**
 * As the calendar was narrowed.
 */
mentor: MentorId | null, };

export type AgendaPerson = { enrollment: EnrollmentId, name: string, done: boolean, 
/**
 * A mentor is away that day.
 */
away: boolean, };

export type Anchors = { "1": string, "2": string, "3": string, "4": string, "5": string, };

export type AnswerCheck = { candidacy: CandidacyId, code: string, answer: CheckAnswer, evidence: string, };

export type AnswerPoints = { yes: number, partly: number, no: number, };

export type AppState = { 
/**
 * Moves when another process changed the file; null while this one writes.
 */
changes: number | null, today: string, 
/**
 * The clock was set by a person (R1): a banner says so.
 */
clock_set: boolean, 
/**
 * False until *First start* is done.
 */
started: boolean, owner_name: string, 
/**
 * A demo intake is in the file.
 */
demo: boolean, 
/**
 * People, candidates not yet decided, running trainees, lines on the Monday page.
 */
people: number, candidates: number, trainees: number, monday: number, intakes: number, data_file: string, version: string, };

export type ApplyVersion = { program: ProgramId, enrollments: Array<EnrollmentId>, };

export type Appointment = { day: string, 
/**
 * Minutes after midnight on the clock of the place, 0 to 1439.
 */
starts_at: number, 
/**
 * How long, 5 to 600 minutes.
 */
minutes: number, 
/**
 * A room or a link.
 */
place: string, };

export type ApproveHours = { hours: Array<HoursId>, 
/**
 * Answers what it would do and stores nothing.
 */
dry_run: boolean, };

export type AskWhatIf = { content: Program, 
/**
 * Whose start and calendar are used; without one a start today and a week from Monday to Friday.
 */
intake?: IntakeId, };

export type AtRisk = { enrollment: EnrollmentId, name: string, intake_name: string, 
/**
 * The most severe first, without those that are set aside.
 */
flags: Array<RiskFlag>, };

export type AttachmentCopied = { path: string, bytes: number, };

export type AttachmentId = string;

export type AttachmentKind = "pdf" | "png" | "jpeg" | "webp" | "gif" | "tiff" | "heic" | "text" | "csv";

export type AttachmentSaved = { attachment: AttachmentId, name: string, undo: UndoId, };

export type AttachmentView = { attachment: AttachmentId, 
/**
 * As it is called when it is opened or saved: it works on every system.
 */
name: string, kind: AttachmentKind, 
/**
 * Length of the content.
 */
bytes: number, added_by: string, 
/**
 * UTC milliseconds.
 */
added_at: number, };

export type AttachmentsLacking = { missing: number, damaged: number, };

export type AttemptId = string;

export type AttemptSaved = { attempt: AttemptId, number: number, passed: boolean, undo: UndoId | null, };

export type AttemptView = { attempt: AttemptId, number: number, on: string, mark: string, pass_mark: string, passed: boolean, 
/**
 * This is the result that counts (R13).
 */
counts: boolean, note: string, override_reason: string | null, correction_reason: string | null, voided_on: string | null, void_reason: string | null, recorded_by: string, 
/**
 * Its evidence; a voided attempt keeps it.
 */
attachments: Array<AttachmentView>, };

export type BackedUp = { path: string, bytes: number, 
/**
 * Files of attachments that were missing or damaged beside the database already.
 */
lacking: AttachmentsLacking, };

export type Backup = { path: string, };

export type BackupContents = { 
/**
 * When it was made, UTC milliseconds; null where the file's name does not tell.
 */
at: number | null, bytes: number, 
/**
 * The version of the database's form.
 */
version: number, 
/**
 * The newest entry of its history, UTC milliseconds.
 */
last_change: number | null, people: number, candidates: number, 
/**
 * Running ones.
 */
trainees: number, intakes: number, attachments: number, 
/**
 * Attachments whose files are not there with the backup as they were: to look and to rehearse ask its own folder,
 * a restore looks wherever copies may lie.
 */
lacking: AttachmentsLacking, };

export type BackupKind = "daily" | "by_hand" | "before_version" | "before_restore" | "before_change";

export type BackupList = { 
/**
 * The folder `backups` beside the database.
 */
folder: string, rows: Array<BackupRow>, 
/**
 * Null where none is set, or while the database that knows it cannot be opened.
 */
second: SecondFolder | null, 
/**
 * What the last daily backup met.
 */
trouble: CoreError | null, };

export type BackupRow = { 
/**
 * What `backups.look`, `backups.restore` and `backups.rehearse` take.
 */
path: string, file: string, 
/**
 * UTC milliseconds.
 */
at: number, kind: BackupKind, 
/**
 * Under a passphrase.
 */
sealed: boolean, bytes: number, 
/**
 * It lies in the second folder.
 */
second: boolean, };

export type BackupSettings = { second_folder: string | null, 
/**
 * A passphrase is set; it is never read back.
 */
passphrase: boolean, };

export type BreakId = string;

export type BreakView = { id: BreakId, from: string, to: string | null, reason: string, };

export type BroughtEntry = { hours: HoursId, state: EntryState, 
/**
 * What a change would replace.
 */
was: EntrySaid | null, 
/**
 * Somebody approved what a change or removal would replace; it then waits for approval again, or is gone.
 */
approved: boolean, 
/**
 * Why it is refused.
 */
why: string | null, day: string, minutes: number, kind: HoursKind, counts: boolean, module: string | null, note: string, };

export type BroughtFile = { attachment: AttachmentId, 
/**
 * The entry that it is evidence for.
 */
hours: HoursId, day: string | null, name: string, 
/**
 * Told by its content; null where it is none that is kept.
 */
kind: AttachmentKind | null, 
/**
 * Length of the content.
 */
bytes: number, 
/**
 * New, taken or refused.
 */
state: EntryState, 
/**
 * Why it is refused.
 */
why: string | null, };

export type CalendarChange = { 
/**
 * Trainees with an open date that would move.
 */
trainees: number, 
/**
 * Open due dates that would move, and how many of them to a later and to an earlier day.
 */
dates: number, later: number, earlier: number, 
/**
 * Open plans that could not work any more as they are (R10).
 */
impossible: number, };

export type CalendarWritten = { path: string, 
/**
 * Entries in the file.
 */
entries: number, 
/**
 * Those that an earlier file did not have, had on another day, and had but fell away.
 */
new: number, moved: number, cancelled: number, };

export type Cancel = { operation: string, };

export type CandidacyEvent = "screen" | "interview" | "offer" | "accept" | "refuse" | "talent_pool" | "decline" | "withdraw" | "reopen";

export type CandidacyId = string;

export type CandidacyState = "applied" | "screened" | "interview" | "offered" | "accepted" | "refused" | "talent_pool" | "declined" | "withdrew" | "enrolled";

export type CandidateColumn = "name" | "number" | "intake" | "applied_on" | "state" | "mean" | "lowest" | "spread" | "checks";

export type CandidateLetters = { candidacy: CandidacyId, };

export type CandidateRow = { candidacy: CandidacyId, person: PersonId, intake: IntakeId, intake_name: string, number: string | null, name: string, state: CandidacyState, applied_on: string | null, 
/**
 * Decimal text cut to two places (R27); null when blocked.
 */
mean: string | null, lowest: string | null, checks: CheckAnswer, advances: boolean, blocked: boolean, 
/**
 * The widest difference between raters on one competency (R28); null without two raters.
 */
spread: number | null, 
/**
 * Handed in.
 */
sheets: number, 
/**
 * On the panel.
 */
raters: number, against_rule: boolean, enrollment: EnrollmentId | null, };

export type CandidateView = { row: CandidateRow, email: string | null, phone: string | null, source: string | null, current_job: string | null, notes: string | null, decided_on: string | null, 
/**
 * Of the editable list; only where the candidacy has ended.
 */
ground: string | null, reason: string | null, consent_until: string | null, appointment: Appointment | null, 
/**
 * Who sits on the panel, and how far each is.
 */
panel: Array<Seat>, 
/**
 * Every sheet is in, or they were released (R26); until then nobody sees what others think.
 */
open: boolean, checks: Array<CheckView>, competencies: Array<CompetencyView>, 
/**
 * Those that the asker may read.
 */
sheets: Array<SheetView>, 
/**
 * Why the result does not advance or is blocked, in sentences.
 */
misses: Array<string>, 
/**
 * Least and most raters of the program (R26).
 */
raters: [number, number], cut_off_mean: string, none_below: string, exercises: Array<ExerciseView>, moves: Array<MoveView>, 
/**
 * What may be done next, in the order of the pipeline.
 */
next: Array<CandidacyEvent>, };

export type Change = { "kind": "break", from: string, 
/**
 * Inclusive; null is open-ended.
 */
to: string | null, } | { "kind": "start", on: string, } | { "kind": "extension", 
/**
 * 1 to 3.
 */
months: number, 
/**
 * Codes of modules that move along; of each person those that are unfinished.
 */
modules: Array<string>, };

export type ChangeAccount = { account: AccountId, name: string, 
/**
 * Limits a coordinator to these intakes; null means all.
 */
intakes: Array<IntakeId> | null, 
/**
 * False: cannot sign in any more, and is signed out at the next click.
 */
active: boolean, };

export type ChangeDecision = { hours: HoursId, take: boolean, };

export type ChangePassword = { current: string, password: string, };

export type ChangeSession = { session: SessionId, fields: SessionFields, };

export type CheckAnswer = "met" | "not_met" | "open";

export type CheckInEvery = { 
/**
 * A window that begins on or before this day keeps its length; none = to the end.
 */
until_day?: number | null, every_days: number, };

export type CheckInId = string;

export type CheckInRole = "mentor" | "coordinator";

export type CheckInView = { check_in: CheckInId, role: CheckInRole, on: string, 
/**
 * 1 to 5; null where nobody asked, and where the intake does not show it (R41).
 */
mood: number | null, went_well: string, blocks: string, next_step: string, 
/**
 * Empty on a trainee's own machine.
 */
recorded_by: string, 
/**
 * Whether the asker may remove it.
 */
removable: boolean, };

export type CheckIns = { mentor?: Array<CheckInEvery> | null, coordinator?: Array<CheckInEvery> | null, };

export type CheckInsView = { 
/**
 * Newest first.
 */
check_ins: Array<CheckInView>, 
/**
 * Those roles that the program has a rhythm for.
 */
rhythms: Array<RhythmView>, 
/**
 * The roles in which the asker can record one today; empty where they cannot.
 */
may_add: Array<CheckInRole>, 
/**
 * Whether the intake asks for the mood (R41).
 */
asks_mood: boolean, };

export type CheckProblem = { code: string, message: string, subject: string | null, };

export type CheckProgram = { source: ProgramSource, };

export type CheckReport = { enrollments: number, candidacies: number, attachments: number, audit_entries: number, 
/**
 * Empty when everything holds.
 */
problems: Array<CheckProblem>, };

export type CheckView = { code: string, name: string, answer: CheckAnswer, evidence: string, attachments: Array<AttachmentView>, };

export type CheckedAnswer = { check: string, answer: string, };

export type Choice = { 
/**
 * Key of the field, for interview sheets also the code of a competency.
 */
field: string, 
/**
 * Header, letter or number (from 1) of the column; blank leaves the field out.
 */
column: string, };

export type ChooseHolidays = { 
/**
 * The list as it is; one's own days stay.
 */
holidays: Array<Holiday>, 
/**
 * Null takes the days of the calendar away that was chosen before.
 */
region: string | null, };

export type ChosenAttachment = { attachment: AttachmentId, };

export type ChosenBackup = { path: string, 
/**
 * Of a sealed one; the one in the settings is tried without it.
 */
passphrase: string | null, };

export type Class = "refused" | "invalid" | "not_found" | "trouble" | "internal";

export type ClientExposure = { ladder_points: LadderPoints, };

export type ColorScheme = "system" | "light" | "dark";

export type CompareCandidates = { intake: IntakeId, };

export type ComparePrograms = { from: ProgramSource, to: ProgramSource, };

export type ComparedCandidate = { 
/**
 * First is 1; those who are exactly equal share a place. Null without a result.
 */
rank: number | null, 
/**
 * Somebody else has exactly the same result.
 */
tied: boolean, 
/**
 * By competency, in the order of the heads: mean or consensus, cut to two places; null without a result.
 */
means: Array<string | null>, row: CandidateRow, };

export type ComparedCompetency = { code: string, name: string, };

export type Comparison = { competencies: Array<ComparedCompetency>, 
/**
 * By rank; those without a result behind them, by name.
 */
candidates: Array<ComparedCandidate>, };

export type Competency = { code: string, name: string, 
/**
 * Scored in selection.
 */
selection: boolean, 
/**
 * Code of the first milestone at which it is scored.
 */
from_milestone: string, anchors: Anchors, questions: Array<string>, };

export type CompetencyQuestions = { competency: string, questions: Array<string>, };

export type CompetencyView = { code: string, name: string, 
/**
 * The sentences behind levels 1 to 5.
 */
anchors: Array<string>, questions: Array<string>, 
/**
 * Mean over raters or the consensus, cut to two places; null while the sheets are not open.
 */
mean: string | null, spread: number | null, 
/**
 * The spread is 2 or more (R28).
 */
discuss: boolean, consensus: ConsensusView | null, };

export type CompletionView = { graduated: number, not_graduated: number, leavers: number, 
/**
 * Leavers who left before day 90.
 */
early_leavers: number, apart: number, running: number, };

export type ConflictView = { code: string, cause: string, 
/**
 * What cannot work.
 */
message: string, 
/**
 * What can be done about it; null for those who do not decide.
 */
ways: string | null, accepted_reason: string | null, };

export type ConsensusView = { 
/**
 * Decimal text, 1.00 to 5.00.
 */
score: string, note: string, };

export type CopyFormat = "html" | "json";

export type CoreError = { 
/**
 * Stable, snake_case; one of [`codes`].
 */
code: string, class: Class, 
/**
 * The English sentence: what happened, that nothing was lost, what to do.
 */
message: string, 
/**
 * What the sentence names, for translation.
 */
args: { [key in string]: string }, 
/**
 * The field of the request that is at fault, by its name in the request.
 */
field: string | null, details: JsonValue, };

export type CorrectAttempt = { attempt: AttemptId, mark: string, reason: string, };

export type CorrectHours = { hours: HoursId, fields: HoursFields, };

export type Correction = { 
/**
 * Row number as a spreadsheet counts.
 */
row: number, 
/**
 * Header, letter or number of the column.
 */
column: string, 
/**
 * What the cell shall hold instead.
 */
value: string, };

export type Counts = "best" | "last" | "first_pass";

export type CreateIntake = { fields: IntakeFields, program?: ProgramId, };

export type CreatePerson = { fields: PersonFields, 
/**
 * Makes them a candidate of this intake at once.
 */
intake?: IntakeId, };

export type Criterion = { code: string, name: string, meaning: string, source: CriterionSource, 
/**
 * Customer voice only (R25).
 */
minimum_answers?: number | null, 
/**
 * Ticket reviews only (R25).
 */
minimum_reviews?: number | null, 
/**
 * Levels only: the sentence behind each.
 */
anchors?: Anchors | null, };

export type CriterionSource = "computed" | "ticket_reviews" | "rubric" | "level";

export type CriterionView = { code: string, name: string, meaning: string, weight: number, 
/**
 * computed, ticket_reviews, rubric, level.
 */
source: string, applicable: boolean, 
/**
 * Cut to two places; null while missing.
 */
score: string | null, 
/**
 * What it was computed from, in a sentence.
 */
basis: string, 
/**
 * The rows behind it.
 */
rows: Array<string>, 
/**
 * What a person scores for it: one item for `level`, one per competency for `rubric`.
 */
items: Array<ItemView>, };

export type DatabaseState = { file: string, 
/**
 * Null: it is open.
 */
error: CoreError | null, 
/**
 * Where it is damaged: the newest backup that is sound.
 */
offer: BackupRow | null, };

export type DateChange = { code: string, name: string, old: string | null, new: string | null, 
/**
 * Calendar days from old to new; null where one of them is paused.
 */
days: number | null, 
/**
 * Name of the holiday on which it would have come to lie.
 */
after_holiday: string | null, };

export type DateForm = "iso" | "year_month_day" | "day_dot_month" | "day_month_year" | "month_day_year" | "month_name" | "spreadsheet_day";

export type DatumGroup = "identity" | "candidacy" | "sheets" | "monitoring" | "plan" | "attempts" | "hours" | "reviews" | "check_ins" | "evaluations" | "unfinished" | "history";

export type DecimalText = string;

export type Decision = "continue" | "continue_with_support_plan" | "release" | "graduate" | "extend" | "not_graduated";

export type DecisionChoice = { decision: Decision, 
/**
 * It departs from the rule: a reason is needed and it is marked (R24).
 */
needs_reason: boolean, };

export type Decrypted = { 
/**
 * Backups that could not be decrypted now: they still need the key.
 */
open: Array<string>, };

export type Delimiter = "comma" | "semicolon" | "tab" | "pipe";

export type Done = Record<symbol, never>;

export type Draft = { value: string | null, };

export type DraftId = string;

export type Drifting = { enrollment: EnrollmentId, name: string, 
/**
 * Why, in sentences; the most severe first.
 */
reasons: Array<string>, };

export type Due = { today: string, 
/**
 * Time is up, the longest first.
 */
due: Array<DueRow>, 
/**
 * Within the next 30 days, the nearest first.
 */
soon: Array<DueRow>, holds: Array<HoldView>, 
/**
 * What erasing a candidate or a former trainee takes away and leaves.
 */
candidate: ErasureChanges, trainee: ErasureChanges, 
/**
 * The same for monitoring answers alone, and for what was said in check-ins.
 */
monitoring: ErasureChanges, check_ins: ErasureChanges, };

export type DueCheckIn = { enrollment: EnrollmentId, name: string, intake: IntakeId, intake_name: string, role: CheckInRole, 
/**
 * The last day of its window.
 */
until: string, 
/**
 * Missed in a row before this one.
 */
missed: number, 
/**
 * The last one that was held in this role.
 */
last_on: string | null, };

export type DuePlace = { "kind": "candidacy", candidacy: CandidacyId, } | { "kind": "enrollment", enrollment: EnrollmentId, };

export type DueRow = { person: PersonId, name: string, number: string | null, intake_name: string, place: DuePlace, subject: RetentionSubject, 
/**
 * The day on which the clock began.
 */
since: string, 
/**
 * The first day on which the data must be gone.
 */
up_on: string, 
/**
 * Days since then; negative while it lies ahead.
 */
days: number, };

export type EarlierEvaluation = { round: number, version: number, held: string | null, total: string | null, decision: Decision | null, decision_reason: string | null, };

export type EarlierSheet = { day: string, actor: string, reason: string, answers: SheetAnswers, };

export type Encoding = "utf8" | "utf8_bom" | "utf16_le" | "utf16_be" | "windows_1250" | "windows_1251" | "windows_1252" | "windows_1253" | "windows_1254" | "shift_jis" | "gb18030" | "big5" | "euc_kr";

export type Encrypt = { protect: Protect, };

export type Encrypted = { 
/**
 * The second way in. Shown once, stored nowhere.
 */
recovery_key: string, 
/**
 * Backups that could not be encrypted now: they are as readable as before.
 */
open: Array<string>, };

export type EncryptionState = { encrypted: boolean, 
/**
 * The key is at hand.
 */
open: boolean, 
/**
 * A passphrase opens it, beside the recovery key.
 */
passphrase: boolean, 
/**
 * This machine has a key store that answers.
 */
key_store: boolean, };

export type EndBreak = { id: BreakId, 
/**
 * Inclusive last day.
 */
to: string, 
/**
 * Needed where the longer break covers what is recorded.
 */
overlap?: Overlap, dry_run: boolean, };

export type Enroll = { people: Array<PersonId>, intake: IntakeId, 
/**
 * Another start than the intake's.
 */
start_on?: string, 
/**
 * Empty takes the intake's mentors.
 */
mentors: Array<MentorId>, 
/**
 * Needed where somebody was declined (R27).
 */
reason?: string, 
/**
 * Shows what would happen and stores nothing.
 */
dry_run: boolean, };

export type Enrolled = { enrolled: Array<EnrolledPerson>, 
/**
 * People who could not be enrolled, with why; nobody else is held up by them.
 */
refused: Array<RefusedPerson>, undo: UndoId | null, };

export type EnrolledPerson = { person: PersonId, 
/**
 * Null in a dry run.
 */
enrollment: EnrollmentId | null, name: string, selection: SelectionMark, end_on: string, conflicts: number, };

export type EnrollmentId = string;

export type EntrySaid = { day: string, minutes: number, kind: HoursKind, counts: boolean, module: string | null, note: string, };

export type EntryState = "new" | "changed" | "removed" | "taken" | "left" | "refused";

export type ErasePeople = { people: Array<PersonId>, ground: ErasureGround, what: ErasedWhat, };

export type ErasedWhat = "person" | "monitoring" | "check_ins";

export type ErasureBlock = "legal_hold" | "running_enrollment" | "already_erased";

export type ErasureChanges = { goes: Array<string>, stays: Array<string>, };

export type ErasureGround = "time_is_up" | "asked";

export type ErasurePreview = { person: PersonId, name: string, 
/**
 * What will stand in their place; null where every row goes because they were never enrolled.
 */
pseudonym: string | null, 
/**
 * With any of these the erasure is refused.
 */
blocks: Array<ErasureBlock>, hold: HoldView | null, changes: ErasureChanges, rows: Array<GroupRows>, 
/**
 * Texts of others that name them in full: the pseudonym will stand there.
 */
mentions: number, 
/**
 * Somebody else bears the same name: texts of others that name them are left, since they may mean the other.
 */
shared_name: boolean, 
/**
 * Steps that can then no longer be taken back, drafts that go, entries of the history that lose their words.
 */
steps: number, drafts: number, entries: number, };

export type ErasureReport = { people: number, 
/**
 * What stands in their place, for those who were enrolled.
 */
pseudonyms: Array<string>, mentions: number, steps: number, drafts: number, entries: number, 
/**
 * False when somebody read for so long that old bytes are still in the write-ahead log; the next start of the
 * application takes them out.
 */
bytes_gone: boolean, 
/**
 * Backups that were written anew without the person.
 */
backups: number, 
/**
 * Backups that could not be rewritten now, and why.
 */
open: Array<string>, 
/**
 * Other files of the data folder in which the name still stands, such as exports that were put there.
 */
found_in: Array<string>, };

export type ExemptModule = { enrollment: EnrollmentId, module: string, evidence: string, reason: string, };

export type Exercise = { code: string, name: string, minutes: number, };

export type ExerciseView = { code: string, name: string, minutes: number, };

export type Export = { of: ExportOf, format: ExportFormat, path: string, };

export type ExportFormat = "csv" | "xlsx" | "json";

export type ExportMyYear = { enrollment: EnrollmentId, path: string, 
/**
 * At least 12 characters and not easily guessed; null makes one.
 */
passphrase?: string, };

export type ExportMyYears = { enrollments: Array<EnrollmentId>, 
/**
 * Made where it is missing. A file of that name that lies there is replaced.
 */
folder: string, 
/**
 * Where the list of passphrases goes, as CSV: not into the folder that is handed on.
 */
passphrases: string, };

export type ExportOf = { "kind": "people", list: ListPeople, } | { "kind": "candidates", list: ListCandidates, } | { "kind": "trainees", list: ListTrainees, } | { "kind": "plan", enrollment?: EnrollmentId, } | { "kind": "intakes" } | { "kind": "hours", enrollment: EnrollmentId, } | { "kind": "week", list: ListWeek, } | { "kind": "sessions", list: ListSessions, } | { "kind": "milestones", enrollment?: EnrollmentId, } | { "kind": "fairness", intake: IntakeId, } | { "kind": "history", person?: PersonId, };

export type ExportProgram = { program: ProgramId, path: string, };

export type ExtensionAt = "final";

export type ExtensionRule = { at: ExtensionAt, times: number, months_at_most: number, };

export type FailedAttempts = { count: number, within_days: number, };

export type Fairness = { 
/**
 * Candidacies that were decided, whatever was answered.
 */
decided: number, questions: Array<QuestionFigures>, 
/**
 * Null where the intake switched the comparison off (R41).
 */
raters: Array<RaterFigures> | null, };

export type Feed = { "kind": "trainee", enrollment: EnrollmentId, } | { "kind": "mentor", mentor: MentorId, } | { "kind": "intake", intake: IntakeId, };

export type FieldChange = { 
/**
 * A path within the entry: `hours`, `anchors.3`, `criteria.technical.weight`; `order` for the order of a list.
 */
field: string, old: string | null, new: string | null, };

export type FieldValue = { field: string, value: string, };

export type FieldView = { field: string, 
/**
 * percent, level, yes_no, date, text, filled (not entered by hand).
 */
kind: string, value: string | null, };

export type FileColumn = { name: string, letter: string, 
/**
 * The first non-empty values.
 */
examples: Array<string>, };

export type FileField = { field: string, column: string | null, required: boolean, };

export type FileKind = { 
/**
 * As the dialog names it: "Spreadsheets".
 */
name: string, 
/**
 * Without the dot.
 */
extensions: Array<string>, };

export type FindIntake = { name: string, };

export type FindPerson = { text: string, };

export type FlagKind = "contact_gap" | "hours_behind" | "module_overdue" | "attempts_used_up" | "attempts_failed" | "check_ins_missed" | "low_mood";

export type Floor = { "kind": "every_competency_at_least", level: number, } | { "kind": "modules_passed", modules: Array<string>, } | { "kind": "core_modules_passed" } | { "kind": "client_meetings_at_least", count: number, } | { "kind": "partly_led_or_led_at_least", count: number, };

export type FloorResult = "holds" | "fails" | "not_checked";

export type FloorView = { text: string, result: FloorResult, };

export type Found = { person: PersonId, name: string, number: string | null, email: string | null, intake: string | null, enrollment: EnrollmentId | null, candidacy: CandidacyId | null, };

export type GetAccount = { account: AccountId, };

export type GetAttempts = { enrollment: EnrollmentId, module: string, };

export type GetCandidate = { candidacy: CandidacyId, };

export type GetDraft = { key: string, };

export type GetEnrollment = { enrollment: EnrollmentId, };

export type GetFairness = { intake: IntakeId, 
/**
 * For a print that is handed on: small counts are taken out.
 */
shared: boolean, };

export type GetGuests = { intake: IntakeId, 
/**
 * Null gives the modules only.
 */
module: string | null, day: string, };

export type GetIntake = { intake: IntakeId, };

export type GetLetterTexts = { intake: IntakeId, };

export type GetMilestone = { milestone: MilestoneId, };

export type GetMonitoringForm = { candidacy: CandidacyId, };

export type GetPerson = { person: PersonId, };

export type GetProgram = { program?: ProgramId, };

export type GetProgramDraft = { draft: DraftId, };

export type GetQuestions = { intake: IntakeId, };

export type GetSwitches = { intake: IntakeId, };

export type GetVersionChange = { source: ProgramSource, enrollment: EnrollmentId, };

export type GiveMonitoring = { candidacy: CandidacyId, 
/**
 * The whole: what is not among it is taken back.
 */
answers: Array<MonitoringAnswer>, };

export type GrantAttempt = { enrollment: EnrollmentId, module: string, reason: string, };

export type Grounds = { declined: Array<string>, withdrew: Array<string>, 
/**
 * Of an offer that was refused.
 */
refused: Array<string>, };

export type GroupFigures = { answer: string, applied: number, selected: number, 
/**
 * Decimal text, two places, 0.00 to 1.00.
 */
rate: string, 
/**
 * Of the highest rate; decimal text, two places. Null where nobody was selected.
 */
ratio: string | null, 
/**
 * Fisher's exact test, two-sided, against the group with the highest rate; decimal text, four places.
 */
p: string | null, 
/**
 * Decimal text, one place; negative where more were selected than at the rate of all.
 */
shortfall: string, flagged: boolean, };

export type GroupRows = { group: DatumGroup, rows: number, };

export type Guest = { enrollment: EnrollmentId, name: string, 
/**
 * Passed, exempt or left out: no need to come.
 */
needless: boolean, hindrance: Hindrance | null, };

export type Hindrance = "not_started" | "on_break" | "ended" | "day_full";

export type HistoryPage = { rows: Array<HistoryRow>, total: number, };

export type HistoryRow = { position: number, 
/**
 * UTC milliseconds.
 */
at: number, clock_set: boolean, command: string, actor: string, person: PersonId | null, person_name: string | null, subject: string | null, changes: JsonValue, reason: string | null, 
/**
 * What the entry said was wiped on this day (R39); that it happened still holds.
 */
erased_on: string | null, };

export type HoldView = { person: PersonId, name: string, reason: string, set_by: string, since: string, };

export type Holiday = { day: string, name: string, 
/**
 * The holiday calendar it comes from; a day of one's own has none.
 */
region?: string, 
/**
 * A substitute: the free day in whose place it is kept. Whoever works on that day has this one not off.
 */
stands_for?: string, };

export type HolidayFile = { file_name: string, 
/**
 * Days that the list does not have, in date order.
 */
new: Array<Holiday>, 
/**
 * Days that it has already.
 */
known: number, 
/**
 * Days that lie too far from today to matter.
 */
far: number, rejected: Array<RejectedCell>, 
/**
 * The list with the new days in it.
 */
holidays: Array<Holiday>, };

export type HolidayRegion = { 
/**
 * `FR`, `DE-BY`.
 */
region: string, 
/**
 * `Germany: Bavaria`.
 */
name: string, };

export type HolidayRegions = { regions: Array<HolidayRegion>, 
/**
 * The years that they know, both inclusive.
 */
first_year: number, last_year: number, };

export type HoursApproved = { entries: number, people: number, 
/**
 * Whole minutes, counting or not.
 */
minutes: number, undo: UndoId | null, };

export type HoursFields = { day: string, minutes: number, kind: HoursKind, counts?: boolean, module?: string, note: string, };

export type HoursId = string;

export type HoursKind = "taught" | "self_study" | "shadowing" | "client_meeting" | "on_the_job";

export type HoursOfKind = { kind: HoursKind, minutes: number, };

export type HoursTakenIn = { enrollment: EnrollmentId, person: PersonId, name: string, 
/**
 * When the trainee saved it, UTC milliseconds since 1970.
 */
saved_at: number, 
/**
 * By day.
 */
entries: Array<BroughtEntry>, 
/**
 * Evidence, by the day of its entry.
 */
files: Array<BroughtFile>, new: number, new_files: number, 
/**
 * Changes and removals that are taken.
 */
changes: number, 
/**
 * Changes and removals that are left.
 */
left: number, 
/**
 * Changes and removals about which nobody has decided.
 */
undecided: number, 
/**
 * Null in a dry run, and where nothing was stored.
 */
undo: UndoId | null, };

export type HoursView = { hours: HoursId, day: string, minutes: number, kind: HoursKind, counts: boolean, module: string | null, note: string, approved_on: string | null, approved_by: string | null, recorded_by: string, 
/**
 * The session whose attendance wrote them.
 */
session: SessionId | null, 
/**
 * It lies in a break that was entered later (R7).
 */
in_break: boolean, 
/**
 * Its evidence.
 */
attachments: Array<AttachmentView>, };

export type HoursWindow = { planned: number, logged: number, approved: number, };

export type ImportFile = { path: string, kind: ImportKind, 
/**
 * People: they become its candidates. Sheets: needed. Results: only its trainees.
 */
intake?: IntoIntake, 
/**
 * Null is what was detected.
 */
encoding?: Encoding, delimiter?: Delimiter, sheet?: string, date_form?: DateForm, 
/**
 * Replaces the guess for these fields; an empty column leaves the field out.
 */
mapping: Array<Choice>, 
/**
 * Results: the file is about these modules only, by code; one of them takes the file's column of grades. Empty
 * is every module of the program that a header names.
 */
modules: Array<string>, 
/**
 * Results: the day of rows that have none.
 */
on?: string, corrections: Array<Correction>, decisions: Array<RowDecision>, 
/**
 * The file as it was looked at; refused when it has changed since. Null skips the question.
 */
fingerprint?: string, dry_run: boolean, };

export type ImportKind = "people" | "sheets" | "results";

export type ImportMonitoring = { path: string, intake: IntakeId, 
/**
 * The file as it was looked at; refused when it has changed since. Null skips the question.
 */
fingerprint?: string, dry_run: boolean, };

export type ImportProgram = { path: string, };

export type ImportReport = { read: number, imported: number, updated: number, unchanged: number, to_decide: Array<ToDecide>, rejected: Array<RejectedCell>, 
/**
 * Rows that are rejected; a row with two problems counts once.
 */
rejected_rows: number, 
/**
 * Results of known people that wait for a person to settle them (R14).
 */
unsettled: Array<WaitingResult>, intake: IntakeId | null, undo: UndoId | null, };

export type IntakeCard = { intake: IntakeId, name: string, start_on: string, program_name: string, program_version: number, demo: boolean, 
/**
 * Those who were erased among them.
 */
candidates: number, erased_candidates: number, 
/**
 * Candidates without a decision yet.
 */
undecided: number, running: number, graduated: number, ended: number, 
/**
 * Mean progress of running trainees, whole percent rounded down; null without any.
 */
progress: number | null, mentors: Array<Mentor>, };

export type IntakeFields = { name: string, start_on: string, 
/**
 * R10; whole minutes.
 */
learning_minutes_a_week: number, 
/**
 * Monday first; true is a working day.
 */
working_days: [boolean, boolean, boolean, boolean, boolean, boolean, boolean], 
/**
 * None until a person chooses them.
 */
holidays: Array<Holiday>, mentors: Array<MentorId>, };

export type IntakeId = string;

export type IntakeSaved = { intake: IntakeId, 
/**
 * Trainees whose open dates moved.
 */
moved: number, undo: UndoId | null, };

export type IntakeSwitches = { mood: boolean, hours_trend: boolean, satisfaction: boolean, rater_comparison: boolean, };

export type IntakeView = { card: IntakeCard, program: ProgramId, fields: IntakeFields, 
/**
 * R32, over the trainees of this intake.
 */
completion: CompletionView, };

export type InterviewSaved = { undo: UndoId | null, };

export type IntoIntake = { name: string, 
/**
 * Needed when the intake is new.
 */
start_on?: string, };

export type Invite = { name: string, role: AccountRole, 
/**
 * A trainee's person.
 */
person?: PersonId, 
/**
 * A mentor's entry in the list; without it one of the account's name is taken or made.
 */
mentor?: MentorId, 
/**
 * Limits a coordinator to these intakes; null means all.
 */
intakes?: Array<IntakeId>, };

export type Invited = { account: AccountId, code: string, 
/**
 * Inclusive.
 */
until: string, };

export type ItemKind = "module" | "milestone";

export type ItemState = "planned" | "due" | "overdue" | "paused" | "open" | "done" | "exempt" | "left_out" | "withdrawn";

export type ItemView = { item: string, name: string, anchors: Array<string>, ratings: Array<RatingView>, 
/**
 * The agreed score (mean of the raters), decimal text on 1–5, cut to two places.
 */
agreed: string | null, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

export type JudgePassphrase = { passphrase: string, };

export type JudgePassword = { password: string, 
/**
 * What must not be part of it.
 */
name: string, };

export type Jurisdiction = "eu" | "gb" | "us" | "us_apprenticeship";

export type KeepSheet = { sheet: SheetId, answers: SheetAnswers, };

export type Kept = { person: PersonId, name: string, groups: Array<KeptGroup>, 
/**
 * The first day on which all of it must be gone; null while no clock runs.
 */
up_on: string | null, 
/**
 * Since when a legal hold stands. Its reason is the coordinators' alone.
 */
held_since: string | null, };

export type KeptGroup = { group: DatumGroup, title: string, why: string, seen_by: string, how_long: string, rows: number, };

export type LadderPoints = { observed: number, supported: number, partly_led: number, led: number, };

export type LeaveOutModule = { enrollment: EnrollmentId, module: string, reason: string, };

export type LetterChoice = { letter: LetterKind, 
/**
 * The sentence that says why it does not fit; null where it does.
 */
why_not: string | null, };

export type LetterKind = "invitation" | "offer" | "decline" | "talent_pool";

export type LetterPages = { 
/**
 * Each a PNG as a `data:` address.
 */
pages: Array<string>, 
/**
 * What stands in it, for whoever cannot see the images.
 */
words: string, };

export type LetterTemplate = { path: string, };

export type LetterText = { subject: string, salutation: string, 
/**
 * A blank line begins a new paragraph.
 */
body: string, closing: string, 
/**
 * What the candidate signs and sends back; empty, no slip.
 */
reply: string, };

export type LetterTexts = { 
/**
 * Name and address of whoever writes, line by line.
 */
sender: string, letters: Array<LetterWording>, };

export type LetterWording = { letter: LetterKind, text: LetterText, 
/**
 * The intake's own words; otherwise those that ship.
 */
own: boolean, shipped: LetterText, placeholders: Array<Placeholder>, };

export type LettersSaved = { undo: UndoId | null, };

export type LettersWritten = { folder: string, 
/**
 * Names of the letters, in the order of the request.
 */
files: Array<string>, 
/**
 * The one to print; null where there is one letter only.
 */
all: string | null, };

export type Line = { kind: LineKind, 
/**
 * Whom or what it is about, shown strong.
 */
subject: string, 
/**
 * Arguments of the sentence.
 */
item: string | null, days: number | null, on: string | null, 
/**
 * How many it is about; of milestones and modules, the people of one intake of whom all the same is said.
 */
count: number | null, intake_name: string | null, detail: string | null, target: Target, };

export type LineKind = "milestone_overdue" | "milestone_today" | "milestone_open" | "attempts_used_up" | "plan_conflict" | "module_overdue" | "sessions_to_record" | "results_unsettled" | "erasure_due" | "milestone_soon" | "accepted_to_enroll" | "sheets_outstanding" | "candidates_to_decide" | "release_to_confirm" | "outcome_missing" | "intake_empty";

export type ListCandidates = { intake?: IntakeId, 
/**
 * Only these states; empty means all.
 */
states: Array<CandidacyState>, 
/**
 * Only those whose result advances, or only those whose does not (R27).
 */
advances?: boolean, text?: string, sort: Array<Sort<CandidateColumn>>, window: Window, };

export type ListDueCheckIns = { role?: CheckInRole, };

export type ListHistory = { 
/**
 * Only what concerns this person.
 */
person?: PersonId, 
/**
 * Only commands that begin so, for instance `milestones.`
 */
command?: string, offset: number, limit: number, };

export type ListMilestones = { enrollment: EnrollmentId, };

export type ListPeople = { 
/**
 * Words of a name, number or address.
 */
text?: string, sort: Array<Sort<PeopleColumn>>, window: Window, };

export type ListRisk = { intake?: IntakeId, };

export type ListSessions = { intake?: IntakeId, trainer?: MentorId, stage?: SessionStage, 
/**
 * Words of module, place or trainer.
 */
text?: string, sort: Array<Sort<SessionColumn>>, window: Window, };

export type ListTrainees = { intake?: IntakeId, mentor?: MentorId, filter: TraineeFilter, text?: string, sort: Array<Sort<TraineeColumn>>, window: Window, };

export type ListUnsettled = { window: Window, };

export type ListVersionChanges = { source: ProgramSource, };

export type ListWeek = { 
/**
 * Any day of the week, which runs from Monday to Sunday.
 */
day: string, intake?: IntakeId, mentor?: MentorId, 
/**
 * Only those with something to approve.
 */
waiting: boolean, 
/**
 * Words of name, number or e-mail address.
 */
text?: string, sort: Array<Sort<WeekColumn>>, window: Window, };

export type LogHours = { enrollment: EnrollmentId, day: string, minutes: number, kind: HoursKind, 
/**
 * Null takes the kind's default: everything but on the job counts.
 */
counts?: boolean, module?: string, note: string, };

export type MarkSession = { session: SessionId, marks: Array<SessionMark>, };

export type Match = { 
/**
 * Null when it is an earlier row of the same file.
 */
person: PersonId | null, 
/**
 * The earlier row of the same file.
 */
row: number | null, name: string, number: string | null, email: string | null, };

export type Me = { 
/**
 * Null for a trainee on the own machine.
 */
account: AccountId | null, name: string, role: AccountRole, 
/**
 * A trainee's own person.
 */
person: PersonId | null, 
/**
 * A mentor's own entry in the list of mentors.
 */
mentor: MentorId | null, 
/**
 * A coordinator of some intakes only.
 */
limited: boolean, };

export type Mentor = { mentor: MentorId, name: string, };

export type MentorId = string;

export type MentorRow = { mentor: MentorId, name: string, running: number, };

export type MilestoneId = string;

export type MilestoneKind = "baseline" | "evaluation" | "gate" | "final" | "follow_up";

export type MilestoneReadiness = { code: string, name: string, due: string | null, 
/**
 * Hours of the modules that count for *technical* there (R25).
 */
hours_due: number, 
/**
 * Codes of modules that a floor there asks for and that are due only after it (R20).
 */
late: Array<string>, };

export type MilestoneRow = { milestone: MilestoneId, code: string, name: string, kind: string, state: MilestoneState, planned: string, due: string | null, held: string | null, 
/**
 * Cut to two places (R19); null before it is scored.
 */
total: string | null, passed: boolean | null, floors_failed: number, decision: Decision | null, against_rule: boolean, };

export type MilestoneSaved = { 
/**
 * An extended final is planned again, for its new date.
 */
state: MilestoneState, 
/**
 * Release, graduate and not graduated propose an outcome by its code; a person confirms it (R24).
 */
proposed_outcome: string | null, undo: UndoId | null, };

export type MilestoneState = "planned" | "open" | "scored" | "awaiting_signatures" | "signed" | "done" | "withdrawn";

export type MilestoneView = { row: MilestoneRow, enrollment: EnrollmentId, person: PersonId, name: string, intake_name: string, round: number, version: number, 
/**
 * Planned milestones show the form that opening would freeze.
 */
frozen: boolean, criteria: Array<CriterionView>, 
/**
 * Cut to two places; null while something is missing.
 */
total: string | null, pass_total: string | null, total_passes: boolean | null, 
/**
 * Weights of criteria that do not apply were taken out.
 */
weight_applied: number, floors: Array<FloorView>, decisions: Array<DecisionChoice>, decision: Decision | null, decision_reason: string | null, decided_by: string | null, actions: Array<SupportAction>, 
/**
 * Support plan: the day of the second evaluation (R24).
 */
review_on: string | null, 
/**
 * The second evaluation may be opened: `milestones.open` does it.
 */
may_review: boolean, withdrawn_reason: string | null, note: string, 
/**
 * Names of evaluators who have scored.
 */
raters: Array<string>, since: SinceLast, 
/**
 * Baseline and follow-up only.
 */
fields: Array<FieldView>, 
/**
 * What stands in the way of scoring, in sentences.
 */
missing: Array<string>, 
/**
 * Modules that an extension may move (R6): unfinished ones.
 */
extendable: Array<string>, 
/**
 * Earlier rounds and versions, newest first.
 */
earlier: Array<EarlierEvaluation>, };

export type Module = { code: string, name: string, aim: string, 
/**
 * Codes that must be passed or exempt before an attempt (R14).
 */
prerequisites: Array<string>, 
/**
 * How many *other* modules must be passed or exempt too (R14).
 */
also_requires_modules_passed?: number | null, hours: number, assessment: string, scale: Scale, pass_mark: number, 
/**
 * Week of the program, counted from 1 (R3).
 */
start_week: number, due_week: number, 
/**
 * Attempt limit (R11).
 */
attempts: number, cool_off_days: number, counts: Counts, 
/**
 * Highest mark that a later attempt counts with (R13).
 */
resit_cap: number | null, elective: boolean, };

export type ModuleView = { code: string, name: string, aim: string, assessment: string, scale: string, pass_mark: string, counts: string, resit_cap: string | null, cool_off_days: number, attempts_used: number, attempts_allowed: number, extra_reason: string | null, next_attempt_on: string | null, 
/**
 * Why no attempt can be recorded now, in a sentence.
 */
blocked: string | null, attempts: Array<AttemptView>, };

export type Monday = { today: string, trainees: number, lines: Array<Line>, 
/**
 * How many lines there would be without the limit of ten.
 */
total: number, week: Array<WeekLine>, drifting: Array<Drifting>, };

export type MonitoringAnswer = { question: string, answer: string, };

export type MonitoringForm = { candidate: string, intake: string, questions: Array<MonitoringQuestion>, 
/**
 * Sentences.
 */
why: string, seen_by: string, 
/**
 * How long answers are kept of somebody who is not enrolled, and of somebody who is.
 */
not_enrolled: string, enrolled: string, };

export type MonitoringImported = { fingerprint: string, 
/**
 * The questions that a column was found for, as the house words them.
 */
questions: Array<string>, 
/**
 * Rows with content.
 */
read: number, imported: number, rejected: Array<RejectedCell>, };

export type MonitoringQuestion = { question: string, answers: Array<string>, };

export type MonitoringQuestions = { questions: Array<MonitoringQuestion>, };

export type MoveCandidates = { candidacies: Array<CandidacyId>, event: CandidacyEvent, 
/**
 * Of the house's list; needed where the event ends the candidacy.
 */
ground?: string, 
/**
 * Free words; needed where the event departs from the rule or takes a decision back.
 */
reason?: string, 
/**
 * Talent pool: consent until this day, inclusive.
 */
consent_until?: string, };

export type MoveView = { to: CandidacyState, day: string, actor: string, ground: string | null, reason: string | null, against_rule: boolean, };

export type MuteRisk = { enrollment: EnrollmentId, kind: FlagKind, 
/**
 * The last day, today or later.
 */
until: string, reason: string, };

export type Muted = { until: string, reason: string, by: string, };

export type MyHoursSaved = { path: string, entries: number, files: number, 
/**
 * Files that did not fit: they go with the next one, once these have arrived.
 */
files_left: number, };

export type MyYearFile = { enrollment: EnrollmentId, name: string, 
/**
 * Its name without the folder.
 */
file: string, 
/**
 * Shown once, stored nowhere.
 */
passphrase: string, };

export type MyYearFiles = { folder: string, files: Array<MyYearFile>, };

export type MyYearHere = { 
/**
 * Null on the shared machine.
 */
own: OwnYear | null, };

export type MyYearOpened = { name: string, 
/**
 * UTC milliseconds since 1970.
 */
made_at: number, 
/**
 * Own entries from before that are still to be sent; they were kept.
 */
kept: number, };

export type Named = { code: string, name: string, };

export type NewRecoveryKey = { 
/**
 * Shown once, stored nowhere.
 */
recovery_key: string, };

export type NoteAbout = "question" | "exercise";

export type Nothing = Record<symbol, never>;

export type Offset = { "days": number } | { "months": number };

export type OneAbsence = { absence: AbsenceId, };

export type OneSession = { session: SessionId, };

export type OneSheet = { sheet: SheetId, };

export type OpenMilestone = { milestone: MilestoneId, };

export type OpenMyYear = { path: string, passphrase: string, };

export type OutcomeChoice = { code: string, name: string, kind: string, };

export type OutcomeKind = "graduated" | "not_graduated" | "withdrew" | "released" | "redundancy" | "apart";

export type OutcomeView = { code: string, name: string, on: string, reason: string | null, };

export type Overlap = "keep_break" | "keep_record";

export type OwnPanel = { sheet: SheetId, candidacy: CandidacyId, candidate: string, intake_name: string, appointment: Appointment | null, state: SheetState, };

export type OwnSession = { session: SessionId, stage: SessionStage, module: string, module_name: string, appointment: Appointment, trainer_name: string | null, attended: boolean | null, };

export type OwnYear = { enrollment: EnrollmentId, 
/**
 * When the coordinator made the file, UTC milliseconds since 1970: what changed since is not here.
 */
made_at: number, 
/**
 * Entries that the coordinator is not known to have as they are here, those that were removed here too.
 */
to_send: number, 
/**
 * Files that the coordinator is not known to have.
 */
files_to_send: number, };

export type Page<T> = { rows: Array<T>, total: number, };

export type PassphraseChange = { "kind": "keep" } | { "kind": "remove" } | { "kind": "set", passphrase: string, };

export type PeopleColumn = "name" | "number" | "email" | "applied_on" | "source";

export type PersonCandidacy = { candidacy: CandidacyId, intake: IntakeId, intake_name: string, state: CandidacyState, };

export type PersonEnrollment = { enrollment: EnrollmentId, intake: IntakeId, intake_name: string, start_on: string, outcome: string | null, };

export type PersonFields = { number: string | null, 
/**
 * One of the two names may be empty: people may have one name.
 */
first_name: string, last_name: string, email: string | null, phone: string | null, source: string | null, current_job: string | null, it_background: string | null, learner_evidence: string | null, applied_on: string | null, notes: string | null, };

export type PersonId = string;

export type PersonRow = { person: PersonId, number: string | null, 
/**
 * Both names as the screen shows them.
 */
name: string, first_name: string, last_name: string, email: string | null, phone: string | null, source: string | null, applied_on: string | null, current_job: string | null, intakes: number, demo: boolean, };

export type PersonView = { person: PersonId, name: string, fields: PersonFields, demo: boolean, candidacies: Array<PersonCandidacy>, enrollments: Array<PersonEnrollment>, };

export type PickFile = { title: string, kinds: Array<FileKind>, };

export type PickFolder = { title: string, };

export type Picked = { path: string | null, };

export type Placeholder = { 
/**
 * Without braces.
 */
name: string, example: string, };

export type PlanInterview = { candidacy: CandidacyId, 
/**
 * Null leaves it without an appointment.
 */
appointment: Appointment | null, 
/**
 * The whole panel; a rater who is left out goes while their sheet is untouched.
 */
raters: Array<Rater>, };

export type PlanModule = { minutes: number, elective: boolean, scale: string, 
/**
 * Decimal text on the module's scale.
 */
pass_mark: string, 
/**
 * The counting mark (R13), decimal text.
 */
mark: string | null, attempts_used: number, attempts_allowed: number, 
/**
 * First day of the next attempt after a cool-off; null when none is left or none is needed.
 */
next_attempt_on: string | null, prerequisites: Array<string>, 
/**
 * Prerequisites that are not met today.
 */
missing: Array<string>, 
/**
 * A prerequisite's pass was voided later (R14).
 */
flagged: boolean, standing_reason: string | null, };

export type PlanPrinted = { path: string, };

export type PlanReasons = { reasons: Array<string>, };

export type PlanRow = { code: string, kind: ItemKind, name: string, 
/**
 * Modules: current start; null for milestones and while paused.
 */
start: string | null, 
/**
 * Fixed at enrollment (R5).
 */
planned: string, 
/**
 * Current; null while paused (R7).
 */
due: string | null, 
/**
 * Name of the holiday past which the current date was moved; null once it is done.
 */
after_holiday: string | null, state: ItemState, 
/**
 * Days overdue (positive) or left (negative); null without a due date or when done.
 */
days_over: number | null, 
/**
 * The day passed or held.
 */
done_on: string | null, module: PlanModule | null, milestone: MilestoneId | null, };

export type PlanSession = { intake: IntakeId, fields: SessionFields, };

export type PlansPrinted = { folder: string, 
/**
 * Names of the plans, in the order of the request.
 */
files: Array<string>, 
/**
 * Those that hold many to print, in order; none where there is one plan only.
 */
to_print: Array<string>, };

export type Preview = { file_name: string, fingerprint: string, encoding: Encoding | null, delimiter: Delimiter | null, sheets: Array<string>, sheet: string | null, date_form: DateForm | null, 
/**
 * The dates of the file could be read in two ways; a person should say.
 */
date_form_ambiguous: boolean, columns: Array<FileColumn>, 
/**
 * Fields that this kind of file can have, in order, with the column that feeds each.
 */
fields: Array<FileField>, 
/**
 * What must be chosen before anything can be imported, as names of fields; empty when nothing must.
 */
missing: Array<string>, 
/**
 * The first rows as they stand in the file.
 */
sample: Array<Array<string>>, report: ImportReport, 
/**
 * Sentences worth reading: rows of one name that are two people, repeated rows.
 */
remarks: Array<string>, };

export type PreviewLetter = { candidacy: CandidacyId, letter: LetterKind, };

export type PreviewText = { intake: IntakeId, letter: LetterKind, sender: string, text: LetterText, };

export type PrintPlan = { enrollment: EnrollmentId, 
/**
 * The PDF.
 */
path: string, };

export type PrintPlans = { enrollments: Array<EnrollmentId>, 
/**
 * Made where it is missing. A plan of that name that lies there is replaced.
 */
folder: string, };

export type PrivacyOf = { person: PersonId, };

export type Program = { format: string, version: number, name: string, locale: string, description: string, duration_months: number, 
/**
 * Default of an intake's learning hours a week (R10).
 */
learning_hours_a_week: number, 
/**
 * Sum of the modules' hours.
 */
taught_hours: number, modules: Array<Module>, criteria: Array<Criterion>, milestones: Array<ProgramMilestone>, rubric: Rubric, ticket_review: TicketReview, client_exposure: ClientExposure, satisfaction: Satisfaction, check_ins: CheckIns, risk: Risk, extension: ExtensionRule, tracks: Array<Track>, roles: Array<RoleProfile>, readiness: Array<ReadinessQuestion>, outcomes: Array<ProgramOutcome>, };

export type ProgramChange = { part: ProgramPart, 
/**
 * Null for the settings and for the order of a list.
 */
code: string | null, 
/**
 * As it is now, or was.
 */
name: string | null, kind: ProgramChangeKind, 
/**
 * For what changed: every field, in the order of the alphabet.
 */
fields: Array<FieldChange>, };

export type ProgramChangeKind = "added" | "removed" | "changed";

export type ProgramCheck = { problems: Array<ProgramFault>, };

export type ProgramComparison = { from: string, to: string, changes: Array<ProgramChange>, };

export type ProgramDraftRow = { draft: DraftId, 
/**
 * The version it began from; null where it began from a file.
 */
base: ProgramId | null, base_version: number | null, name: string, 
/**
 * Goes into the next saving.
 */
revision: number, changed_by: string, 
/**
 * UTC milliseconds.
 */
changed_at: number, };

export type ProgramDraftStarted = { draft: DraftId, undo: UndoId, };

export type ProgramDraftView = { row: ProgramDraftRow, content: Program, 
/**
 * Every problem with its path; empty when it can be published.
 */
problems: Array<ProgramFault>, 
/**
 * Minutes of modules per week, week 1 first.
 */
load: Array<number>, 
/**
 * The program's learning minutes a week (R10).
 */
capacity: number, 
/**
 * Against the version it began from.
 */
changes: Array<ProgramChange>, };

export type ProgramFault = { path: string, code: string, message: string, };

export type ProgramId = string;

export type ProgramMilestone = { code: string, name: string, kind: MilestoneKind, offset: Offset, criteria?: Array<WeightedCriterion> | null, pass_total?: number | null, floors?: Array<Floor> | null, decisions?: Array<Decision> | null, 
/**
 * Ladder points expected by then (R25).
 */
expected_ladder_points?: number | null, fields?: Array<RecordField> | null, };

export type ProgramOutcome = { code: string, name: string, kind: OutcomeKind, };

export type ProgramPart = "settings" | "modules" | "criteria" | "milestones" | "competencies" | "threshold_checks" | "exercises" | "tracks" | "roles" | "readiness" | "outcomes";

export type ProgramRow = { program: ProgramId, name: string, version: number, 
/**
 * UTC milliseconds.
 */
published_at: number, modules: number, milestones: number, minutes: number, intakes: number, running: number, };

export type ProgramSource = { "kind": "version", program: ProgramId, } | { "kind": "draft", draft: DraftId, } | { "kind": "file", path: string, };

export type ProgramView = { row: ProgramRow, content: Program, 
/**
 * Minutes of modules per week, week 1 first; a module's hours spread evenly over its weeks.
 */
load: Array<number>, 
/**
 * The program's learning minutes a week.
 */
capacity: number, };

export type Protect = { "kind": "key_store" } | { "kind": "passphrase", passphrase: string, } | { "kind": "key_file" };

export type PublishProgramDraft = { draft: DraftId, revision: number, };

export type Published = { row: ProgramRow, undo: UndoId, };

export type QuestionFigures = { question: string, stages: Array<StageFigures>, };

export type QuestionSet = { competencies: Array<RoomCompetency>, 
/**
 * Since the first sheet was opened nothing can change.
 */
frozen_on: string | null, 
/**
 * The intake's own wording; otherwise the program's.
 */
own: boolean, };

export type RateMilestone = { milestone: MilestoneId, 
/**
 * Null: whoever asks.
 */
rater?: string, ratings: Array<Rating>, };

export type Rater = { "account": AccountId } | { "name": string };

export type RaterChoice = { account: AccountId, name: string, };

export type RaterFigures = { rater: string, sheets: number, 
/**
 * Of all levels; decimal text cut to two places.
 */
mean: string, lowest: number, highest: number, 
/**
 * The mean of own levels less the others' on the same candidates and competencies; decimal text, two places.
 * Negative is severe. Null without another rater.
 */
difference: string | null, };

export type Rating = { item: string, 
/**
 * Decimal text 1–5, at most two places; null takes it back.
 */
level: string | null, note: string, };

export type RatingView = { rater: string, 
/**
 * Decimal text.
 */
level: string, note: string, };

export type ReadHolidays = { 
/**
 * A calendar (`.ics`) or a table with a column of days.
 */
path: string, 
/**
 * The list as it is; of one day in both, its day stays.
 */
holidays: Array<Holiday>, };

export type ReadinessQuestion = { code: string, question: string, 
/**
 * What a "no" turns into.
 */
promise: string, };

export type RecordField = "technical_diagnostic_percent" | "rubric_from_selection" | "confidence_1_to_5" | "still_here" | "left_on" | "role" | "manager_rating_1_to_5" | "satisfaction";

export type RecordFields = { milestone: MilestoneId, held: string, values: Array<FieldValue>, };

export type RecordOutcome = { enrollment: EnrollmentId, outcome: string, on: string, reason?: string, };

export type RecordView = { hours: Array<HoursView>, minutes_logged: number, minutes_approved: number, 
/**
 * Minutes per kind that was logged.
 */
by_kind: Array<HoursOfKind>, reviews: Array<ReviewView>, checks: Array<ReviewCheck>, answers: Array<ReviewAnswer>, 
/**
 * Modules of the plan, for the form.
 */
modules: Array<string>, };

export type Recover = { name: string, recovery_key: string, password: string, };

export type Recovery = { recovery_key: string | null, };

export type Redeem = { name: string, code: string, password: string, };

export type RefusedPerson = { person: PersonId, name: string, code: string, message: string, };

export type RefusedPlan = { enrollment: EnrollmentId, name: string, error: CoreError, };

export type Rehearsed = { contents: BackupContents, 
/**
 * People who were erased since it was made: a restore erases them again, and so did this.
 */
erased: number, 
/**
 * Empty when everything holds.
 */
problems: Array<CheckProblem>, };

export type RejectedCell = { row: number, 
/**
 * The header of the column.
 */
column: string, value: string, code: string, message: string, 
/**
 * The row as it stands in the file, in the order of the columns.
 */
cells: Array<string>, };

export type ReleaseHold = { person: PersonId, reason: string, };

export type ReleaseSheets = { candidacy: CandidacyId, reason: string, };

export type ReminderLine = { 
/**
 * As the notification says it.
 */
text: string, count: number, 
/**
 * How many of them the asker was not told of yet.
 */
untold: number, };

export type Reminders = { 
/**
 * True until they say otherwise.
 */
on: boolean, lines: Array<ReminderLine>, };

export type RemoveBreak = { id: BreakId, };

export type RemoveCheckIn = { check_in: CheckInId, };

export type RemoveHours = { hours: HoursId, };

export type RemoveReview = { review: TicketReviewId, };

export type RemoveSheet = { sheet: SheetId, };

export type ReopenMilestone = { milestone: MilestoneId, reason: string, };

export type Replan = { enrollments: Array<EnrollmentId>, change: Change, reason: string, 
/**
 * Needed where a break covers what is recorded (R7).
 */
overlap?: Overlap, dry_run: boolean, };

export type Replanned = { changes: Array<DateChange>, 
/**
 * Sentences to read before applying: short break, clashes.
 */
warnings: Array<string>, conflicts: number, end_on: string | null, undo: UndoId | null, };

export type ReplannedPeople = { people: Array<ReplannedPerson>, refused: Array<RefusedPlan>, undo: UndoId | null, };

export type ReplannedPerson = { enrollment: EnrollmentId, name: string, replanned: Replanned, };

export type RestoreModule = { enrollment: EnrollmentId, module: string, reason: string, };

export type Restored = { contents: BackupContents, 
/**
 * The backup of the state before.
 */
saved: string | null, 
/**
 * Where the file before lies now, as it was: it could not be read.
 */
kept: string | null, };

export type Retention = { jurisdiction: Jurisdiction, 
/**
 * From the decision, the withdrawal or the intake's start, whichever is first.
 */
candidate_months: number, 
/**
 * After the outcome, as are all below.
 */
check_in_months: number, note_months: number, monitoring_months: number, comment_months: number, };

export type RetentionClocks = { clocks: Retention, defaults: Array<Retention>, };

export type RetentionSubject = "candidacy" | "check_ins" | "notes_and_evaluations" | "monitoring" | "survey_comments";

export type Reveal = { path: string, };

export type ReviewAnswer = { answer: string, points: number, };

export type ReviewCheck = { code: string, name: string, };

export type ReviewView = { review: TicketReviewId, ticket: string, on: string, reviewer: string, 
/**
 * 0 to 100.
 */
points: number, note: string, answers: Array<CheckedAnswer>, };

export type RhythmView = { role: CheckInRole, 
/**
 * Windows with a check-in in them, and windows that ended outside breaks, both since the start (R25).
 */
held: number, due: number, 
/**
 * Missed since the last one that was held.
 */
missed: number, 
/**
 * The last day of the window that runs, where its check-in is still to be held.
 */
open_until: string | null, };

export type Risk = { contact_gap_days: number, contact_gap_escalates_days: number, hours_window_days: number, hours_below_percent_of_plan: number, module_overdue_days: number, failed_attempts: FailedAttempts, missed_check_ins_in_a_row: number, mood_at_most: number, };

export type RiskFlag = { kind: FlagKind, 
/**
 * The day from which it holds; of hours, the first day of the window.
 */
since: string, 
/**
 * Why, in two or three words for a table.
 */
brief: string, 
/**
 * Why, with the figures.
 */
why: string, what_to_do: string, 
/**
 * Set aside until its day; never so for a trainee, who sees only what is not.
 */
muted: Muted | null, };

export type RiskView = { 
/**
 * The most severe first, those that are set aside last.
 */
flags: Array<RiskFlag>, 
/**
 * False before the start, after the outcome and in an open break (R7), and on a trainee's own machine: nothing is looked for.
 */
watched: boolean, };

export type RoleProfile = { code: string, name: string, track: string, 
/**
 * A label only.
 */
sfia_level: number, 
/**
 * Competency code → level 1–5.
 */
competencies: { [key in string]: number }, modules: Array<string>, meetings_led?: number | null, };

export type RoomCompetency = { code: string, name: string, 
/**
 * The sentences behind levels 1 to 5.
 */
anchors: Array<string>, 
/**
 * The intake's questions.
 */
questions: Array<string>, };

export type RoomExercise = { code: string, name: string, minutes: number, };

export type RoomView = { sheet: SheetId, candidacy: CandidacyId, candidate: string, intake_name: string, rater: string, state: SheetState, appointment: Appointment | null, competencies: Array<RoomCompetency>, exercises: Array<RoomExercise>, answers: SheetAnswers, 
/**
 * The whole panel, this sheet among it.
 */
panel: Array<Seat>, 
/**
 * Every sheet is in, or they were released (R26).
 */
open: boolean, 
/**
 * Everybody's sheets; none while they are not open.
 */
sheets: Array<SheetView>, 
/**
 * What stood here before the coordinator unlocked it, newest first.
 */
earlier: Array<EarlierSheet>, };

export type RowDecision = { row: number, 
/**
 * The person it is; null is somebody new.
 */
person: PersonId | null, };

export type Rubric = { 
/**
 * Lowest and highest level: always 1 and 5.
 */
scale: [number, number], competencies: Array<Competency>, selection: Selection, };

export type Satisfaction = { scale: number, satisfied_from: number, };

export type SaveAttachment = { attachment: AttachmentId, path: string, };

export type SaveBackupSettings = { 
/**
 * A folder that is there; null for none.
 */
second_folder: string | null, passphrase: PassphraseChange, };

export type SaveDraft = { key: string, 
/**
 * Null removes it.
 */
value: string | null, };

export type SaveFile = { title: string, 
/**
 * The name the dialog proposes.
 */
name: string, kinds: Array<FileKind>, };

export type SaveLetter = { candidacy: CandidacyId, letter: LetterKind, 
/**
 * The PDF.
 */
path: string, };

export type SaveMyHours = { path: string, };

export type SaveProgramDraft = { draft: DraftId, 
/**
 * The one that was read: another window may have saved meanwhile.
 */
revision: number, content: Program, };

export type SaveRejected = { file: ImportFile, path: string, };

export type SaveSheet = { candidacy: CandidacyId, 
/**
 * Null makes a new sheet.
 */
sheet?: SheetId, rater: string, scores: Array<SheetScore>, note: string, };

export type SaveSwitches = { intake: IntakeId, switches: IntakeSwitches, };

export type Saved = { undo: UndoId | null, };

export type Scale = "percent" | "rubric";

export type ScoreMilestone = { milestone: MilestoneId, 
/**
 * From the start on, on or before today; a later evaluation of the same milestone lies after the one before.
 */
held: string, decision: Decision, reason?: string, note: string, 
/**
 * Support plan: at least one; the re-review date must lie 14 to 28 days after `held`.
 */
actions: Array<SupportAction>, review_on?: string, 
/**
 * Extend (R6): 1 to 3 months and the unfinished modules that move.
 */
extension_months?: number, extended_modules: Array<string>, };

export type Search = { text: string, limit: number, };

export type Seat = { sheet: SheetId, rater: string, account: AccountId | null, state: SheetState, imported: boolean, 
/**
 * The asker writes this sheet.
 */
own: boolean, };

export type SeatView = { enrollment: EnrollmentId, name: string, 
/**
 * Nothing while nobody has said who came.
 */
attended: boolean | null, hindrance: Hindrance | null, 
/**
 * Another session at the same time.
 */
clash: boolean, 
/**
 * The attempt at the module on that day.
 */
mark: string | null, passed: boolean, };

export type SecondFolder = { path: string, 
/**
 * False: it is not there now; what is missing is copied when it is.
 */
reachable: boolean, };

export type Selection = { 
/**
 * Least and most raters per candidate.
 */
raters: [number, number], cut_off_mean: DecimalText, none_below: DecimalText, threshold_checks: Array<Named>, exercises: Array<Exercise>, };

export type SelectionMark = "selected" | "not_selected_here" | "after_declined";

export type SelectionSaved = { changed: number, undo: UndoId | null, };

export type Session = { state: SessionState, 
/**
 * Also while locked, so that the screen can greet them by name.
 */
account: Me | null, };

export type SessionChoices = { modules: Array<SessionModule>, 
/**
 * Those who run the module, by name.
 */
guests: Array<Guest>, };

export type SessionColumn = "day" | "module" | "intake" | "trainer" | "invited";

export type SessionFields = { module: string, appointment: Appointment, trainer?: MentorId, invited: Array<EnrollmentId>, };

export type SessionId = string;

export type SessionMark = { enrollment: EnrollmentId, 
/**
 * Decimal text on the module's scale, as in `AddAttempt`.
 */
mark: string, note: string, };

export type SessionModule = { code: string, name: string, };

export type SessionRow = { session: SessionId, stage: SessionStage, module: string, module_name: string, appointment: Appointment, intake: IntakeId, intake_name: string, trainer: MentorId | null, trainer_name: string | null, invited: number, 
/**
 * Nothing until attendance is taken.
 */
attended: number | null, };

export type SessionSaved = { session: SessionId, undo: UndoId | null, };

export type SessionStage = "coming" | "to_record" | "held";

export type SessionState = "open" | "signed_out" | "locked" | "signed_in";

export type SessionView = { row: SessionRow, 
/**
 * By name.
 */
seats: Array<SeatView>, attendance_on: string | null, attendance_by: string | null, 
/**
 * The holiday's name, or nothing said; null on a working day of the intake.
 */
day_off: string | null, trainer_away: boolean, };

export type SetConsensus = { candidacy: CandidacyId, competency: string, 
/**
 * Decimal text, 1 to 5 with at most two places; null removes the consensus.
 */
score: string | null, note: string, };

export type SetHold = { person: PersonId, reason: string, };

export type SetLetterTexts = { intake: IntakeId, sender: string, letters: Array<WordedLetter>, };

export type SetMentors = { enrollments: Array<EnrollmentId>, mentors: Array<MentorId>, };

export type SetQuestions = { intake: IntakeId, 
/**
 * As many for each competency as the program has. Empty takes the program's wording again.
 */
questions: Array<CompetencyQuestions>, };

export type SetReminders = { on: boolean, };

export type Settings = { owner_name: string, color_scheme: ColorScheme, };

export type SettleResults = { results: Array<UnsettledId>, settlement: Settlement, 
/**
 * Also every other result of nobody known that names the person exactly as one of these does.
 */
alike: boolean, };

export type SettledResults = { 
/**
 * They do not wait any more.
 */
settled: number, 
/**
 * They have a person now and wait for another rule.
 */
waiting: Array<UnsettledRow>, undo: UndoId | null, };

export type Settlement = { "kind": "accept", reason: string, } | { "kind": "assign", person: PersonId, } | { "kind": "discard", reason: string, };

export type SheetAnswers = { scores: Array<SheetScore>, notes: Array<SheetNote>, 
/**
 * About the whole interview.
 */
note: string, };

export type SheetId = string;

export type SheetNote = { about: NoteAbout, 
/**
 * Of the competency or the exercise.
 */
code: string, 
/**
 * Which question of the competency, from 0; 0 for an exercise.
 */
number: number, note: string, };

export type SheetScore = { competency: string, 
/**
 * 1 to 5; null while it is missing.
 */
level: number | null, note: string, };

export type SheetState = "waiting" | "draft" | "submitted";

export type SheetView = { sheet: SheetId, rater: string, imported: boolean, note: string, scores: Array<SheetScore>, };

export type SignIn = { name: string, password: string, };

export type SinceLast = { 
/**
 * The milestone before, if one was held.
 */
name: string | null, from: string, modules_passed: Array<string>, minutes_logged: number, minutes_approved: number, ticket_reviews: number, attempts_failed: number, days_of_break: number, 
/**
 * Actions of the last support plan: text, owner, due.
 */
actions: Array<SupportAction>, };

export type Sort<C> = { column: C, descending: boolean, };

export type StageFigures = { stage: StageName, 
/**
 * Everybody who answered.
 */
applied: number, selected: number, 
/**
 * Fewer than 30: too few to judge, so nothing is flagged.
 */
too_few: boolean, groups: Array<GroupFigures>, 
/**
 * Groups that are too small to be shown.
 */
hidden: number, };

export type StageName = "whole" | "screening" | "invitation" | "offer";

export type Standing = { "kind": "on_plan" } | { "kind": "due", items: number, } | { "kind": "overdue", code: string, days: number, } | { "kind": "attempts_used_up", code: string, } | { "kind": "paused", since: string, } | { "kind": "not_started" } | { "kind": "ended", outcome: string, };

export type Start = { with: StartWith, 
/**
 * The coordinator's name as the trail shows it.
 */
owner_name: string | null, };

export type StartProgramDraft = { from: ProgramSource, name?: string, };

export type StartWith = { "kind": "standard_year" } | { "kind": "program", path: string, } | { "kind": "empty" };

export type Step = { done: number, 
/**
 * 0 while it is not known.
 */
total: number, 
/**
 * What is being done: a stable word such as `rows`.
 */
step: string, };

export type Strength = { 
/**
 * 0 (at once) to 4 (not by guessing).
 */
score: number, 
/**
 * Whether it may be used.
 */
enough: boolean, 
/**
 * Why not, or what would be better: a code of the catalog.
 */
advice: string | null, };

export type SupportAction = { action: string, owner: string, due: string, };

export type Tag = "app" | "program" | "people" | "intakes" | "mentors" | "candidates" | "trainees" | "plan" | "progress" | "hours" | "sessions" | "check_ins" | "risk" | "milestones" | "history" | "accounts" | "backups";

export type TakeAttendance = { session: SessionId, attended: Array<EnrollmentId>, };

export type TakeInHours = { path: string, 
/**
 * Only if it is the file of this one.
 */
enrollment?: EnrollmentId, 
/**
 * What becomes of changes. One that is not named waits for the next time.
 */
decisions?: Array<ChangeDecision>, 
/**
 * Shows what would happen and stores nothing.
 */
dry_run: boolean, };

export type Target = { "kind": "milestone", milestone: MilestoneId, } | { "kind": "trainee", enrollment: EnrollmentId, } | { "kind": "check_ins", enrollment: EnrollmentId, } | { "kind": "candidate", candidacy: CandidacyId, } | { "kind": "candidates", intake: IntakeId, } | { "kind": "trainees", intake: IntakeId, filter: TraineeFilter, } | { "kind": "intake", intake: IntakeId, } | { "kind": "erasures" } | { "kind": "sessions" } | { "kind": "unsettled" };

export type TicketReview = { checks: Array<Named>, answers: AnswerPoints, };

export type TicketReviewId = string;

export type ToDecide = { row: number, name: string, 
/**
 * How many marks the row has; 1 for other files. Results that nobody decides about wait on the unsettled list.
 */
results: number, matches: Array<Match>, };

export type Told = { lines: Array<string>, };

export type Track = { code: string, name: string, rule: Array<TrackMeasure>, };

export type TrackMeasure = { "measure": "criterion", criterion: string, at: string, at_least: DecimalText, } | { "measure": "competency", competency: string, at: string, at_least: DecimalText, } | { "measure": "module_mark", module: string, at_least: DecimalText, } | { "measure": "satisfaction_rank_in_intake", at_most_percent: number, } | { "measure": "meetings_led", at_least: number, };

export type TraineeColumn = "name" | "number" | "intake" | "mentor" | "start" | "progress" | "next_milestone" | "next_module" | "end" | "outcome";

export type TraineeFilter = "running" | "overdue" | "due" | "paused" | "at_risk" | "conflicts" | "ended" | "all";

export type TraineeRow = { enrollment: EnrollmentId, person: PersonId, number: string | null, name: string, intake: IntakeId, intake_name: string, 
/**
 * Names, in order, joined by a comma.
 */
mentors: string, start_on: string, 
/**
 * Day n of the current length; null before the start.
 */
day: number | null, end_on: string | null, 
/**
 * Whole percent, rounded down (R15).
 */
progress: number, next_milestone: string | null, next_milestone_on: string | null, next_module: string | null, next_module_on: string | null, standing: Standing, conflicts: number, 
/**
 * Early warnings that are not set aside, the most severe first (R41).
 */
flags: Array<RiskFlag>, };

export type TraineeView = { row: TraineeRow, email: string | null, phone: string | null, 
/**
 * How they came through selection; null for those who do not see candidates (R37), as are the next two.
 */
selection: SelectionMark | null, selection_reason: string | null, candidacy: CandidacyId | null, program_name: string, program_version: number, mentors: Array<Mentor>, 
/**
 * Length of the year with breaks, days; null while paused.
 */
length_days: number | null, original_end_on: string, minutes_owed: number, minutes_passed: number, 
/**
 * Planned, logged and approved minutes of the last 28 days (R16); null where the intake switched it off (R41).
 */
hours: HoursWindow | null, breaks: Array<BreakView>, extension_months: number | null, conflicts: Array<ConflictView>, outcome: OutcomeView | null, 
/**
 * The outcomes of the program, for the form.
 */
outcomes: Array<OutcomeChoice>, };

export type Undo = { step: UndoId, };

export type UndoId = string;

export type UndoStep = { step: UndoId, 
/**
 * UTC milliseconds.
 */
at: number, actor: string, title: string, };

export type Undone = { title: string, };

export type Unlock = { 
/**
 * The passphrase or the recovery key.
 */
secret: string, 
/**
 * Keeps the key this way from now on; null leaves the ways as they are.
 */
protect?: Protect, };

export type UnlockScreen = { password: string, };

export type UnlockSheet = { sheet: SheetId, reason: string, };

export type UnmuteRisk = { enrollment: EnrollmentId, kind: FlagKind, };

export type UnsettledId = string;

export type UnsettledRow = { result: UnsettledId, 
/**
 * Who it is; null while nobody knows.
 */
person: PersonId | null, 
/**
 * The person's name here, else as the file has it.
 */
name: string, 
/**
 * The trainee's page, where the person is enrolled.
 */
enrollment: EnrollmentId | null, 
/**
 * Number and address in the file.
 */
number: string | null, email: string | null, module: string, on: string, 
/**
 * On the module's scale.
 */
mark: string, 
/**
 * As it stands in the file.
 */
stated: string, 
/**
 * The rule's name, stable.
 */
rule: string, 
/**
 * Why it waits, in a sentence.
 */
message: string, 
/**
 * Limit, cool-off or prerequisites: a reason can stand for them (R14).
 */
can_accept: boolean, file_name: string, 
/**
 * The row of the file, as a spreadsheet counts.
 */
row: number, 
/**
 * How many others of nobody known wait that name the person exactly the same: number, address and name.
 */
alike: number, };

export type UpdateIntake = { intake: IntakeId, fields: IntakeFields, };

export type UpdatePerson = { person: PersonId, fields: PersonFields, };

export type VersionApplied = { 
/**
 * How many run the version now who did not before.
 */
applied: number, 
/**
 * Those who stay on their version, with why; nobody else is held up by them.
 */
refused: Array<VersionRefused>, 
/**
 * Null where nothing was done.
 */
undo: UndoId | null, };

export type VersionChange = { enrollment: EnrollmentId, name: string, intake_name: string, 
/**
 * The version that they run now.
 */
from_version: number, 
/**
 * Why they stay on their version; empty where the new one can be taken up.
 */
blocked: Array<VersionReason>, 
/**
 * Open dates that move.
 */
moved: number, 
/**
 * Codes of modules and milestones that are new, in the order of the plan.
 */
appears: Array<string>, 
/**
 * Codes of those that are gone; nothing is recorded about them.
 */
goes: Array<string>, 
/**
 * Codes of modules that were left out and may not be any more (R15).
 */
owed_again: Array<string>, end_old: string | null, end_new: string | null, 
/**
 * Whole percent (R15).
 */
progress_old: number, progress_new: number, 
/**
 * Impossible plans that nobody accepted (R10).
 */
conflicts_old: number, conflicts_new: number, };

export type VersionChangeView = { change: VersionChange, 
/**
 * What moves, appears (no old date) and goes (no new date).
 */
dates: Array<DateChange>, 
/**
 * What would not work any more, in sentences (R10).
 */
warnings: Array<string>, };

export type VersionChanges = { program: string, rows: Array<VersionChange>, };

export type VersionReason = { code: string, message: string, };

export type VersionRefused = { enrollment: EnrollmentId, name: string, reasons: Array<VersionReason>, };

export type ViewAgenda = { 
/**
 * Both inclusive; at most 62 days.
 */
from: string, to: string, intake?: IntakeId, 
/**
 * The trainees of this mentor, and the mentor.
 */
mentor?: MentorId, 
/**
 * Empty for every kind.
 */
kinds: Array<AgendaKind>, };

export type VoidAttempt = { attempt: AttemptId, reason: string, };

export type WaitingResult = { row: number, 
/**
 * As the file names the person.
 */
name: string, module: string, on: string, 
/**
 * On the module's scale.
 */
mark: string, 
/**
 * The rule's name, stable.
 */
rule: string, message: string, };

export type WeekColumn = "name" | "number" | "intake";

export type WeekDay = { day: string, 
/**
 * Everything logged, counting or not.
 */
minutes: number, 
/**
 * Some of it waits for approval.
 */
waits: boolean, 
/**
 * The day lies in a break.
 */
in_break: boolean, };

export type WeekLine = { on: string, 
/**
 * `milestone`, `module`, `check_in`, `intake_start`, `break_ends`, `interview`.
 */
kind: string, subject: string, item: string | null, 
/**
 * How many people of one intake it is about; the subject is one of them.
 */
count: number, target: Target, };

export type WeekRow = { enrollment: EnrollmentId, number: string | null, name: string, intake_name: string, 
/**
 * Monday to Sunday.
 */
days: Array<WeekDay>, 
/**
 * What the plan puts into the week (R10); null where the intake switched the hours' trend off (R41).
 */
planned: number | null, 
/**
 * Logged and counting, approved or not (R16).
 */
logged: number, 
/**
 * Of these the approved ones.
 */
approved: number, 
/**
 * Logged beside them, not counting.
 */
uncounted: number, 
/**
 * Not approved yet, counting or not; none once the year has ended, when hours stay as they stand (R7).
 */
waiting: number, 
/**
 * The entries behind `waiting`.
 */
to_approve: Array<HoursId>, 
/**
 * The day of the outcome.
 */
ended_on: string | null, };

export type WeightedCriterion = { criterion: string, weight: number, };

export type WhatIf = { start_on: string, 
/**
 * Minutes of modules per week, week 1 first.
 */
load: Array<number>, 
/**
 * Learning minutes a week (R10).
 */
capacity: number, 
/**
 * Every problem with its path; while there are some, nothing is dated.
 */
problems: Array<ProgramFault>, dates: Array<WhatIfDate>, 
/**
 * What could not work, by module (R10).
 */
conflicts: Array<WhatIfConflict>, milestones: Array<MilestoneReadiness>, };

export type WhatIfConflict = { code: string, message: string, };

export type WhatIfDate = { code: string, 
/**
 * Modules only.
 */
start: string | null, due: string | null, };

export type Window = { offset: number, 
/**
 * 1 to 1,000.
 */
limit: number, };

export type WithdrawMilestone = { milestone: MilestoneId, reason: string, };

export type Withheld = { group: DatumGroup, ground: string, };

export type WordedLetter = { letter: LetterKind, text: LetterText, };

export type WriteAccessCopy = { person: PersonId, format: CopyFormat, 
/**
 * A file in a folder that is there.
 */
path: string, withhold: Array<Withheld>, };

export type WriteCalendar = { of: Feed, path: string, };

export type WriteInvitation = { candidacy: CandidacyId, path: string, };

export type WriteLetters = { candidacies: Array<CandidacyId>, letter: LetterKind, 
/**
 * Made where it is missing. A letter of that name that lies there is replaced.
 */
folder: string, };

export type Written = { path: string, rows: number, };

