/** The addresses of selection: `/candidates`, one of them, the room of a rater; the letters of an intake. */
import { createRoute } from "@tanstack/react-router";
import { rootRoute } from "../../components/rootRoute";
import { oneOf, textOf } from "../../components/search";
import { CandidatePage } from "./CandidatePage";
import { CandidatesPage } from "./CandidatesPage";
import { LettersPage } from "./letters/LettersPage";
import { LETTER_ORDER } from "./letters/words";
import { candidatesSearch } from "./listSearch";
import { RoomPage } from "./room/RoomPage";

export interface RoomSearch {
  /** The code of the competency or the exercise on the screen, or `overview`. */
  at?: string | undefined;
}

export interface LettersSearch {
  /** The invitation when absent. */
  letter?: (typeof LETTER_ORDER)[number] | undefined;
}

const candidates = createRoute({
  getParentRoute: () => rootRoute,
  path: "/candidates",
  validateSearch: candidatesSearch,
  component: CandidatesPage,
  staticData: { needs: "candidates.list" },
});

const candidate = createRoute({
  getParentRoute: () => rootRoute,
  path: "/candidates/$candidacy",
  component: CandidatePage,
  staticData: { needs: "candidates.get" },
});

const room = createRoute({
  getParentRoute: () => rootRoute,
  path: "/room/$sheet",
  validateSearch: (raw): RoomSearch => ({ at: textOf(raw["at"]) }),
  component: RoomPage,
  staticData: { bare: true, lent: true, needs: "sheets.get" },
});

const letters = createRoute({
  getParentRoute: () => rootRoute,
  path: "/intakes/$intake/letters",
  validateSearch: (raw): LettersSearch => ({ letter: oneOf(raw["letter"], LETTER_ORDER) }),
  component: LettersPage,
  staticData: { needs: "letters.texts" },
});

export const candidateRoutes = [candidates, candidate, room, letters] as const;
