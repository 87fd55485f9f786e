/** The plan of an interview while it is being made: appointment and panel as the form holds them. */
import type {
  AccountId,
  Appointment,
  CandidateView,
  PlanInterview,
  RaterChoice,
} from "../../api/generated/types";
import type { Day } from "../../components/dates";

export interface PlanValues extends Record<string, unknown> {
  day: Day | null;
  /** Minutes after midnight. */
  starts_at: number | null;
  minutes: number | string;
  place: string;
  /** Raters who sign in. */
  accounts: AccountId[];
  /** Raters without an account, by name. */
  names: string[];
}

/** How long an interview is taken to be until somebody says otherwise, minutes. */
const USUAL = 60;

export function planOf({ appointment, panel }: CandidateView): PlanValues {
  return {
    day: appointment?.day ?? null,
    starts_at: appointment?.starts_at ?? null,
    minutes: appointment?.minutes ?? USUAL,
    place: appointment?.place ?? "",
    accounts: panel.flatMap(({ account }) => (account === null ? [] : [account])),
    names: panel.flatMap(({ account, rater }) => (account === null ? [rater] : [])),
  };
}

/** Whom a panel can be asked of, and whoever sits there already although they cannot sign in any more. */
export function accountsOf({ panel }: CandidateView, known: readonly RaterChoice[]) {
  const seated = panel.flatMap(({ account, rater }) =>
    account === null || known.some((one) => one.account === account)
      ? []
      : [{ value: account, label: rater }],
  );
  return [...known.map(({ account, name }) => ({ value: account, label: name })), ...seated];
}

/** No day is no appointment; a day without a time is for the core to refuse. */
function appointmentOf({ day, starts_at, minutes, place }: PlanValues): Appointment | null {
  if (day === null) return null;
  return { day, starts_at: starts_at ?? NO_TIME, minutes: Number(minutes), place: place.trim() };
}

/** Past the end of a day, where the core finds no time. */
const NO_TIME = 1440;

export function requestOf(view: CandidateView, values: PlanValues): PlanInterview {
  return {
    candidacy: view.row.candidacy,
    appointment: appointmentOf(values),
    raters: [
      ...values.accounts.map((account) => ({ account })),
      ...values.names.map((name) => ({ name })),
    ],
  };
}
