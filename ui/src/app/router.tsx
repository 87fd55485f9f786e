/** Composes the features' routes. Addresses stand in the hash: the window has no server behind it. */
import { createHashHistory, createRoute, createRouter } from "@tanstack/react-router";
import { NotFound } from "../components/NotFound";
import { rootRoute } from "../components/rootRoute";
import { AccountsTab } from "../features/accounts/AccountsTab";
import { FirstAccount } from "../features/accounts/FirstAccount";
import { sponsorRoutes } from "../features/accounts/route";
import { calendarRoutes } from "../features/agenda/route";
import { BackupsTab } from "../features/backups/BackupsTab";
import { programRoutes } from "../features/curriculum/route";
import { EncryptionCard } from "../features/encryption/EncryptionCard";
import { FirstEncryption } from "../features/encryption/FirstEncryption";
import { traineeRoutes } from "../features/enrollment/route";
import { importRoutes } from "../features/exchange/route";
import { fairnessRoutes } from "../features/fairness/route";
import { HistoryOfAll } from "../features/history/HistoryOfAll";
import { settingsRoutes } from "../features/house/settings/route";
import { startRoutes } from "../features/house/startRoute";
import { intakeRoutes } from "../features/intakes/route";
import { milestoneRoutes } from "../features/milestones/route";
import { mondayRoutes } from "../features/monday/route";
import { OpenMyYear } from "../features/my_year/OpenMyYear";
import { peopleRoutes } from "../features/people/route";
import { PrivacyTab } from "../features/privacy/PrivacyTab";
import { privacyRoutes } from "../features/privacy/route";
import { sessionRoutes } from "../features/progress/sessions/route";
import { hoursRoutes } from "../features/progress/week/route";
import { resultRoutes } from "../features/results/route";
import { MyPanels } from "../features/selection/MyPanels";
import { QuestionsCard } from "../features/selection/QuestionsCard";
import { candidateRoutes } from "../features/selection/route";
import { Crash } from "./Crash";
import { Home } from "./Home";
import { HouseLists } from "./HouseLists";
import { Shell } from "./Shell";
import { traineeParts } from "./traineeParts";

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  component: Home,
});

rootRoute.update({ component: Shell, notFoundComponent: NotFound });

const routeTree = rootRoute.addChildren([
  indexRoute,
  ...mondayRoutes(MyPanels),
  ...intakeRoutes(QuestionsCard),
  ...candidateRoutes,
  ...fairnessRoutes,
  ...traineeRoutes(traineeParts),
  ...milestoneRoutes,
  ...sessionRoutes,
  ...hoursRoutes,
  ...calendarRoutes,
  ...programRoutes,
  ...settingsRoutes({
    Accounts: AccountsTab,
    Lists: HouseLists,
    Privacy: PrivacyTab,
    Backups: BackupsTab,
    Encryption: EncryptionCard,
    History: HistoryOfAll,
  }),
  ...peopleRoutes,
  ...privacyRoutes,
  ...importRoutes,
  ...resultRoutes,
  ...startRoutes({ FirstAccount, FirstEncryption, OpenMyYear }),
  ...sponsorRoutes,
]);

export function makeRouter(history = createHashHistory()) {
  return createRouter({
    routeTree,
    history,
    defaultErrorComponent: Crash,
    defaultPreload: false,
    scrollRestoration: true,
    scrollToTopSelectors: ["#main"],
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
