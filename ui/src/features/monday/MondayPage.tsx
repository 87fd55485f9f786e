/** Monday: at most ten lines over all intakes, in order of harm, each with its one button. */
import { plural, t } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { ComponentType } from "react";
import type { Monday } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDayLong } from "../../components/dates";
import { ErrorState } from "../../components/ErrorState";
import { Page } from "../../components/Page";
import { Skeletons } from "../../components/Skeletons";
import { Calm } from "./Calm";
import { DriftingCard } from "./DriftingCard";
import { LineList } from "./LineList";
import classes from "./Monday.module.css";
import { WeekCard } from "./WeekCard";

export function MondayPage({ MyPanels }: { MyPanels: ComponentType }) {
  const { t: text } = useLingui();
  const monday = useRead("monday.get", {});
  return (
    <Page
      title={text`Monday`}
      {...(monday.data === undefined ? {} : { subtitle: subtitleOf(monday.data) })}
    >
      {monday.data === undefined ? (
        monday.error === null ? (
          <Skeletons shape="rows" count={8} />
        ) : (
          <ErrorState error={monday.error} onRetry={() => void monday.refetch()} />
        )
      ) : (
        <>
          <Loaded monday={monday.data} />
          <MyPanels />
        </>
      )}
    </Page>
  );
}

/** "Monday, 3 May 2027 · all intakes · 24 trainees, 3 need you today". */
function subtitleOf({ today, trainees, total }: Monday): string {
  const where = t`all intakes`;
  const parts = [
    plural(trainees, { one: "# trainee", other: "# trainees" }),
    plural(total, {
      0: "nothing needs you today",
      one: "# thing needs you today",
      other: "# things need you today",
    }),
  ];
  return `${formatDayLong(today)} · ${where} · ${parts.join(", ")}`;
}

function Loaded({ monday }: { monday: Monday }) {
  const { lines, total, week, drifting, today } = monday;
  const left = total - lines.length;
  return (
    <>
      {lines.length === 0 ? <Calm monday={monday} /> : <LineList lines={lines} />}
      {left > 0 ? (
        <p className={classes["more"]}>
          {plural(left, {
            one: "# more waits behind these.",
            other: "# more wait behind these.",
          })}
        </p>
      ) : null}
      {week.length === 0 && drifting.length === 0 ? null : (
        <div className={classes["below"]}>
          <WeekCard week={week} today={today} />
          {drifting.length === 0 ? null : <DriftingCard drifting={drifting} />}
        </div>
      )}
    </>
  );
}
