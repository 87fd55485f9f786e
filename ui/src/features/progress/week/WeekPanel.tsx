/** One person's entries of a week: kinds and notes, approve one or several, correct what is wrong. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { HoursView } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import type { Day } from "../../../components/dates";
import { EmptyState } from "../../../components/EmptyState";
import { ErrorState } from "../../../components/ErrorState";
import { SidePanel } from "../../../components/SidePanel";
import { Skeletons } from "../../../components/Skeletons";
import { HoursTable } from "../HoursTable";
import { LogHoursPanel } from "../LogHoursPanel";
import { weekFrom, weekWords } from "./days";

interface WeekPanelProps {
  enrollment: string;
  monday: Day;
  today: Day;
  onClose: () => void;
}

export function WeekPanel({ enrollment, monday, today, onClose }: WeekPanelProps) {
  const { t } = useLingui();
  const head = useRead("trainees.get", { enrollment });
  const record = useRead("progress.record", { enrollment });
  const [correcting, setCorrecting] = useState<HoursView | null>(null);
  const name = head.data?.row.name ?? "";
  const days = weekFrom(monday);
  const hours = record.data?.hours.filter(({ day }) => days.includes(day));
  const error = head.error ?? record.error;
  if (correcting !== null) {
    return (
      <LogHoursPanel
        {...{ enrollment, name, today }}
        entry={correcting}
        open
        onClose={() => setCorrecting(null)}
      />
    );
  }
  return (
    <SidePanel
      open
      title={name === "" ? t`Hours of the week` : name}
      subtitle={weekWords(monday)}
      width={900}
      onClose={onClose}
    >
      {error !== null ? (
        <ErrorState
          error={error}
          onRetry={() => void Promise.all([head.refetch(), record.refetch()])}
          compact
        />
      ) : hours === undefined || head.data === undefined ? (
        <Skeletons shape="rows" count={5} />
      ) : hours.length === 0 ? (
        <EmptyState
          compact
          title={<Trans>Nothing logged in this week</Trans>}
          text={<Trans>What is logged for one of its days stands here.</Trans>}
        />
      ) : (
        <HoursTable hours={hours} editable={head.data.outcome === null} onCorrect={setCorrecting} />
      )}
      <div>
        <Button
          variant="subtle"
          renderRoot={(props) => (
            <Link
              to="/trainees/$enrollment"
              params={{ enrollment }}
              search={{ tab: "hours" }}
              {...props}
            />
          )}
        >
          <Trans>All hours and evidence</Trans>
        </Button>
      </div>
    </SidePanel>
  );
}
