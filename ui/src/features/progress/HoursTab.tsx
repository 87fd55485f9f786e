/** Hours and evidence of a trainee: what was logged and approved, and the reviewed tickets. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconClockPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useMay } from "../../api/asker";
import type { HoursView, RecordView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { ExportMenu } from "../../components/ExportMenu";
import { kindWords } from "../../components/hoursKinds";
import { formatMinutes } from "../../components/quantities";
import { Skeletons } from "../../components/Skeletons";
import { HoursTable } from "./HoursTable";
import { LogHoursPanel } from "./LogHoursPanel";
import classes from "./progress.module.css";
import { ReviewPanel } from "./ReviewPanel";
import { ReviewsSection } from "./ReviewsSection";
import { SessionsSection } from "./sessions/SessionsSection";

export interface HoursTabProps {
  enrollment: string;
  name: string;
  today: string;
  editable: boolean;
  onLogHours: () => void;
}

export function HoursTab(props: HoursTabProps) {
  const { enrollment, name, today, editable, onLogHours } = props;
  const may = useMay();
  const record = useRead("progress.record", { enrollment });
  const [reviewing, setReviewing] = useState(false);
  const [correcting, setCorrecting] = useState<HoursView | null>(null);
  if (record.data === undefined) {
    return record.error === null ? (
      <Skeletons shape="rows" count={6} />
    ) : (
      <ErrorState error={record.error} onRetry={() => void record.refetch()} compact />
    );
  }
  const { hours, reviews } = record.data;
  return (
    <>
      <section className={classes["block"]} aria-labelledby="hours">
        <div className={classes["head"]}>
          <h2 id="hours" className={classes["section"]}>
            <Trans>Hours</Trans>
          </h2>
          {hours.length === 0 ? null : (
            <ExportMenu of={{ kind: "hours", enrollment }} name={`hours of ${name}`} />
          )}
        </div>
        {hours.length === 0 ? (
          <EmptyState
            compact
            title={<Trans>No hours yet</Trans>}
            text={
              <Trans>
                Learning hours stand here, with their kind and who approved them. Planned, logged
                and approved stay three figures.
              </Trans>
            }
            actions={
              editable && may("progress.log_hours") ? (
                <Button
                  leftSection={<IconClockPlus size={16} stroke={1.5} aria-hidden="true" />}
                  onClick={onLogHours}
                >
                  <Trans>Log the first hours</Trans>
                </Button>
              ) : null
            }
          />
        ) : (
          <>
            <Totals record={record.data} />
            <HoursTable hours={hours} editable={editable} onCorrect={setCorrecting} />
          </>
        )}
      </section>
      {correcting === null ? null : (
        <LogHoursPanel
          {...{ enrollment, name, today }}
          entry={correcting}
          open
          onClose={() => setCorrecting(null)}
        />
      )}
      <SessionsSection enrollment={enrollment} />
      <ReviewsSection
        reviews={reviews}
        record={record.data}
        editable={editable && may("progress.add_review")}
        onAdd={() => setReviewing(true)}
      />
      <ReviewPanel
        enrollment={enrollment}
        name={name}
        today={today}
        record={record.data}
        open={reviewing}
        onClose={() => setReviewing(false)}
      />
    </>
  );
}

function Totals({ record }: { record: RecordView }) {
  const logged = formatMinutes(record.minutes_logged);
  const approved = formatMinutes(record.minutes_approved);
  return (
    <p className={classes["totals"]}>
      <span>
        <Trans>
          <strong>{logged}</strong> logged, <strong>{approved}</strong> approved
        </Trans>
      </span>
      {record.by_kind.map(({ kind, minutes }) => (
        <span key={kind}>
          {kindWords(kind)} <strong>{formatMinutes(minutes)}</strong>
        </span>
      ))}
    </p>
  );
}
