/** What other features put on a trainee's page. Composed here, because features never import each other. */
import { CheckInPanel } from "../features/check_ins/CheckInPanel";
import { CheckInsTab } from "../features/check_ins/CheckInsTab";
import { DueCheckIns } from "../features/check_ins/DueCheckIns";
import type { TraineeParts } from "../features/enrollment/parts";
import { HistoryTab } from "../features/history/HistoryTab";
import { MyYearFilePanel } from "../features/my_year/MyYearFilePanel";
import { MyYearFilesPanel } from "../features/my_year/MyYearFilesPanel";
import { OwnYearBar } from "../features/my_year/OwnYearBar";
import { TakeInPanel } from "../features/my_year/TakeInPanel";
import { AttemptPanel } from "../features/progress/AttemptPanel";
import { HoursTab } from "../features/progress/HoursTab";
import { LogHoursPanel } from "../features/progress/LogHoursPanel";
import { ModulePanel } from "../features/progress/ModulePanel";
import { SessionsToRecord } from "../features/progress/sessions/SessionsToRecord";
import { RiskCard } from "../features/risk/RiskCard";
import { MyPanels } from "../features/selection/MyPanels";

export const traineeParts: TraineeParts = {
  ModulePanel,
  AttemptPanel,
  LogHoursPanel,
  HoursTab,
  RiskCard,
  CheckInPanel,
  CheckInsTab,
  DueCheckIns,
  SessionsToRecord,
  HistoryTab,
  MyPanels,
  MyYearFilePanel,
  MyYearFilesPanel,
  OwnYearBar,
  TakeInPanel,
};
