/** The hours of a week over many people, and their approval. What is shown stands in the address. */
import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { useAsker } from "../../../api/asker";
import { useRead } from "../../../api/hooks";
import { ErrorState } from "../../../components/ErrorState";
import { Page } from "../../../components/Page";
import { Skeletons } from "../../../components/Skeletons";
import { SpanHead } from "../../../components/SpanHead";
import { mondayOf, weeksLater, weekWords } from "./days";
import type { HoursSearch } from "./search";
import { WeekPanel } from "./WeekPanel";
import { WeekTable } from "./WeekTable";

const route = getRouteApi("/hours");

export function HoursPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = useCallback(
    (change: HoursSearch) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: true }),
    [navigate],
  );
  const state = useRead("app.state", {});
  const mine = useAsker()?.role === "mentor";
  const today = state.data?.today;
  const monday = today === undefined ? undefined : mondayOf(search.day ?? today);
  return (
    <Page title={mine ? t`Hours of my trainees` : t`Hours`} width="full" fill>
      {today === undefined || monday === undefined ? (
        state.error === null ? (
          <Skeletons shape="rows" count={12} />
        ) : (
          <ErrorState error={state.error} onRetry={() => void state.refetch()} />
        )
      ) : (
        <>
          <SpanHead
            title={weekWords(monday)}
            words={{ earlier: t`The week before`, later: t`The week after` }}
            now={{
              label: t`This week`,
              shown: monday === mondayOf(today),
              onShow: () => set({ day: undefined }),
            }}
            onTurn={(by) => set({ day: weeksLater(monday, by) })}
          />
          <WeekTable search={search} monday={monday} set={set} />
          {search.person === undefined ? null : (
            <WeekPanel
              enrollment={search.person}
              monday={monday}
              today={today}
              onClose={() => set({ person: undefined })}
            />
          )}
        </>
      )}
    </Page>
  );
}
