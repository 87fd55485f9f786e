/** A module of a trainee: what it asks, its attempts, and what can be done about it. */
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { useMay } from "../../api/asker";
import type { ModuleView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { attemptsOfLimit } from "../../components/attempts";
import { daysInWords, formatDay } from "../../components/dates";
import { ErrorState } from "../../components/ErrorState";
import { formatMarkText } from "../../components/quantities";
import { SidePanel } from "../../components/SidePanel";
import { Skeletons } from "../../components/Skeletons";
import { AttemptList } from "./AttemptList";
import { type Deed, DeedForm } from "./DeedForm";
import { ModuleActions } from "./ModuleActions";
import { countsWords } from "./marks";
import classes from "./progress.module.css";

export interface ModulePanelProps {
  enrollment: string;
  name: string;
  today: string;
  open: boolean;
  onClose: () => void;
  module: string;
  elective: boolean;
  state: "owed" | "exempt" | "left_out";
  editable: boolean;
}

export function ModulePanel(props: ModulePanelProps) {
  const { enrollment, name, open, onClose, module } = props;
  const request = { enrollment, module };
  const read = useRead("progress.module", request, { enabled: open && module !== "" });
  const [deed, setDeed] = useState<{ module: string; deed: Deed } | null>(null);
  const submit = useRef<() => void>(null);
  const view = read.data;
  const editable = useMay()("progress.add_attempt") && props.editable;
  // What was begun for one module is not meant for the next.
  const doing = deed?.module === module ? deed.deed : null;
  const choose = (next: Deed | null) => setDeed(next === null ? null : { module, deed: next });
  const title = view === undefined ? module : `${view.code} ${view.name}`;
  const close = () => {
    setDeed(null);
    onClose();
  };
  return (
    <SidePanel
      open={open}
      title={title}
      subtitle={name}
      width={620}
      dirty={doing !== null}
      onSubmit={() => submit.current?.()}
      onClose={close}
    >
      {view === undefined ? (
        read.error === null ? (
          <Skeletons shape="lines" count={8} />
        ) : (
          <ErrorState error={read.error} onRetry={() => void read.refetch()} compact />
        )
      ) : (
        <>
          <Facts view={view} />
          {view.blocked === null || !editable ? null : (
            <p className={classes["blocked"]}>{daysInWords(view.blocked)}</p>
          )}
          {editable ? (
            <ModuleActions view={view} {...props} doing={doing} onChoose={choose} />
          ) : null}
          {doing === null ? null : (
            <DeedForm
              key={JSON.stringify(doing)}
              deed={doing}
              view={view}
              enrollment={enrollment}
              today={props.today}
              submit={submit}
              onDone={() => setDeed(null)}
            />
          )}
          <AttemptList view={view} editable={editable} running={props.editable} onChoose={choose} />
        </>
      )}
    </SidePanel>
  );
}

function Facts({ view }: { view: ModuleView }) {
  const { t } = useLingui();
  const pass = formatMarkText(view.pass_mark);
  const taken = attemptsOfLimit(view.attempts_used, view.attempts_allowed);
  const cap = view.resit_cap === null ? null : formatMarkText(view.resit_cap);
  const next = view.next_attempt_on === null ? null : formatDay(view.next_attempt_on);
  const counts = countsWords(view.counts);
  return (
    <>
      <p className={classes["text"]}>{view.aim}</p>
      <dl className={classes["facts"]}>
        <dt>
          <Trans>Assessment</Trans>
        </dt>
        <dd>{view.assessment}</dd>
        <dt>
          <Trans>Pass mark</Trans>
        </dt>
        <dd>
          {view.scale === "rubric" ? t`level ${pass}` : t`${pass} %`} · {counts}
          {cap === null ? null : t` · a later attempt counts with at most ${cap}`}
        </dd>
        <dt>
          <Trans>Attempts</Trans>
        </dt>
        <dd>
          {taken}
          {view.extra_reason === null ? null : t` · one more granted: ${view.extra_reason}`}
          {view.cool_off_days === 0
            ? null
            : ` · ${plural(view.cool_off_days, { one: "# day between attempts", other: "# days between attempts" })}`}
          {next === null ? null : t` · next from ${next}`}
        </dd>
      </dl>
    </>
  );
}
