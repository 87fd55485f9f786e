/** The grounds on which a candidacy may end: three short lists in the house's own words. */
import { Trans, useLingui } from "@lingui/react/macro";
import { useRead, useWrite } from "../../api/hooks";
import { LinesCard } from "../../components/LinesCard";

export function GroundsCard() {
  const { t } = useLingui();
  const stored = useRead("candidates.grounds", {});
  const { run } = useWrite("candidates.set_grounds", { errors: "return" });
  return (
    <LinesCard
      title={t`Why a candidacy ends`}
      about={
        <Trans>
          Whoever records an ending chooses one of these. What was decided before keeps its wording.
        </Trans>
      }
      labels={{ declined: t`Declined`, withdrew: t`Withdrew`, refused: t`Refused an offer` }}
      stored={stored}
      action={t`Save the lists`}
      saved={t`The lists of grounds are saved`}
      onSave={run}
    />
  );
}
