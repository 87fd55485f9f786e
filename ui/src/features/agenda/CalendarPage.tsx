/** The calendar over people and intakes: month, week, agenda. What it shows stands in the address. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, SegmentedControl } from "@mantine/core";
import { IconCalendarEvent } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useMay } from "../../api/asker";
import { useRead } from "../../api/hooks";
import { type Day, formatDayPlain, formatMonthLong } from "../../components/dates";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { FilterBar } from "../../components/FilterBar";
import { Page } from "../../components/Page";
import { Skeletons } from "../../components/Skeletons";
import { SpanHead } from "../../components/SpanHead";
import { AbsencesPanel } from "./AbsencesPanel";
import { AgendaList } from "./AgendaList";
import { CalendarFileButton } from "./CalendarFileButton";
import { MonthGrid } from "./MonthGrid";
import { type CalendarSearch, VIEWS, type View } from "./search";
import { type Span, spanOf, turned } from "./span";
import { useCalendarFilters } from "./useCalendarFilters";
import { WeekColumns } from "./WeekColumns";

const route = getRouteApi("/calendar");

export function CalendarPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const today = useRead("app.state", {}).data?.today;
  const set = (change: CalendarSearch) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const filters = useCalendarFilters(search, set);
  return (
    <Page
      title={t`Calendar`}
      width="full"
      actions={
        <>
          {may("absences.add") ? (
            <Button onClick={() => set({ panel: "absences" })}>
              <Trans>Mentors away</Trans>
            </Button>
          ) : null}
          <CalendarFileButton search={search} />
        </>
      }
    >
      <FilterBar filters={filters} />
      {today === undefined ? (
        <Skeletons shape="rows" count={6} />
      ) : (
        <Shown search={search} today={today} set={set} />
      )}
      <AbsencesPanel open={search.panel === "absences"} onClose={() => set({ panel: undefined })} />
    </Page>
  );
}

interface ShownProps {
  search: CalendarSearch;
  today: Day;
  set: (change: CalendarSearch) => void;
}

function Shown({ search, today, set }: ShownProps) {
  const { view = "month", day = today, intake, mentor, kind } = search;
  const span = spanOf(view, day);
  const { data, error, refetch } = useRead(
    "agenda.view",
    {
      ...span,
      kinds: kind === undefined ? [] : [kind],
      ...(intake === undefined ? {} : { intake }),
      ...(mentor === undefined ? {} : { mentor }),
    },
    { keepPrevious: true },
  );
  const shown = { items: data ?? [], span, day, today };
  const open = (to: Day) => set({ view: "agenda", day: to });
  return (
    <>
      <Head view={view} day={day} today={today} span={span} set={set} />
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeletons shape="rows" count={8} />
      ) : view === "month" ? (
        <MonthGrid {...shown} onDay={(to) => set({ day: to })} onOpen={open} />
      ) : data.length === 0 ? (
        <Nothing narrowed={[intake, mentor, kind].some((one) => one !== undefined)} set={set} />
      ) : view === "week" ? (
        <WeekColumns {...shown} />
      ) : (
        <AgendaList {...shown} />
      )}
    </>
  );
}

function Head(props: { view: View; day: Day; today: Day; span: Span; set: ShownProps["set"] }) {
  const { view, day, today, span, set } = props;
  const { t } = useLingui();
  const names: Record<View, string> = { month: t`Month`, week: t`Week`, agenda: t`Agenda` };
  const from = formatDayPlain(span.from);
  const to = formatDayPlain(span.to);
  return (
    <SpanHead
      title={view === "month" ? formatMonthLong(day) : `${from} – ${to}`}
      words={{ earlier: t`Earlier in the calendar`, later: t`Later in the calendar` }}
      now={{ label: t`Today`, shown: day === today, onShow: () => set({ day: undefined }) }}
      onTurn={(by) => set({ day: turned(view, day, by) })}
    >
      <SegmentedControl
        aria-label={t`How much at once`}
        value={view}
        onChange={(next) => set({ view: next === "month" ? undefined : (next as View) })}
        data={VIEWS.map((value) => ({ value, label: names[value] }))}
      />
    </SpanHead>
  );
}

function Nothing({ narrowed, set }: { narrowed: boolean; set: ShownProps["set"] }) {
  return (
    <EmptyState
      icon={IconCalendarEvent}
      title={<Trans>Nothing in these days</Trans>}
      text={
        <Trans>
          Due dates, milestones, interviews, breaks and days off stand here as soon as there are
          intakes and people.
        </Trans>
      }
      {...(narrowed
        ? {
            actions: (
              <Button
                onClick={() => set({ intake: undefined, mentor: undefined, kind: undefined })}
              >
                <Trans>Show everything</Trans>
              </Button>
            ),
          }
        : {})}
    />
  );
}
