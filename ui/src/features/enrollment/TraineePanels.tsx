/** The panels of a trainee's page. Which one is open stands in the address, so Back closes it. */
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../../api/asker";
import type { PlanRow, TraineeView } from "../../api/generated/types";
import { OutcomePanel } from "./OutcomePanel";
import type { TraineeParts } from "./parts";
import { ChangeBreakPanel } from "./replan/ChangeBreakPanel";
import { ReplanPanel } from "./replan/ReplanPanel";
import { SetMentorsPanel } from "./SetMentorsPanel";
import { NEEDS, type Panel } from "./search";

/** The panels that change the plan. */
const CHANGES = ["break", "start", "extension"] as const;

const route = getRouteApi("/trainees/$enrollment");

interface TraineePanelsProps {
  view: TraineeView;
  plan: readonly PlanRow[];
  today: string;
  parts: TraineeParts;
}

export function TraineePanels({ view, plan, today, parts }: TraineePanelsProps) {
  const { panel, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const close = () =>
    void navigate({
      search: ({ tab }) => ({ tab }),
      replace: true,
      resetScroll: false,
    });
  const { enrollment, name } = view.row;
  const editable = view.outcome === null;
  const module = useLast(plan.find((row) => row.kind === "module" && row.code === search.module));
  const gap = useLast(view.breaks.find(({ id }) => id === search.break));
  const modules = plan.filter(isOpenModule).map((row) => ({ code: row.code, name: row.name }));
  const change = useLast(CHANGES.find((kind) => kind === panel)) ?? "break";
  const shared = { enrollment, name, today, onClose: close };
  const { ModulePanel, AttemptPanel, LogHoursPanel, CheckInPanel, MyYearFilePanel, TakeInPanel } =
    parts;
  const open = (wanted: Panel) => editable && panel === wanted && may(NEEDS[wanted]);
  return (
    <>
      <AttemptPanel {...shared} open={open("attempt")} modules={modules} />
      <LogHoursPanel {...shared} open={open("hours")} />
      <CheckInPanel {...shared} open={open("check-in")} />
      <ReplanPanel
        enrollments={[enrollment]}
        subtitle={name}
        kind={change}
        start={view.row.start_on}
        modules={modules}
        open={open(change)}
        onClose={close}
      />
      <OutcomePanel view={view} today={today} open={open("outcome")} onClose={close} />
      <SetMentorsPanel
        enrollments={[enrollment]}
        subtitle={name}
        now={view.mentors.map(({ mentor }) => mentor)}
        open={open("mentors")}
        onClose={close}
      />
      <MyYearFilePanel {...{ enrollment, name }} open={open("my-year")} onClose={close} />
      <TakeInPanel {...{ enrollment, name }} open={open("take-in")} onClose={close} />
      <ModulePanel
        {...shared}
        open={search.module !== undefined && search.module === module?.code}
        module={module?.code ?? ""}
        elective={module?.module?.elective ?? false}
        state={module?.state === "exempt" || module?.state === "left_out" ? module.state : "owed"}
        editable={editable}
      />
      <ChangeBreakPanel
        view={view}
        gap={gap ?? { id: "", from: view.row.start_on, to: null, reason: "" }}
        open={search.break !== undefined && search.break === gap?.id && may("enrollment.end_break")}
        onClose={close}
      />
    </>
  );
}

/** Modules for which an attempt is the usual next step; the others are reached through their own panel. */
function isOpenModule(row: PlanRow): boolean {
  return row.kind === "module" && !["done", "exempt", "left_out", "withdrawn"].includes(row.state);
}

/** The last thing that was there, so that a panel keeps its words while it closes. */
function useLast<T>(now: T | undefined): T | undefined {
  const [last, setLast] = useState(now);
  if (now !== undefined && now !== last) setLast(now);
  return now ?? last;
}
