/** Early warnings about a trainee, each with why, since when and what to do; to the trainee in their own words. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconBellOff, IconBulb } from "@tabler/icons-react";
import { useState } from "react";
import { useAsker, useMay } from "../../api/asker";
import type { RiskFlag } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { daysInWords, formatDay } from "../../components/dates";
import { ErrorState } from "../../components/ErrorState";
import { TaskCard, TaskLine } from "../../components/TaskCard";
import { useUndoToast } from "../../components/undo";
import { MuteRiskPanel } from "./MuteRiskPanel";

interface RiskCardProps {
  enrollment: string;
  name: string;
  today: string;
  /** What the page knows already: shown until those that are set aside are known too. */
  known: readonly RiskFlag[];
}

export function RiskCard({ enrollment, name, today, known }: RiskCardProps) {
  const own = useAsker()?.role === "trainee";
  const risk = useRead("risk.get", { enrollment });
  const [muting, setMuting] = useState<RiskFlag | null>(null);
  const [last, setLast] = useState<RiskFlag | null>(null);
  if (risk.error !== null) {
    return <ErrorState error={risk.error} onRetry={() => void risk.refetch()} compact />;
  }
  const flags = risk.data?.flags ?? known;
  const mute = (flag: RiskFlag) => {
    setMuting(flag);
    setLast(flag);
  };
  return (
    <>
      {flags.length === 0 ? null : (
        <TaskCard
          title={own ? <Trans>What to look at now</Trans> : <Trans>Early warnings</Trans>}
          note={
            own ? (
              <Trans>These lines follow rules of your program. They decide nothing.</Trans>
            ) : (
              <Trans>Rules of the program, no forecast: ask before you conclude.</Trans>
            )
          }
        >
          {flags.map((flag) => (
            <Line key={flag.kind} {...{ flag, enrollment, own }} onMute={() => mute(flag)} />
          ))}
        </TaskCard>
      )}
      {last === null ? null : (
        <MuteRiskPanel
          open={muting !== null}
          flag={last}
          enrollment={enrollment}
          name={name}
          today={today}
          onClose={() => setMuting(null)}
        />
      )}
    </>
  );
}

interface LineProps {
  flag: RiskFlag;
  enrollment: string;
  own: boolean;
  onMute: () => void;
}

function Line({ flag, enrollment, own, onMute }: LineProps) {
  const { t } = useLingui();
  const may = useMay();
  const { run, pending } = useWrite("risk.unmute");
  const undone = useUndoToast();
  const why = daysInWords(flag.why);
  const since = formatDay(flag.since);
  const show = async () => {
    const answer = await run({ enrollment, kind: flag.kind });
    if (answer.ok) undone(t`The warning is shown again`, answer.value.undo);
  };
  return (
    <TaskLine
      icon={flag.muted !== null ? IconBellOff : own ? IconBulb : IconAlertTriangle}
      tone={flag.muted !== null ? "paused" : own ? "due" : "overdue"}
      words={
        <>
          {flag.muted === null ? <strong>{why}</strong> : why} {flag.what_to_do}
        </>
      }
      when={
        <>
          <Trans>since {since}</Trans>
          {flag.muted === null ? null : <Aside muted={flag.muted} />}
        </>
      }
    >
      {own || !may("risk.mute") ? null : flag.muted === null ? (
        <Button size="xs" aria-label={t`Set aside: ${why}`} onClick={onMute}>
          <Trans>Set aside</Trans>
        </Button>
      ) : (
        <Button
          size="xs"
          loading={pending}
          aria-label={t`Show again: ${why}`}
          onClick={() => void show()}
        >
          <Trans>Show again</Trans>
        </Button>
      )}
    </TaskLine>
  );
}

function Aside({ muted }: { muted: NonNullable<RiskFlag["muted"]> }) {
  const until = formatDay(muted.until);
  const { by, reason } = muted;
  return (
    <>
      {" · "}
      <Trans>
        set aside until {until} by {by}: {reason}
      </Trans>
    </>
  );
}
