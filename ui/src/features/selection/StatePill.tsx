/** Where a candidacy stands, in word and icon. */

import { useLingui } from "@lingui/react/macro";
import type { CandidacyState } from "../../api/generated/types";
import { StatusPill } from "../../components/StatusPill";
import { STATES } from "./words";

export function StatePill({ state }: { state: CandidacyState }) {
  const { i18n } = useLingui();
  const { label, ...look } = STATES[state];
  return <StatusPill {...look}>{i18n._(label)}</StatusPill>;
}
