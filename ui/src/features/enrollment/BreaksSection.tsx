/** The breaks of a year under its plan; each can be changed or taken out. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useMay } from "../../api/asker";
import type { BreakView, TraineeView } from "../../api/generated/types";
import { daysBetween, formatDay } from "../../components/dates";
import { PlainTable } from "../../components/PlainTable";
import classes from "./PlanTab.module.css";
import page from "./TraineePage.module.css";

const route = getRouteApi("/trainees/$enrollment");

export function BreaksSection({ view }: { view: TraineeView }) {
  const { t } = useLingui();
  const may = useMay();
  if (view.breaks.length === 0) return null;
  return (
    <section className={classes["breaks"]} aria-labelledby="breaks">
      <h2 id="breaks" className={page["section"]}>
        <Trans>Breaks</Trans>
      </h2>
      <PlainTable label={t`Breaks`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>First day</Trans>
            </th>
            <th scope="col">
              <Trans>Last day</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Days</Trans>
            </th>
            <th scope="col">
              <Trans>Reason</Trans>
            </th>
            <th scope="col" data-align="right">
              <span className="ft-heard">
                <Trans>Actions</Trans>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.breaks.map((gap) => (
            <Row
              key={gap.id}
              gap={gap}
              editable={view.outcome === null && may("enrollment.end_break")}
            />
          ))}
        </tbody>
      </PlainTable>
    </section>
  );
}

function Row({ gap, editable }: { gap: BreakView; editable: boolean }) {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const from = formatDay(gap.from);
  return (
    <tr>
      <td data-wrap="no">{from}</td>
      <td data-wrap="no">{gap.to === null ? <Trans>open</Trans> : formatDay(gap.to)}</td>
      <td data-align="right">{gap.to === null ? "–" : daysBetween(gap.from, gap.to) + 1}</td>
      <td>{gap.reason}</td>
      <td data-align="right">
        {editable ? (
          <Button
            size="xs"
            aria-label={t`Change the break from ${from}`}
            onClick={() =>
              void navigate({
                search: (old) => ({ ...old, break: gap.id }),
                resetScroll: false,
              })
            }
          >
            <Trans>Change</Trans>
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
