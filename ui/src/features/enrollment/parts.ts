/** What a trainee's page shows of other features. Features never import each other: the application fills these in. */
import type { ComponentType } from "react";
import type { EnrollmentId, PersonId, RiskFlag } from "../../api/generated/types";

export interface PanelProps {
  enrollment: EnrollmentId;
  /** Whom it concerns, for the head of the panel. */
  name: string;
  today: string;
  open: boolean;
  onClose: () => void;
}

export interface ModulePanelProps extends PanelProps {
  /** The module's code; the last one stays while the panel closes. */
  module: string;
  elective: boolean;
  state: "owed" | "exempt" | "left_out";
  /** False once the enrollment has ended: then the panel only shows. */
  editable: boolean;
}

export interface AttemptPanelProps extends PanelProps {
  /** The modules an attempt can be recorded for, in the order of the plan. */
  modules: readonly { code: string; name: string }[];
}

export interface HoursTabProps {
  enrollment: EnrollmentId;
  name: string;
  today: string;
  editable: boolean;
  onLogHours: () => void;
}

export interface PersonPanelProps {
  enrollment: EnrollmentId;
  name: string;
  open: boolean;
  onClose: () => void;
}

export interface ManyPanelProps {
  enrollments: readonly EnrollmentId[];
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

export interface RiskCardProps extends Omit<PanelProps, "open" | "onClose"> {
  /** Those that are not set aside, which the page knows already. */
  known: readonly RiskFlag[];
}

export interface CheckInsTabProps {
  enrollment: EnrollmentId;
  onAdd: () => void;
}

export interface TraineeParts {
  /** The year as a file for the own machine, of one and of many. */
  MyYearFilePanel: ComponentType<PersonPanelProps>;
  MyYearFilesPanel: ComponentType<ManyPanelProps>;
  /** Hours that come back from there. */
  TakeInPanel: ComponentType<PersonPanelProps>;
  /** What a trainee sees there above the year. */
  OwnYearBar: ComponentType<{ name: string }>;
  ModulePanel: ComponentType<ModulePanelProps>;
  AttemptPanel: ComponentType<AttemptPanelProps>;
  LogHoursPanel: ComponentType<PanelProps>;
  HoursTab: ComponentType<HoursTabProps>;
  /** Early warnings, above the tabs. */
  RiskCard: ComponentType<RiskCardProps>;
  CheckInPanel: ComponentType<PanelProps>;
  CheckInsTab: ComponentType<CheckInsTabProps>;
  /** The check-ins that a mentor still has to hold. */
  DueCheckIns: ComponentType;
  /** The sessions of a mentor whose attendance is not taken. */
  SessionsToRecord: ComponentType;
  /** The panels on which a mentor sits. */
  MyPanels: ComponentType;
  HistoryTab: ComponentType<{ person: PersonId; name: string }>;
}

/** Of these, what the list of trainees shows. */
export type HomeParts = Pick<
  TraineeParts,
  "MyPanels" | "DueCheckIns" | "SessionsToRecord" | "MyYearFilesPanel"
>;
