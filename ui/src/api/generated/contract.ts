// Written by `cargo xtask codegen`. Do not edit.

import type {
  AbsenceId,
  AbsenceSaved,
  AbsenceView,
  AcceptConflict,
  AccountId,
  AccountRole,
  AccountRow,
  AddAbsence,
  AddAttachment,
  AddAttempt,
  AddBreak,
  AddCandidates,
  AddCheckIn,
  AddEvidence,
  AddHoursEvidence,
  AddMentor,
  AddReview,
  AgendaItem,
  AgendaKind,
  AgendaLine,
  AgendaPerson,
  Anchors,
  AnswerCheck,
  AnswerPoints,
  AppState,
  ApplyVersion,
  Appointment,
  ApproveHours,
  AskWhatIf,
  AtRisk,
  AttachmentCopied,
  AttachmentId,
  AttachmentKind,
  AttachmentSaved,
  AttachmentView,
  AttachmentsLacking,
  AttemptId,
  AttemptSaved,
  AttemptView,
  BackedUp,
  Backup,
  BackupContents,
  BackupKind,
  BackupList,
  BackupRow,
  BackupSettings,
  BreakId,
  BreakView,
  BroughtEntry,
  BroughtFile,
  CalendarChange,
  CalendarWritten,
  Cancel,
  CandidacyEvent,
  CandidacyId,
  CandidacyState,
  CandidateColumn,
  CandidateLetters,
  CandidateRow,
  CandidateView,
  Change,
  ChangeAccount,
  ChangeDecision,
  ChangePassword,
  ChangeSession,
  CheckAnswer,
  CheckInEvery,
  CheckInId,
  CheckInRole,
  CheckInView,
  CheckIns,
  CheckInsView,
  CheckProblem,
  CheckProgram,
  CheckReport,
  CheckView,
  CheckedAnswer,
  Choice,
  ChooseHolidays,
  ChosenAttachment,
  ChosenBackup,
  Class,
  ClientExposure,
  ColorScheme,
  CompareCandidates,
  ComparePrograms,
  ComparedCandidate,
  ComparedCompetency,
  Comparison,
  Competency,
  CompetencyQuestions,
  CompetencyView,
  CompletionView,
  ConflictView,
  ConsensusView,
  CopyFormat,
  CoreError,
  CorrectAttempt,
  CorrectHours,
  Correction,
  Counts,
  CreateIntake,
  CreatePerson,
  Criterion,
  CriterionSource,
  CriterionView,
  DatabaseState,
  DateChange,
  DateForm,
  DatumGroup,
  DecimalText,
  Decision,
  DecisionChoice,
  Decrypted,
  Delimiter,
  Done,
  Draft,
  DraftId,
  Drifting,
  Due,
  DueCheckIn,
  DuePlace,
  DueRow,
  EarlierEvaluation,
  EarlierSheet,
  Encoding,
  Encrypt,
  Encrypted,
  EncryptionState,
  EndBreak,
  Enroll,
  Enrolled,
  EnrolledPerson,
  EnrollmentId,
  EntrySaid,
  EntryState,
  ErasePeople,
  ErasedWhat,
  ErasureBlock,
  ErasureChanges,
  ErasureGround,
  ErasurePreview,
  ErasureReport,
  ExemptModule,
  Exercise,
  ExerciseView,
  Export,
  ExportFormat,
  ExportMyYear,
  ExportMyYears,
  ExportOf,
  ExportProgram,
  ExtensionAt,
  ExtensionRule,
  FailedAttempts,
  Fairness,
  Feed,
  FieldChange,
  FieldValue,
  FieldView,
  FileColumn,
  FileField,
  FileKind,
  FindIntake,
  FindPerson,
  FlagKind,
  Floor,
  FloorResult,
  FloorView,
  Found,
  GetAccount,
  GetAttempts,
  GetCandidate,
  GetDraft,
  GetEnrollment,
  GetFairness,
  GetGuests,
  GetIntake,
  GetLetterTexts,
  GetMilestone,
  GetMonitoringForm,
  GetPerson,
  GetProgram,
  GetProgramDraft,
  GetQuestions,
  GetSwitches,
  GetVersionChange,
  GiveMonitoring,
  GrantAttempt,
  Grounds,
  GroupFigures,
  GroupRows,
  Guest,
  Hindrance,
  HistoryPage,
  HistoryRow,
  HoldView,
  Holiday,
  HolidayFile,
  HolidayRegion,
  HolidayRegions,
  HoursApproved,
  HoursFields,
  HoursId,
  HoursKind,
  HoursOfKind,
  HoursTakenIn,
  HoursView,
  HoursWindow,
  ImportFile,
  ImportKind,
  ImportMonitoring,
  ImportProgram,
  ImportReport,
  IntakeCard,
  IntakeFields,
  IntakeId,
  IntakeSaved,
  IntakeSwitches,
  IntakeView,
  InterviewSaved,
  IntoIntake,
  Invite,
  Invited,
  ItemKind,
  ItemState,
  ItemView,
  JsonValue,
  JudgePassphrase,
  JudgePassword,
  Jurisdiction,
  KeepSheet,
  Kept,
  KeptGroup,
  LadderPoints,
  LeaveOutModule,
  LetterChoice,
  LetterKind,
  LetterPages,
  LetterTemplate,
  LetterText,
  LetterTexts,
  LetterWording,
  LettersSaved,
  LettersWritten,
  Line,
  LineKind,
  ListCandidates,
  ListDueCheckIns,
  ListHistory,
  ListMilestones,
  ListPeople,
  ListRisk,
  ListSessions,
  ListTrainees,
  ListUnsettled,
  ListVersionChanges,
  ListWeek,
  LogHours,
  MarkSession,
  Match,
  Me,
  Mentor,
  MentorId,
  MentorRow,
  MilestoneId,
  MilestoneKind,
  MilestoneReadiness,
  MilestoneRow,
  MilestoneSaved,
  MilestoneState,
  MilestoneView,
  Module,
  ModuleView,
  Monday,
  MonitoringAnswer,
  MonitoringForm,
  MonitoringImported,
  MonitoringQuestion,
  MonitoringQuestions,
  MoveCandidates,
  MoveView,
  MuteRisk,
  Muted,
  MyHoursSaved,
  MyYearFile,
  MyYearFiles,
  MyYearHere,
  MyYearOpened,
  Named,
  NewRecoveryKey,
  NoteAbout,
  Nothing,
  Offset,
  OneAbsence,
  OneSession,
  OneSheet,
  OpenMilestone,
  OpenMyYear,
  OutcomeChoice,
  OutcomeKind,
  OutcomeView,
  Overlap,
  OwnPanel,
  OwnSession,
  OwnYear,
  Page,
  PassphraseChange,
  PeopleColumn,
  PersonCandidacy,
  PersonEnrollment,
  PersonFields,
  PersonId,
  PersonRow,
  PersonView,
  PickFile,
  PickFolder,
  Picked,
  Placeholder,
  PlanInterview,
  PlanModule,
  PlanPrinted,
  PlanReasons,
  PlanRow,
  PlanSession,
  PlansPrinted,
  Preview,
  PreviewLetter,
  PreviewText,
  PrintPlan,
  PrintPlans,
  PrivacyOf,
  Program,
  ProgramChange,
  ProgramChangeKind,
  ProgramCheck,
  ProgramComparison,
  ProgramDraftRow,
  ProgramDraftStarted,
  ProgramDraftView,
  ProgramFault,
  ProgramId,
  ProgramMilestone,
  ProgramOutcome,
  ProgramPart,
  ProgramRow,
  ProgramSource,
  ProgramView,
  Protect,
  PublishProgramDraft,
  Published,
  QuestionFigures,
  QuestionSet,
  RateMilestone,
  Rater,
  RaterChoice,
  RaterFigures,
  Rating,
  RatingView,
  ReadHolidays,
  ReadinessQuestion,
  RecordField,
  RecordFields,
  RecordOutcome,
  RecordView,
  Recover,
  Recovery,
  Redeem,
  RefusedPerson,
  RefusedPlan,
  Rehearsed,
  RejectedCell,
  ReleaseHold,
  ReleaseSheets,
  ReminderLine,
  Reminders,
  RemoveBreak,
  RemoveCheckIn,
  RemoveHours,
  RemoveReview,
  RemoveSheet,
  ReopenMilestone,
  Replan,
  Replanned,
  ReplannedPeople,
  ReplannedPerson,
  RestoreModule,
  Restored,
  Retention,
  RetentionClocks,
  RetentionSubject,
  Reveal,
  ReviewAnswer,
  ReviewCheck,
  ReviewView,
  RhythmView,
  Risk,
  RiskFlag,
  RiskView,
  RoleProfile,
  RoomCompetency,
  RoomExercise,
  RoomView,
  RowDecision,
  Rubric,
  Satisfaction,
  SaveAttachment,
  SaveBackupSettings,
  SaveDraft,
  SaveFile,
  SaveLetter,
  SaveMyHours,
  SaveProgramDraft,
  SaveRejected,
  SaveSheet,
  SaveSwitches,
  Saved,
  Scale,
  ScoreMilestone,
  Search,
  Seat,
  SeatView,
  SecondFolder,
  Selection,
  SelectionMark,
  SelectionSaved,
  Session,
  SessionChoices,
  SessionColumn,
  SessionFields,
  SessionId,
  SessionMark,
  SessionModule,
  SessionRow,
  SessionSaved,
  SessionStage,
  SessionState,
  SessionView,
  SetConsensus,
  SetHold,
  SetLetterTexts,
  SetMentors,
  SetQuestions,
  SetReminders,
  Settings,
  SettleResults,
  SettledResults,
  Settlement,
  SheetAnswers,
  SheetId,
  SheetNote,
  SheetScore,
  SheetState,
  SheetView,
  SignIn,
  SinceLast,
  Sort,
  StageFigures,
  StageName,
  Standing,
  Start,
  StartProgramDraft,
  StartWith,
  Step,
  Strength,
  SupportAction,
  Tag,
  TakeAttendance,
  TakeInHours,
  Target,
  TicketReview,
  TicketReviewId,
  ToDecide,
  Told,
  Track,
  TrackMeasure,
  TraineeColumn,
  TraineeFilter,
  TraineeRow,
  TraineeView,
  Undo,
  UndoId,
  UndoStep,
  Undone,
  Unlock,
  UnlockScreen,
  UnlockSheet,
  UnmuteRisk,
  UnsettledId,
  UnsettledRow,
  UpdateIntake,
  UpdatePerson,
  VersionApplied,
  VersionChange,
  VersionChangeView,
  VersionChanges,
  VersionReason,
  VersionRefused,
  ViewAgenda,
  VoidAttempt,
  WaitingResult,
  WeekColumn,
  WeekDay,
  WeekLine,
  WeekRow,
  WeightedCriterion,
  WhatIf,
  WhatIfConflict,
  WhatIfDate,
  Window,
  WithdrawMilestone,
  Withheld,
  WordedLetter,
  WriteAccessCopy,
  WriteCalendar,
  WriteInvitation,
  WriteLetters,
  Written,
} from "./types";

export interface Commands {
  "app.state": { request: Nothing; response: AppState };
  "app.start": { request: Start; response: Done };
  "app.settings": { request: Nothing; response: Settings };
  "app.save_settings": { request: Settings; response: Done };
  "app.check": { request: Nothing; response: CheckReport };
  "app.rebuild": { request: Nothing; response: Done };
  "app.backup": { request: Backup; response: BackedUp };
  "app.add_demo": { request: Nothing; response: Done };
  "app.remove_demo": { request: Nothing; response: Done };
  "drafts.get": { request: GetDraft; response: Draft };
  "drafts.save": { request: SaveDraft; response: Done };
  "operations.cancel": { request: Cancel; response: Done };
  "host.pick_file": { request: PickFile; response: Picked };
  "host.pick_folder": { request: PickFolder; response: Picked };
  "host.save_file": { request: SaveFile; response: Picked };
  "host.reveal": { request: Reveal; response: Done };
  "accounts.session": { request: Nothing; response: Session };
  "accounts.create_first": { request: SignIn; response: Recovery };
  "accounts.sign_in": { request: SignIn; response: Done };
  "accounts.unlock": { request: UnlockScreen; response: Done };
  "accounts.sign_out": { request: Nothing; response: Done };
  "accounts.lock": { request: Nothing; response: Done };
  "accounts.redeem": { request: Redeem; response: Recovery };
  "accounts.recover": { request: Recover; response: Recovery };
  "accounts.change_password": { request: ChangePassword; response: Recovery };
  "accounts.judge_password": { request: JudgePassword; response: Strength };
  "accounts.list": { request: Nothing; response: Array<AccountRow> };
  "accounts.invite": { request: Invite; response: Invited };
  "accounts.renew_invitation": { request: GetAccount; response: Invited };
  "accounts.change": { request: ChangeAccount; response: Done };
  "app.database": { request: Nothing; response: DatabaseState };
  "backups.list": { request: Nothing; response: BackupList };
  "backups.make": { request: Nothing; response: BackupRow };
  "backups.look": { request: ChosenBackup; response: BackupContents };
  "backups.rehearse": { request: ChosenBackup; response: Rehearsed };
  "backups.restore": { request: ChosenBackup; response: Restored };
  "backups.settings": { request: Nothing; response: BackupSettings };
  "backups.save_settings": { request: SaveBackupSettings; response: Done };
  "encryption.state": { request: Nothing; response: EncryptionState };
  "encryption.judge_passphrase": { request: JudgePassphrase; response: Strength };
  "encryption.encrypt": { request: Encrypt; response: Encrypted };
  "encryption.decrypt": { request: Nothing; response: Decrypted };
  "encryption.renew_recovery_key": { request: Nothing; response: NewRecoveryKey };
  "encryption.unlock": { request: Unlock; response: Done };
  "programs.list": { request: Nothing; response: Array<ProgramRow> };
  "programs.get": { request: GetProgram; response: ProgramView };
  "programs.import": { request: ImportProgram; response: ProgramRow };
  "programs.export": { request: ExportProgram; response: Written };
  "programs.drafts": { request: Nothing; response: Array<ProgramDraftRow> };
  "programs.draft": { request: GetProgramDraft; response: ProgramDraftView };
  "programs.start_draft": { request: StartProgramDraft; response: ProgramDraftStarted };
  "programs.save_draft": { request: SaveProgramDraft; response: ProgramDraftView };
  "programs.discard_draft": { request: GetProgramDraft; response: Saved };
  "programs.publish_draft": { request: PublishProgramDraft; response: Published };
  "programs.compare": { request: ComparePrograms; response: ProgramComparison };
  "programs.check": { request: CheckProgram; response: ProgramCheck };
  "programs.preview": { request: ListVersionChanges; response: VersionChanges };
  "programs.preview_one": { request: GetVersionChange; response: VersionChangeView };
  "programs.apply": { request: ApplyVersion; response: VersionApplied };
  "programs.what_if": { request: AskWhatIf; response: WhatIf };
  "people.list": { request: ListPeople; response: Page<PersonRow> };
  "people.search": { request: Search; response: Array<Found> };
  "people.find": { request: FindPerson; response: Found };
  "people.get": { request: GetPerson; response: PersonView };
  "people.create": { request: CreatePerson; response: Found };
  "people.update": { request: UpdatePerson; response: Saved };
  "exchange.preview": { request: ImportFile; response: Preview };
  "exchange.import": { request: ImportFile; response: ImportReport };
  "exchange.save_rejected": { request: SaveRejected; response: Written };
  "exchange.export": { request: Export; response: Written };
  "intakes.list": { request: Nothing; response: Array<IntakeCard> };
  "intakes.get": { request: GetIntake; response: IntakeView };
  "intakes.find": { request: FindIntake; response: IntakeCard };
  "intakes.create": { request: CreateIntake; response: IntakeSaved };
  "intakes.update": { request: UpdateIntake; response: IntakeSaved };
  "intakes.preview": { request: UpdateIntake; response: CalendarChange };
  "holidays.regions": { request: Nothing; response: HolidayRegions };
  "holidays.choose": { request: ChooseHolidays; response: Array<Holiday> };
  "holidays.read_file": { request: ReadHolidays; response: HolidayFile };
  "intakes.remove": { request: GetIntake; response: Saved };
  "mentors.list": { request: Nothing; response: Array<MentorRow> };
  "mentors.add": { request: AddMentor; response: Mentor };
  "candidates.list": { request: ListCandidates; response: Page<CandidateRow> };
  "candidates.get": { request: GetCandidate; response: CandidateView };
  "candidates.compare": { request: CompareCandidates; response: Comparison };
  "candidates.add": { request: AddCandidates; response: SelectionSaved };
  "candidates.answer_check": { request: AnswerCheck; response: SelectionSaved };
  "candidates.save_sheet": { request: SaveSheet; response: SelectionSaved };
  "candidates.remove_sheet": { request: RemoveSheet; response: SelectionSaved };
  "candidates.set_consensus": { request: SetConsensus; response: SelectionSaved };
  "candidates.grounds": { request: Nothing; response: Grounds };
  "candidates.set_grounds": { request: Grounds; response: Done };
  "candidates.move": { request: MoveCandidates; response: SelectionSaved };
  "attachments.add": { request: AddAttachment; response: AttachmentSaved };
  "attachments.add_to_attempt": { request: AddEvidence; response: AttachmentSaved };
  "attachments.add_to_hours": { request: AddHoursEvidence; response: AttachmentSaved };
  "attachments.remove_from_hours": { request: ChosenAttachment; response: AttachmentSaved };
  "attachments.remove": { request: ChosenAttachment; response: AttachmentSaved };
  "attachments.open": { request: ChosenAttachment; response: Done };
  "attachments.save": { request: SaveAttachment; response: AttachmentCopied };
  "interviews.raters": { request: Nothing; response: Array<RaterChoice> };
  "interviews.plan": { request: PlanInterview; response: InterviewSaved };
  "interviews.release": { request: ReleaseSheets; response: InterviewSaved };
  "interviews.invitation": { request: WriteInvitation; response: Written };
  "interviews.questions": { request: GetQuestions; response: QuestionSet };
  "interviews.set_questions": { request: SetQuestions; response: InterviewSaved };
  "sheets.own": { request: Nothing; response: Array<OwnPanel> };
  "sheets.get": { request: OneSheet; response: RoomView };
  "sheets.keep": { request: KeepSheet; response: Done };
  "sheets.submit": { request: KeepSheet; response: Done };
  "sheets.unlock": { request: UnlockSheet; response: Done };
  "fairness.get": { request: GetFairness; response: Fairness };
  "monitoring.questions": { request: Nothing; response: MonitoringQuestions };
  "monitoring.form": { request: GetMonitoringForm; response: MonitoringForm };
  "monitoring.set_questions": { request: MonitoringQuestions; response: Done };
  "monitoring.give": { request: GiveMonitoring; response: Done };
  "monitoring.import": { request: ImportMonitoring; response: MonitoringImported };
  "letters.texts": { request: GetLetterTexts; response: LetterTexts };
  "letters.set_texts": { request: SetLetterTexts; response: LettersSaved };
  "letters.preview_text": { request: PreviewText; response: LetterPages };
  "letters.choices": { request: CandidateLetters; response: Array<LetterChoice> };
  "letters.preview": { request: PreviewLetter; response: LetterPages };
  "letters.save": { request: SaveLetter; response: LettersWritten };
  "letters.write": { request: WriteLetters; response: LettersWritten };
  "letters.template": { request: Nothing; response: LetterTemplate };
  "enrollment.enroll": { request: Enroll; response: Enrolled };
  "trainees.list": { request: ListTrainees; response: Page<TraineeRow> };
  "trainees.get": { request: GetEnrollment; response: TraineeView };
  "trainees.plan": { request: GetEnrollment; response: Array<PlanRow> };
  "enrollment.print_plan": { request: PrintPlan; response: PlanPrinted };
  "enrollment.print_plans": { request: PrintPlans; response: PlansPrinted };
  "enrollment.reasons": { request: Nothing; response: PlanReasons };
  "enrollment.set_reasons": { request: PlanReasons; response: Done };
  "enrollment.replan": { request: Replan; response: ReplannedPeople };
  "enrollment.add_break": { request: AddBreak; response: Replanned };
  "enrollment.end_break": { request: EndBreak; response: Replanned };
  "enrollment.remove_break": { request: RemoveBreak; response: Replanned };
  "enrollment.accept_conflict": { request: AcceptConflict; response: Saved };
  "enrollment.record_outcome": { request: RecordOutcome; response: Saved };
  "enrollment.set_mentors": { request: SetMentors; response: Saved };
  "progress.module": { request: GetAttempts; response: ModuleView };
  "progress.add_attempt": { request: AddAttempt; response: AttemptSaved };
  "progress.void_attempt": { request: VoidAttempt; response: Saved };
  "progress.correct_attempt": { request: CorrectAttempt; response: Saved };
  "progress.grant_attempt": { request: GrantAttempt; response: Saved };
  "progress.exempt": { request: ExemptModule; response: Saved };
  "progress.leave_out": { request: LeaveOutModule; response: Saved };
  "progress.restore": { request: RestoreModule; response: Saved };
  "progress.record": { request: GetEnrollment; response: RecordView };
  "progress.log_hours": { request: LogHours; response: Saved };
  "progress.approve_hours": { request: ApproveHours; response: HoursApproved };
  "progress.correct_hours": { request: CorrectHours; response: Saved };
  "progress.remove_hours": { request: RemoveHours; response: Saved };
  "progress.add_review": { request: AddReview; response: Saved };
  "progress.remove_review": { request: RemoveReview; response: Saved };
  "sessions.list": { request: ListSessions; response: Page<SessionRow> };
  "sessions.get": { request: OneSession; response: SessionView };
  "sessions.choices": { request: GetGuests; response: SessionChoices };
  "sessions.of": { request: GetEnrollment; response: Array<OwnSession> };
  "sessions.plan": { request: PlanSession; response: SessionSaved };
  "sessions.change": { request: ChangeSession; response: SessionSaved };
  "sessions.remove": { request: OneSession; response: SessionSaved };
  "sessions.attend": { request: TakeAttendance; response: SessionSaved };
  "sessions.clear": { request: OneSession; response: SessionSaved };
  "sessions.mark": { request: MarkSession; response: SessionSaved };
  "hours.week": { request: ListWeek; response: Page<WeekRow> };
  "results.unsettled": { request: ListUnsettled; response: Page<UnsettledRow> };
  "results.settle": { request: SettleResults; response: SettledResults };
  "check_ins.list": { request: GetEnrollment; response: CheckInsView };
  "check_ins.due": { request: ListDueCheckIns; response: Array<DueCheckIn> };
  "check_ins.add": { request: AddCheckIn; response: Saved };
  "check_ins.remove": { request: RemoveCheckIn; response: Saved };
  "risk.get": { request: GetEnrollment; response: RiskView };
  "risk.list": { request: ListRisk; response: Array<AtRisk> };
  "risk.mute": { request: MuteRisk; response: Saved };
  "risk.unmute": { request: UnmuteRisk; response: Saved };
  "milestones.list": { request: ListMilestones; response: Array<MilestoneRow> };
  "milestones.get": { request: GetMilestone; response: MilestoneView };
  "milestones.open": { request: OpenMilestone; response: MilestoneSaved };
  "milestones.rate": { request: RateMilestone; response: MilestoneSaved };
  "milestones.score": { request: ScoreMilestone; response: MilestoneSaved };
  "milestones.withdraw": { request: WithdrawMilestone; response: MilestoneSaved };
  "milestones.reopen": { request: ReopenMilestone; response: MilestoneSaved };
  "milestones.record_fields": { request: RecordFields; response: MilestoneSaved };
  "my_year.export": { request: ExportMyYear; response: MyYearFile };
  "my_year.export_many": { request: ExportMyYears; response: MyYearFiles };
  "my_year.take_in": { request: TakeInHours; response: HoursTakenIn };
  "my_year.open": { request: OpenMyYear; response: MyYearOpened };
  "my_year.here": { request: Nothing; response: MyYearHere };
  "my_year.save_hours": { request: SaveMyHours; response: MyHoursSaved };
  "agenda.view": { request: ViewAgenda; response: Array<AgendaItem> };
  "agenda.people": { request: AgendaLine; response: Array<AgendaPerson> };
  "agenda.write_file": { request: WriteCalendar; response: CalendarWritten };
  "absences.list": { request: Nothing; response: Array<AbsenceView> };
  "absences.add": { request: AddAbsence; response: AbsenceSaved };
  "absences.remove": { request: OneAbsence; response: AbsenceSaved };
  "monday.get": { request: Nothing; response: Monday };
  "reminders.get": { request: Nothing; response: Reminders };
  "reminders.set": { request: SetReminders; response: Done };
  "reminders.tell": { request: Nothing; response: Told };
  "reminders.show_sample": { request: Nothing; response: Done };
  "history.list": { request: ListHistory; response: HistoryPage };
  "history.steps": { request: Nothing; response: Array<UndoStep> };
  "history.undo": { request: Undo; response: Undone };
  "privacy.clocks": { request: Nothing; response: RetentionClocks };
  "privacy.save_clocks": { request: Retention; response: Done };
  "privacy.due": { request: Nothing; response: Due };
  "privacy.hold": { request: SetHold; response: HoldView };
  "privacy.release_hold": { request: ReleaseHold; response: Done };
  "privacy.preview_erasure": { request: PrivacyOf; response: ErasurePreview };
  "privacy.erase": { request: ErasePeople; response: ErasureReport };
  "privacy.kept": { request: PrivacyOf; response: Kept };
  "privacy.access_copy": { request: WriteAccessCopy; response: Written };
  "privacy.switches": { request: GetSwitches; response: IntakeSwitches };
  "privacy.save_switches": { request: SaveSwitches; response: Saved };
}

export type CommandName = keyof Commands;

export const commands: { readonly [N in CommandName]: { readonly kind: "read" | "write" | "long" | "folder"; readonly may: readonly AccountRole[]; readonly ofTheHouse: boolean; readonly reads: readonly Tag[]; readonly touches: readonly Tag[] } } = {
  "app.state": { kind: "read", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: ["app","people","candidates","trainees","milestones","progress","intakes"], touches: [] },
  "app.start": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","program"] },
  "app.settings": { kind: "read", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: ["app"], touches: [] },
  "app.save_settings": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app"] },
  "app.check": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: [] },
  "app.rebuild": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["candidates","trainees","plan","progress","milestones"] },
  "app.backup": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: [] },
  "app.add_demo": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","people","intakes","mentors","candidates","trainees","plan","progress","hours","check_ins","sessions","milestones","history"] },
  "app.remove_demo": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","people","intakes","mentors","candidates","trainees","plan","progress","hours","check_ins","sessions","milestones","history"] },
  "drafts.get": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: [] },
  "drafts.save": { kind: "write", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: [] },
  "operations.cancel": { kind: "long", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: [], touches: [] },
  "host.pick_file": { kind: "folder", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: [] },
  "host.pick_folder": { kind: "folder", may: ["coordinator"], ofTheHouse: false, reads: [], touches: [] },
  "host.save_file": { kind: "folder", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: [] },
  "host.reveal": { kind: "folder", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: [] },
  "accounts.session": { kind: "read", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: ["app","accounts"], touches: [] },
  "accounts.create_first": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","accounts","history"] },
  "accounts.sign_in": { kind: "long", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: [], touches: ["app","accounts"] },
  "accounts.unlock": { kind: "long", may: [], ofTheHouse: false, reads: [], touches: ["app","accounts"] },
  "accounts.sign_out": { kind: "long", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: [], touches: ["app","accounts"] },
  "accounts.lock": { kind: "long", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: [], touches: ["app","accounts"] },
  "accounts.redeem": { kind: "long", may: [], ofTheHouse: false, reads: [], touches: ["app","accounts"] },
  "accounts.recover": { kind: "long", may: [], ofTheHouse: false, reads: [], touches: ["app","accounts"] },
  "accounts.change_password": { kind: "long", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: [], touches: ["accounts"] },
  "accounts.judge_password": { kind: "read", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: [], touches: [] },
  "accounts.list": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["accounts"], touches: [] },
  "accounts.invite": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["accounts","mentors","history"] },
  "accounts.renew_invitation": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["accounts","history"] },
  "accounts.change": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["accounts","history"] },
  "app.database": { kind: "folder", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: ["app","backups"], touches: [] },
  "backups.list": { kind: "folder", may: ["coordinator"], ofTheHouse: true, reads: ["backups"], touches: [] },
  "backups.make": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["backups"] },
  "backups.look": { kind: "folder", may: ["coordinator"], ofTheHouse: true, reads: ["backups"], touches: [] },
  "backups.rehearse": { kind: "folder", may: ["coordinator"], ofTheHouse: true, reads: [], touches: [] },
  "backups.restore": { kind: "folder", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","program","people","intakes","mentors","candidates","trainees","plan","progress","hours","check_ins","sessions","milestones","history","accounts","backups"] },
  "backups.settings": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["backups"], touches: [] },
  "backups.save_settings": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["backups"] },
  "encryption.state": { kind: "folder", may: ["coordinator"], ofTheHouse: true, reads: ["app"], touches: [] },
  "encryption.judge_passphrase": { kind: "folder", may: ["coordinator"], ofTheHouse: true, reads: [], touches: [] },
  "encryption.encrypt": { kind: "folder", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","backups","history"] },
  "encryption.decrypt": { kind: "folder", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","backups","history"] },
  "encryption.renew_recovery_key": { kind: "folder", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["history"] },
  "encryption.unlock": { kind: "folder", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","program","people","intakes","mentors","candidates","trainees","plan","progress","hours","check_ins","sessions","milestones","history","accounts","backups"] },
  "programs.list": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["program"], touches: [] },
  "programs.get": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["program"], touches: [] },
  "programs.import": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","program"] },
  "programs.export": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: [] },
  "programs.drafts": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["program"], touches: [] },
  "programs.draft": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["program"], touches: [] },
  "programs.start_draft": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["program","history"] },
  "programs.save_draft": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["program"] },
  "programs.discard_draft": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["program","history"] },
  "programs.publish_draft": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","program","history"] },
  "programs.compare": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["program"], touches: [] },
  "programs.check": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["program"], touches: [] },
  "programs.preview": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: [] },
  "programs.preview_one": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["program","trainees","plan","progress","milestones"], touches: [] },
  "programs.apply": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","program","trainees","plan","progress","milestones","intakes","history"] },
  "programs.what_if": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["intakes"], touches: [] },
  "people.list": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["people"], touches: [] },
  "people.search": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["people","candidates","trainees"], touches: [] },
  "people.find": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["people"], touches: [] },
  "people.get": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["people","candidates","trainees"], touches: [] },
  "people.create": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","people","candidates","intakes","history"] },
  "people.update": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["people","candidates","trainees","history"] },
  "exchange.preview": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: [] },
  "exchange.import": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","people","intakes","candidates","trainees","plan","progress","history"] },
  "exchange.save_rejected": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["history"] },
  "exchange.export": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["history"] },
  "intakes.list": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["intakes","candidates","trainees","mentors"], touches: [] },
  "intakes.get": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["intakes","candidates","trainees","mentors"], touches: [] },
  "intakes.find": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["intakes"], touches: [] },
  "intakes.create": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","intakes","history"] },
  "intakes.update": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["intakes","candidates","trainees","plan","history"] },
  "intakes.preview": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["intakes","trainees","plan"], touches: [] },
  "holidays.regions": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: [], touches: [] },
  "holidays.choose": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: [], touches: [] },
  "holidays.read_file": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: [] },
  "intakes.remove": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","intakes","history"] },
  "mentors.list": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["mentors","trainees"], touches: [] },
  "mentors.add": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["mentors","history"] },
  "candidates.list": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["candidates","people","intakes"], touches: [] },
  "candidates.get": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["candidates","people","intakes"], touches: [] },
  "candidates.compare": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["candidates","people","intakes"], touches: [] },
  "candidates.add": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","candidates","intakes","people","history"] },
  "candidates.answer_check": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "candidates.save_sheet": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "candidates.remove_sheet": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "candidates.set_consensus": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "candidates.grounds": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["candidates"], touches: [] },
  "candidates.set_grounds": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["candidates","history"] },
  "candidates.move": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","candidates","intakes","history"] },
  "attachments.add": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "attachments.add_to_attempt": { kind: "long", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["progress","history"] },
  "attachments.add_to_hours": { kind: "long", may: ["coordinator","trainee"], ofTheHouse: false, reads: [], touches: ["hours","history"] },
  "attachments.remove_from_hours": { kind: "write", may: ["coordinator","trainee"], ofTheHouse: false, reads: [], touches: ["hours","history"] },
  "attachments.remove": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["candidates","progress","history"] },
  "attachments.open": { kind: "long", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: ["history"] },
  "attachments.save": { kind: "long", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: ["history"] },
  "interviews.raters": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["accounts"], touches: [] },
  "interviews.plan": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "interviews.release": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "interviews.invitation": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["history"] },
  "interviews.questions": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["intakes","candidates"], touches: [] },
  "interviews.set_questions": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["intakes","history"] },
  "sheets.own": { kind: "read", may: ["coordinator","mentor"], ofTheHouse: false, reads: ["candidates"], touches: [] },
  "sheets.get": { kind: "read", may: ["coordinator","mentor"], ofTheHouse: false, reads: ["candidates"], touches: [] },
  "sheets.keep": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["candidates"] },
  "sheets.submit": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "sheets.unlock": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "fairness.get": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["candidates","intakes"], touches: [] },
  "monitoring.questions": { kind: "read", may: ["coordinator","trainee"], ofTheHouse: false, reads: ["candidates"], touches: [] },
  "monitoring.form": { kind: "read", may: ["coordinator","trainee"], ofTheHouse: false, reads: ["candidates","intakes","people"], touches: [] },
  "monitoring.set_questions": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["candidates","history"] },
  "monitoring.give": { kind: "write", may: ["coordinator","trainee"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "monitoring.import": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["candidates","history"] },
  "letters.texts": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["intakes"], touches: [] },
  "letters.set_texts": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["intakes","candidates","history"] },
  "letters.preview_text": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["intakes"], touches: [] },
  "letters.choices": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["candidates","people","intakes"], touches: [] },
  "letters.preview": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["candidates","people","intakes"], touches: [] },
  "letters.save": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["history"] },
  "letters.write": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["history"] },
  "letters.template": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["history"] },
  "enrollment.enroll": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","trainees","candidates","intakes","people","plan","milestones","mentors","history"] },
  "trainees.list": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["trainees","plan","progress","hours","check_ins","risk","milestones","people","intakes","mentors"], touches: [] },
  "trainees.get": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["trainees","plan","progress","hours","check_ins","risk","milestones","people","intakes","mentors"], touches: [] },
  "trainees.plan": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["plan","progress","milestones"], touches: [] },
  "enrollment.print_plan": { kind: "long", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: ["history"] },
  "enrollment.print_plans": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["history"] },
  "enrollment.reasons": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["plan"], touches: [] },
  "enrollment.set_reasons": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["plan","history"] },
  "enrollment.replan": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","trainees","plan","history"] },
  "enrollment.add_break": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","trainees","plan","history"] },
  "enrollment.end_break": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","trainees","plan","history"] },
  "enrollment.remove_break": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","trainees","plan","history"] },
  "enrollment.accept_conflict": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","trainees","plan","history"] },
  "enrollment.record_outcome": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","trainees","plan","intakes","milestones","history"] },
  "enrollment.set_mentors": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["trainees","mentors","history"] },
  "progress.module": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["plan","progress"], touches: [] },
  "progress.add_attempt": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["app","progress","plan","trainees","history"] },
  "progress.void_attempt": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["app","progress","plan","trainees","history"] },
  "progress.correct_attempt": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["app","progress","plan","trainees","history"] },
  "progress.grant_attempt": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","progress","plan","trainees","history"] },
  "progress.exempt": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","progress","plan","trainees","history"] },
  "progress.leave_out": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","progress","plan","trainees","history"] },
  "progress.restore": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","progress","plan","trainees","history"] },
  "progress.record": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["hours","progress","plan"], touches: [] },
  "progress.log_hours": { kind: "write", may: ["coordinator","trainee"], ofTheHouse: false, reads: [], touches: ["hours","trainees","history"] },
  "progress.approve_hours": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["hours","trainees","history"] },
  "progress.correct_hours": { kind: "write", may: ["coordinator","trainee"], ofTheHouse: false, reads: [], touches: ["hours","trainees","history"] },
  "progress.remove_hours": { kind: "write", may: ["coordinator","trainee"], ofTheHouse: false, reads: [], touches: ["hours","trainees","history"] },
  "progress.add_review": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["progress","milestones","history"] },
  "progress.remove_review": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["progress","milestones","history"] },
  "sessions.list": { kind: "read", may: ["coordinator","mentor"], ofTheHouse: false, reads: ["sessions","intakes","mentors"], touches: [] },
  "sessions.get": { kind: "read", may: ["coordinator","mentor"], ofTheHouse: false, reads: ["sessions","intakes","mentors","trainees","plan","progress","hours","people"], touches: [] },
  "sessions.choices": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["intakes","trainees","plan","progress","hours","people"], touches: [] },
  "sessions.of": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["sessions","mentors"], touches: [] },
  "sessions.plan": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["sessions","history"] },
  "sessions.change": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["sessions","history"] },
  "sessions.remove": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["sessions","history"] },
  "sessions.attend": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["sessions","hours","trainees","history"] },
  "sessions.clear": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["sessions","hours","trainees","history"] },
  "sessions.mark": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["app","sessions","progress","plan","trainees","history"] },
  "hours.week": { kind: "read", may: ["coordinator","mentor"], ofTheHouse: false, reads: ["hours","trainees","plan","progress","people","intakes","mentors"], touches: [] },
  "results.unsettled": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["progress","people","trainees"], touches: [] },
  "results.settle": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","progress","plan","trainees","history"] },
  "check_ins.list": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["check_ins","plan"], touches: [] },
  "check_ins.due": { kind: "read", may: ["coordinator","mentor"], ofTheHouse: false, reads: ["check_ins","plan","trainees"], touches: [] },
  "check_ins.add": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["check_ins","milestones","trainees","history"] },
  "check_ins.remove": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["check_ins","milestones","trainees","history"] },
  "risk.get": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["risk","check_ins","plan","progress","hours","milestones"], touches: [] },
  "risk.list": { kind: "read", may: ["coordinator","mentor"], ofTheHouse: false, reads: ["risk","check_ins","plan","progress","hours","milestones","trainees"], touches: [] },
  "risk.mute": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["risk","trainees","history"] },
  "risk.unmute": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["risk","trainees","history"] },
  "milestones.list": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["milestones","plan"], touches: [] },
  "milestones.get": { kind: "read", may: ["coordinator","mentor"], ofTheHouse: false, reads: ["milestones","plan","progress","hours"], touches: [] },
  "milestones.open": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","milestones","plan","trainees","history"] },
  "milestones.rate": { kind: "write", may: ["coordinator","mentor"], ofTheHouse: false, reads: [], touches: ["milestones","history"] },
  "milestones.score": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","milestones","plan","trainees","history"] },
  "milestones.withdraw": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","milestones","plan","trainees","history"] },
  "milestones.reopen": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","milestones","plan","trainees","history"] },
  "milestones.record_fields": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["app","milestones","plan","trainees","history"] },
  "my_year.export": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["history"] },
  "my_year.export_many": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["history"] },
  "my_year.take_in": { kind: "long", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["hours","trainees","history"] },
  "my_year.open": { kind: "folder", may: ["coordinator","trainee"], ofTheHouse: false, reads: [], touches: ["app","program","people","intakes","mentors","candidates","trainees","plan","progress","hours","milestones","history","accounts","backups"] },
  "my_year.here": { kind: "read", may: ["coordinator","mentor","trainee","sponsor"], ofTheHouse: false, reads: ["app","hours"], touches: [] },
  "my_year.save_hours": { kind: "long", may: ["trainee"], ofTheHouse: false, reads: [], touches: [] },
  "agenda.view": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["trainees","plan","progress","milestones","candidates","intakes","mentors","people"], touches: [] },
  "agenda.people": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["trainees","plan","progress","milestones","mentors","people"], touches: [] },
  "agenda.write_file": { kind: "long", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: ["history"] },
  "absences.list": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["mentors","milestones","plan","candidates","trainees"], touches: [] },
  "absences.add": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["mentors","history"] },
  "absences.remove": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["mentors","history"] },
  "monday.get": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["app","people","trainees","plan","progress","hours","check_ins","risk","sessions","milestones","candidates","intakes"], touches: [] },
  "reminders.get": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["app","trainees","plan","progress","check_ins","sessions","milestones"], touches: [] },
  "reminders.set": { kind: "write", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: ["app"] },
  "reminders.tell": { kind: "long", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: [] },
  "reminders.show_sample": { kind: "long", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: [] },
  "history.list": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["history"], touches: [] },
  "history.steps": { kind: "read", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: ["history"], touches: [] },
  "history.undo": { kind: "write", may: ["coordinator","mentor","trainee"], ofTheHouse: false, reads: [], touches: ["app","program","people","intakes","mentors","candidates","trainees","plan","progress","hours","check_ins","sessions","milestones","history"] },
  "privacy.clocks": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["app"], touches: [] },
  "privacy.save_clocks": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","history"] },
  "privacy.due": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["app","people","candidates","trainees","intakes"], touches: [] },
  "privacy.hold": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","people","history"] },
  "privacy.release_hold": { kind: "write", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","people","history"] },
  "privacy.preview_erasure": { kind: "read", may: ["coordinator"], ofTheHouse: true, reads: ["app","people","candidates","trainees","plan","progress","hours","check_ins","sessions","milestones","history"], touches: [] },
  "privacy.erase": { kind: "long", may: ["coordinator"], ofTheHouse: true, reads: [], touches: ["app","program","people","intakes","mentors","candidates","trainees","plan","progress","hours","check_ins","sessions","milestones","history"] },
  "privacy.kept": { kind: "read", may: ["coordinator","trainee"], ofTheHouse: false, reads: ["app","people","candidates","trainees","plan","progress","hours","check_ins","sessions","milestones","history"], touches: [] },
  "privacy.access_copy": { kind: "long", may: ["coordinator","trainee"], ofTheHouse: false, reads: [], touches: ["history"] },
  "privacy.switches": { kind: "read", may: ["coordinator"], ofTheHouse: false, reads: ["intakes"], touches: [] },
  "privacy.save_switches": { kind: "write", may: ["coordinator"], ofTheHouse: false, reads: [], touches: ["intakes","candidates","trainees","check_ins","history"] },
};
