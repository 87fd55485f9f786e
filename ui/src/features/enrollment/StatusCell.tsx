/** How a trainee stands, in one pill: the most severe early warning before anything else, and how many there are. */
import { Trans } from "@lingui/react/macro";
import type { TraineeRow } from "../../api/generated/types";
import { daysInWords } from "../../components/dates";
import { StatusPill } from "../../components/StatusPill";
import { StandingPill } from "./StandingPill";

export function StatusCell({ flags, standing }: Pick<TraineeRow, "flags" | "standing">) {
  const [first, ...rest] = flags;
  if (first === undefined) return <StandingPill standing={standing} />;
  const more = rest.length;
  const reasons = flags.map(({ why }) => daysInWords(why)).join(" ");
  return (
    <span title={reasons}>
      <StatusPill tone="overdue">
        {first.brief}
        {more === 0 ? null : (
          <>
            {" "}
            <Trans>+{more}</Trans>
          </>
        )}
      </StatusPill>
      <span className="ft-heard">{reasons}</span>
    </span>
  );
}
