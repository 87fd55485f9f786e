/** Every module and milestone with its dates: what needs somebody first, then what comes, then what is done. */

import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import type { ItemState, PlanRow, TraineeView } from "../../api/generated/types";
import { ExportMenu } from "../../components/ExportMenu";
import { PlainTable } from "../../components/PlainTable";
import { BreaksSection } from "./BreaksSection";
import { ConflictsCard } from "./ConflictsCard";
import { PlanLine } from "./PlanLine";
import classes from "./PlanTab.module.css";
import { PrintPlanButton } from "./PrintPlanButton";

const route = getRouteApi("/trainees/$enrollment");

type Group = "now" | "coming" | "behind";

const GROUPS: Record<ItemState, Group> = {
  overdue: "now",
  due: "now",
  open: "now",
  paused: "coming",
  planned: "coming",
  done: "behind",
  exempt: "behind",
  left_out: "behind",
  withdrawn: "behind",
};

export function PlanTab({ view, plan }: { view: TraineeView; plan: readonly PlanRow[] }) {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const { enrollment } = view.row;
  const openModule = (code: string) =>
    void navigate({ search: (old) => ({ ...old, module: code }), resetScroll: false });
  const groups: { id: Group; name: string }[] = [
    { id: "now", name: t`Due now` },
    { id: "coming", name: t`Coming` },
    { id: "behind", name: t`Done and not owed` },
  ];
  return (
    <>
      <ConflictsCard view={view} />
      <PlainTable label={t`Plan`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Module or milestone</Trans>
            </th>
            <th scope="col">
              <Trans>State</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Mark</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Pass</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Hours</Trans>
            </th>
            <th scope="col">
              <Trans>Due</Trans>
            </th>
            <th scope="col">
              <Trans>Was</Trans>
            </th>
            <th scope="col">
              <Trans>Attempts</Trans>
            </th>
          </tr>
        </thead>
        {groups.map(({ id, name }) => {
          const rows = plan.filter((row) => GROUPS[row.state] === id);
          if (rows.length === 0) return null;
          // What was done last is asked for first.
          const shown = id === "behind" ? [...rows].reverse() : rows;
          return (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={8}>
                  {name}
                </th>
              </tr>
              {shown.map((row) => (
                <PlanLine key={row.code} row={row} {...{ enrollment, openModule }} />
              ))}
            </tbody>
          );
        })}
      </PlainTable>
      <div className={classes["foot"]}>
        <PrintPlanButton row={view.row} />
        <ExportMenu of={{ kind: "plan", enrollment }} name={t`plan of ${view.row.name}`} />
      </div>
      <BreaksSection view={view} />
    </>
  );
}
