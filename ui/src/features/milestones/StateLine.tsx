/** Where a milestone stands (R17) and its dates: planned, due, held (R5). */

import { Trans, useLingui } from "@lingui/react/macro";
import { IconArrowRight, IconBan, IconCircleDashed, IconCircleDot } from "@tabler/icons-react";
import type { MilestoneState, MilestoneView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDayPlain, formatDayShort, relativeDue } from "../../components/dates";
import { StatusPill } from "../../components/StatusPill";
import classes from "./Milestone.module.css";
import { isRecord, stateWords } from "./words";

const EVALUATED: readonly MilestoneState[] = ["planned", "open", "scored"];
const RECORDED: readonly MilestoneState[] = ["planned", "done"];

export function StateLine({ view }: { view: MilestoneView }) {
  const { t, i18n } = useLingui();
  const { state, kind } = view.row;
  return (
    <div className={classes["stateLine"]}>
      {state === "withdrawn" ? (
        <StatusPill tone="paused" icon={IconBan}>
          {i18n._(stateWords.withdrawn)}
        </StatusPill>
      ) : (
        <ol className={classes["track"]} aria-label={t`Where it stands`}>
          {(isRecord(kind) ? RECORDED : EVALUATED).map((step, index, steps) => {
            const here = Math.max(steps.indexOf(state), later(state) ? steps.length - 1 : 0);
            const last = here === steps.length - 1;
            return (
              <li key={step} aria-current={index === here ? "step" : undefined}>
                {index === 0 ? null : (
                  <span className={classes["arrow"]} aria-hidden="true">
                    <IconArrowRight size={16} stroke={1.5} />
                  </span>
                )}
                {index < here || (index === here && last) ? (
                  <StatusPill tone="done">{i18n._(stateWords[step])}</StatusPill>
                ) : index === here ? (
                  <StatusPill tone="due" icon={IconCircleDot}>
                    {i18n._(stateWords[step])}
                  </StatusPill>
                ) : (
                  <StatusPill tone="paused" icon={IconCircleDashed}>
                    {i18n._(stateWords[step])}
                  </StatusPill>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <Dates view={view} />
    </div>
  );
}

/** States of a later stage stand behind "scored". */
function later(state: MilestoneState): boolean {
  return state === "awaiting_signatures" || state === "signed";
}

function Dates({ view }: { view: MilestoneView }) {
  const { t } = useLingui();
  const today = useRead("app.state", {}).data?.today;
  const { planned, due, held, state } = view.row;
  const open = held === null && state !== "withdrawn";
  const parts: string[] = [];
  const plannedDay = formatDayShort(planned);
  parts.push(t`Planned ${plannedDay}`);
  if (due !== null) {
    const dueDay = held === null ? formatDayPlain(due) : formatDayShort(due);
    parts.push(t`due ${dueDay}`);
    if (open && today !== undefined) parts.push(relativeDue(due, today));
  } else if (open) parts.push(t`paused`);
  if (held !== null) {
    const heldDay = formatDayPlain(held);
    parts.push(t`held ${heldDay}`);
  }
  const version = view.version;
  if (view.frozen) parts.push(t`version ${version}`);
  if (view.round > 1) {
    const round = view.round;
    parts.push(t`evaluation ${round}`);
  }
  return (
    <div className={`${classes["dates"]} ft-num`}>
      <span className="ft-heard">
        <Trans>Dates:</Trans>{" "}
      </span>
      {parts.join(" · ")}
    </div>
  );
}
