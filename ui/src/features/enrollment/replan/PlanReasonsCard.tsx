/** The reasons that are offered where a plan changes: a short list in the house's own words. */
import { Trans, useLingui } from "@lingui/react/macro";
import { useRead, useWrite } from "../../../api/hooks";
import { LinesCard } from "../../../components/LinesCard";

export function PlanReasonsCard() {
  const { t } = useLingui();
  const stored = useRead("enrollment.reasons", {});
  const { run } = useWrite("enrollment.set_reasons", { errors: "return" });
  return (
    <LinesCard
      title={t`Why a plan changes`}
      about={
        <Trans>
          Offered with a break, another start and an extension; another reason can be written. What
          was changed before keeps its reason.
        </Trans>
      }
      labels={{ reasons: t`Reasons` }}
      stored={stored}
      action={t`Save the reasons`}
      saved={t`The reasons are saved`}
      onSave={run}
    />
  );
}
